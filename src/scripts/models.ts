/**
 * Narrows the list of models and gathers up to three for comparing. The choices stand in the
 * address, so that a chosen list can be sent to somebody. Without this script every model is listed.
 */

const MOST = 3;
const form = document.querySelector<HTMLFormElement>('#loc');
const bar = document.querySelector<HTMLElement>('[data-compare-bar]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-model]')];
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-compare]')];

/** Shows what the choices leave and writes them into the address. */
function narrow(filters: HTMLFormElement): void {
  const chosen = [...filters.querySelectorAll('select')].filter((select) => select.value !== '');
  for (const card of cards) {
    card.hidden = !chosen.every((select) =>
      (card.dataset[select.dataset['fact'] ?? ''] ?? '').split(' ').includes(select.value),
    );
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-model]:not([hidden])') === null;
  const count = cards.filter((card) => !card.hidden).length;
  const output = filters.querySelector('output');
  if (output)
    output.textContent =
      (count === 0
        ? output.dataset['none']
        : output.dataset['some']?.replace('{n}', String(count))) ?? '';
  const query = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
  history.replaceState(
    null,
    '',
    `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
  );
}

/** Shows how many models are chosen and where to compare them. */
function gather(): void {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  for (const box of boxes) box.disabled = !box.checked && chosen.length >= MOST;
  if (!bar) return;
  bar.hidden = chosen.length === 0;
  const link = bar.querySelector('a');
  const status = bar.querySelector('output');
  if (link) link.href = `${link.href.split('?')[0] ?? ''}?mo-hinh=${chosen.join(',')}`;
  if (status)
    status.textContent = (status.dataset['text'] ?? '').replace('{n}', String(chosen.length));
}

if (form) {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = query.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  form.addEventListener('change', () => {
    narrow(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow(form);
  });
  form.addEventListener('reset', () => {
    // The fields are empty only after the event.
    setTimeout(() => {
      narrow(form);
    });
  });
  narrow(form);
}
for (const box of boxes) {
  const label = box.closest('label');
  if (label) label.hidden = false;
  box.addEventListener('change', gather);
}
gather();

// A module, so that its names stay its own.
export {};
