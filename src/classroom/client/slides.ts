/**
 * Shows a deck slide by slide with reveal.js: keys, remote, touch, script, timer, speaker window.
 * Also runs as a classic script from a file on a stick, so it must not import at run time.
 */
import Reveal from 'reveal.js';
import { clock, timer } from './timer.ts';

/** What the speaker window is told. */
export interface SpeakerMessage {
  kind: 'deck';
  /** Number of the slide, from 0. */
  index: number;
  seconds: number;
}

const find = <T extends HTMLElement>(name: string): T | null =>
  document.querySelector<T>(`[data-${name}]`);

/** What the slide's speaker says. */
const scriptOf = (slide: Element | undefined): string =>
  slide?.querySelector('.notes')?.textContent ?? '';

/**
 * Starts the show on the page's deck. Without one it does nothing.
 * @returns When reveal.js is ready.
 */
export async function showSlides(): Promise<void> {
  const root = document.querySelector<HTMLElement>('.reveal');
  if (!root) return;
  const slides = [...root.querySelectorAll('.slides > section')];
  const script = find('script');
  const position = find('position');
  const watch = find('timer');
  let speaker: Window | null = null;

  const deck = new Reveal(root, {
    disableLayout: true,
    display: 'block',
    center: false,
    controls: false,
    progress: false,
    overview: false,
    help: false,
    hash: true,
    transition: 'none',
    backgroundTransition: 'none',
    scrollActivationWidth: 0,
    keyboardCondition: null,
    keyboard: {
      // S shows the script.
      83: () => {
        toggleScript();
      },
    },
  });

  const tell = (): void => {
    const message: SpeakerMessage = {
      kind: 'deck',
      index: deck.getState().indexh ?? 0,
      seconds: time.seconds(),
    };
    speaker?.postMessage(message, '*');
  };
  const time = timer((seconds) => {
    if (watch) watch.textContent = clock(seconds);
    tell();
  });
  const update = (): void => {
    const index = deck.getState().indexh ?? 0;
    if (index > 0) time.start();
    if (position) position.textContent = `${String(index + 1)} / ${String(slides.length)}`;
    if (script) script.textContent = scriptOf(slides[index]);
    tell();
  };
  function toggleScript(): void {
    if (!script) return;
    script.hidden = !script.hidden;
    find('show-script')?.setAttribute('aria-expanded', String(!script.hidden));
  }

  document.documentElement.classList.add('showing');
  await deck.initialize();
  deck.on('slidechanged', update);
  update();

  find('previous')?.addEventListener('click', () => {
    deck.prev();
  });
  find('next')?.addEventListener('click', () => {
    deck.next();
  });
  find('show-script')?.addEventListener('click', toggleScript);
  find('reset')?.addEventListener('click', () => {
    time.reset();
  });
  find('full')?.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  });
  find('print')?.addEventListener('click', () => {
    window.print();
  });
  find<HTMLAnchorElement>('speaker')?.addEventListener('click', (event) => {
    const link = event.currentTarget as HTMLAnchorElement;
    speaker = window.open(link.href, 'loi-giang', 'width=900,height=700');
    if (speaker) event.preventDefault();
  });
  window.addEventListener('message', (event: MessageEvent<{ kind?: string; by?: number }>) => {
    if (event.source !== speaker) return;
    if (event.data.kind === 'move') {
      if ((event.data.by ?? 0) < 0) deck.prev();
      else deck.next();
    }
    tell();
  });
}
