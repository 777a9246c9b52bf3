/** The speaker's window: follows the deck that opened it, shows the time, moves it by keys. */
import { clock } from './timer.ts';
import type { SpeakerMessage } from './slides.ts';

/** Starts to follow where another window opened this one; alone it does nothing. */
export function followDeck(): void {
  const opener = window.opener as Window | null;
  const panel = document.querySelector<HTMLElement>('[data-speaker-panel]');
  const parts = [...document.querySelectorAll<HTMLElement>('.paper h2')];
  if (!opener || !panel) return;
  const watch = panel.querySelector('[data-timer]');
  window.addEventListener('message', (event: MessageEvent<Partial<SpeakerMessage>>) => {
    if (event.source !== opener || event.data.kind !== 'deck') return;
    panel.hidden = false;
    if (watch) watch.textContent = clock(event.data.seconds ?? 0);
    parts.forEach((part, i) => {
      if (i === event.data.index) part.setAttribute('aria-current', 'step');
      else part.removeAttribute('aria-current');
    });
    parts[event.data.index ?? 0]?.scrollIntoView({ block: 'start' });
  });
  document.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    opener.postMessage({ kind: 'move', by }, '*');
  });
  opener.postMessage({ kind: 'ready' }, '*');
}
