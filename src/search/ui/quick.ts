import { search as s } from '../../strings/vi/search.ts';
import { words as w } from '../../strings/vi/words.ts';
import type { ShownResult } from '../query/excerpt.ts';
import { isSuperseded, prepareSearch, searchFor } from './client.ts';
import style from './quick.css?url';
import { countText, fill } from './render.ts';
import { writeState } from './state.ts';

const SHOWN = 6;
const PAUSE = 120;

/** An element with its text or children; the dialog is made here so that no page carries it. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function item(result: ShownResult): HTMLLIElement {
  const type = result.type in s.types ? s.types[result.type as keyof typeof s.types] : '';
  const title = make('a', { href: result.section?.url ?? result.url, className: 'title' });
  fill(title, result.title);
  const facts = [result.sample ? w.sample : '', type, ...result.facts].filter(Boolean).join(' · ');
  const excerpt = make('p', { className: 'excerpt' });
  fill(excerpt, result.excerpt);
  const li = make('li', {}, title, make('p', { className: 'facts' }, facts), excerpt);
  if (result.movement !== '') li.classList.add(result.movement);
  return li;
}

/** The dialog of the quick search; one a page. */
class QuickSearch {
  readonly #index: string;
  readonly #page: string;
  readonly #dialog: HTMLDialogElement;
  readonly #input = make('input', { type: 'search', id: 'tim-nhanh', autocomplete: 'off' });
  readonly #status = make('p', { className: 'status' });
  readonly #list = make('ol', { className: 'list' });
  readonly #all: HTMLAnchorElement;
  #timer = 0;

  constructor(link: HTMLAnchorElement, off: string) {
    this.#index = link.dataset['index'] ?? '';
    this.#page = link.pathname;
    this.#all = make('a', { href: this.#page, className: 'all' }, s.all);
    this.#status.setAttribute('role', 'status');
    this.#input.placeholder = s.placeholder;
    this.#input.setAttribute('spellcheck', 'false');
    this.#input.setAttribute('enterkeyhint', 'search');
    const close = make('button', { type: 'button', className: 'close' }, s.close);
    const form = make(
      'form',
      { method: 'get', action: this.#page },
      make('label', { htmlFor: 'tim-nhanh', className: 'visually-hidden' }, s.label),
      this.#input,
      close,
    );
    form.setAttribute('role', 'search');
    const foot = make('p', { className: 'foot' }, make('span', {}, s.hint), this.#keySwitch(off));
    this.#dialog = make(
      'dialog',
      { className: 'quick' },
      form,
      this.#status,
      this.#list,
      this.#all,
      foot,
    );
    this.#dialog.setAttribute('aria-label', s.title);
    this.#listen(form, close);
  }

  #listen(form: HTMLFormElement, close: HTMLButtonElement): void {
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(this.#all.href);
    });
    this.#input.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#show(), PAUSE);
    });
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event);
    });
  }

  /** A single key must be possible to turn off (WCAG 2.1.4). */
  #keySwitch(off: string): HTMLLabelElement {
    const box = make('input', { type: 'checkbox' });
    try {
      box.checked = localStorage.getItem(off) === null;
      box.addEventListener('change', () => {
        if (box.checked) localStorage.removeItem(off);
        else localStorage.setItem(off, '1');
      });
    } catch {
      // No storage, no wish kept.
      box.disabled = true;
    }
    return make('label', {}, box, ` ${s.slashKey}`);
  }

  /** Up and down go through the words and the results. */
  #move(event: KeyboardEvent): void {
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  async #show(): Promise<void> {
    const query = this.#input.value;
    this.#all.search = writeState({ query, filters: {}, newest: false });
    if (query.trim() === '') {
      this.#list.replaceChildren();
      this.#status.textContent = '';
      return;
    }
    try {
      const request = { query, filters: {}, storiesOnly: false, newest: false, limit: SHOWN };
      const answer = await searchFor(this.#index, request);
      this.#list.replaceChildren(...answer.results.map(item));
      const note = [countText(answer.total, query), s.manners[answer.manner]];
      if (answer.suggestion !== undefined) note.push(`${s.suggestion}: ${answer.suggestion}?`);
      if (answer.total === 0) note.push(s.noneQuick);
      this.#status.textContent = note.filter(Boolean).join('. ');
    } catch (error) {
      if (isSuperseded(error)) return;
      this.#list.replaceChildren();
      this.#status.textContent = s.failed;
    }
  }

  /** Opens the dialog; closing gives the focus back to where it was. */
  open(): void {
    if (this.#dialog.open) return;
    if (!this.#dialog.isConnected) document.body.append(this.#dialog);
    const before = document.activeElement;
    this.#dialog.addEventListener(
      'close',
      () => {
        if (before instanceof HTMLElement) before.focus();
      },
      { once: true },
    );
    this.#dialog.showModal();
    prepareSearch(this.#index);
    this.#input.focus();
    this.#input.select();
  }
}

let quick: QuickSearch | undefined;

/**
 * Opens the quick search.
 * @param link The link that it stands for.
 * @param off Name under which the reader's wish to have no single-key shortcut is kept.
 */
export function openQuickSearch(link: HTMLAnchorElement, off: string): void {
  if (quick) {
    quick.open();
    return;
  }
  const made = new QuickSearch(link, off);
  quick = made;
  const sheet = make('link', { rel: 'stylesheet', href: style });
  // Shown unstyled, it would jump; without its style, it still works.
  const open = (): void => {
    made.open();
  };
  sheet.addEventListener('load', open, { once: true });
  sheet.addEventListener('error', open, { once: true });
  document.head.append(sheet);
}
