/** The deck of a composed pack: made from the address, then shown. */
import { compose as c } from '../../strings/vi/compose.ts';
import { readChoice, writeChoice } from '../choice.ts';
import { slidesHtml } from '../html.ts';
import { slidesOf } from '../slides.ts';
import { loadPack } from './load-pack.ts';
import { showSlides } from './slides.ts';

/** Makes and shows the deck; without stories in the address the page says what to do. */
export async function showComposed(): Promise<void> {
  const start = document.querySelector<HTMLElement>('[data-composed]');
  const state = readChoice(new URLSearchParams(location.search));
  if (!start || state.slugs.length === 0) return;
  const { story = '', compose = '', nominate = '' } = start.dataset;
  const query = writeChoice(state).toString();
  const places = { story, nominate, address: new URL(compose, location.href).href };
  try {
    const pack = await loadPack(places, state, query);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.deck-bar a'))
      link.href = `${link.href}?${query}${link.dataset['speaker'] === undefined ? '' : '#loi-giang'}`;
    document.title = pack.kit.title;
    start.outerHTML = slidesHtml(slidesOf(pack));
    await showSlides();
  } catch {
    const status = start.querySelector('[data-status]');
    if (status) status.textContent = c.failed;
  }
}
