/** The reader's tools on a story: each is an enhancement; the heavier ones load when used. */

const root = document.documentElement;
const SIZES = ['nho', 'vua', 'lon', 'rat-lon'];

/** Keeps a choice for the next page; a browser that forbids storing just forgets it. */
function keep(key: 'size' | 'scheme', value: string): void {
  root.dataset[key] = value;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private mode: the choice holds for this page.
  }
}

/** One step smaller or larger; 0 goes back to the middle. */
function resize(step: number): void {
  const at = SIZES.indexOf(root.dataset['size'] ?? 'vua');
  const next = step === 0 ? 1 : Math.min(SIZES.length - 1, Math.max(0, at + step));
  keep('size', SIZES[next] ?? 'vua');
}

function isDark(): boolean {
  const chosen = root.dataset['scheme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Says something to everyone: the button's own words change for a moment. */
function say(button: HTMLElement, words: string): void {
  const before = button.textContent;
  button.textContent = words;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

async function share(link: HTMLElement, event: Event): Promise<void> {
  if (typeof navigator.share !== 'function') return;
  event.preventDefault();
  try {
    await navigator.share({ title: document.title, url: link.dataset['url'] ?? location.href });
  } catch {
    // The reader closed the sheet.
  }
}

document.addEventListener('click', (event) => {
  const tool = (event.target as Element | null)?.closest<HTMLElement>('[data-tool]');
  if (!tool) return;
  switch (tool.dataset['tool']) {
    case 'smaller':
      resize(-1);
      break;
    case 'usual':
      resize(0);
      break;
    case 'larger':
      resize(1);
      break;
    case 'scheme':
      keep('scheme', isDark() ? 'light' : 'dark');
      tool.setAttribute('aria-pressed', String(isDark()));
      break;
    case 'print':
      print();
      break;
    case 'share':
      void share(tool, event);
      break;
    case 'copy':
      void navigator.clipboard.writeText(tool.dataset['url'] ?? location.href).then(() => {
        say(tool, tool.dataset['done'] ?? '');
      });
      break;
    case 'listen':
      void import('./read-aloud.ts').then(({ toggleReading }) => {
        toggleReading(tool);
      });
      break;
  }
});

for (const button of document.querySelectorAll('[data-tool="scheme"]'))
  button.setAttribute('aria-pressed', String(isDark()));

/** The listening button shows only where the device has a Vietnamese voice. */
function showListening(): void {
  if (!('speechSynthesis' in globalThis)) return;
  if (!speechSynthesis.getVoices().some((voice) => voice.lang.startsWith('vi'))) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-tool="listen"]'))
    button.dataset['ready'] = '';
}
showListening();
if ('speechSynthesis' in globalThis)
  speechSynthesis.addEventListener('voiceschanged', showListening);
