/**
 * Makes a form into a text: to print, to save, to put into an e-mail. Nothing is sent and nothing
 * is kept; the text is made when asked for and forgotten.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The agency whose criteria are ticked most, the first of equals. */
function chosenAgency(form: HTMLFormElement): { name: string; mail: string } | undefined {
  const votes = new Map<string, { name: string; mail: string; count: number }>();
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-agency]:checked')) {
    const name = box.dataset['agency'] ?? '';
    const vote = votes.get(name) ?? { name, mail: box.dataset['agencyMail'] ?? '', count: 0 };
    vote.count += 1;
    votes.set(name, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0];
}

/** The form as lines of text; what is empty is left out. */
function textOf(form: HTMLFormElement): string {
  const lines: string[] = [form.dataset['subject'] ?? ''];
  for (const field of form.querySelectorAll<Field>('input, textarea, select')) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      if (field.checked) lines.push(`[x] ${field.dataset['say'] ?? ''}`);
    } else if (field.value.trim() !== '') {
      const value =
        field instanceof HTMLSelectElement
          ? (field.selectedOptions[0]?.text ?? '')
          : field.value.trim();
      lines.push(`${field.dataset['say'] ?? ''}: ${value}`);
    }
  }
  const agency = chosenAgency(form);
  const words = form.querySelector<HTMLElement>('[data-agency-chosen]')?.dataset['agencyChosen'];
  if (agency && words !== undefined) lines.push(words.replace('{name}', agency.name));
  return `${lines.join('\n\n')}\n`;
}

/** Saves a text as a file of the reader's own. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  // The mark at the start lets old Notepad read the letters.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.paper')) {
  const status = form.querySelector<HTMLElement>('[data-agency-chosen]');
  const tell = (): void => {
    if (!status) return;
    const agency = chosenAgency(form);
    const { agencyChosen = '', agencyNone = '', agencyNoMail = '' } = status.dataset;
    status.textContent = agency
      ? `${agencyChosen.replace('{name}', agency.name)}${agency.mail === '' ? ` ${agencyNoMail}` : ''}`
      : agencyNone;
  };
  const acts: Record<string, () => void> = {
    save: () => {
      save(textOf(form), form.dataset['file'] ?? 'phieu.txt');
    },
    mail: () => {
      const to = chosenAgency(form)?.mail ?? form.dataset['mail'] ?? '';
      const subject = encodeURIComponent(form.dataset['subject'] ?? '');
      location.href = `mailto:${to}?subject=${subject}&body=${encodeURIComponent(textOf(form))}`;
    },
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-do]'))
    button.addEventListener('click', () => acts[button.dataset['do'] ?? '']?.());
  form.addEventListener('change', tell);
  for (const row of form.querySelectorAll<HTMLElement>('.act')) row.hidden = false;
  for (const note of form.querySelectorAll<HTMLElement>('[data-no-script]')) note.hidden = true;
  const story = new URLSearchParams(location.search).get('cau-chuyen');
  const field = form.querySelector<HTMLInputElement>('[data-story]');
  if (field && story !== null && /^[a-z0-9-]{1,120}$/.test(story))
    field.value = `${location.origin}${field.dataset['story'] ?? ''}${story}/`;
  tell();
}
