import { search as s } from '../../strings/vi/search.ts';
import { FILTERS, type FilterName } from '../index/document.ts';
import type { SearchAnswer, SearchRequest } from '../query/session.ts';
import { countsFor, isSuperseded, keepForOffline, prepareSearch, searchFor } from './client.ts';
import { showNearest } from './nearest.ts';
import { countText, part, resultItem } from './render.ts';
import { asksNothing, readState, writeState, type SearchState } from './state.ts';

const PAGE = 10;
/** A pause in typing, in ms: long enough for the next key, too short to wait for. */
const PAUSE = 120;

/** The filters' counts wait until typing has stopped and the results stand, in ms. */
const COUNT_AFTER = 400;

/** The rest of the index waits until the reader has had results for so long, in ms. */
const KEEP_AFTER = 1500;

/** A page's search: its form, its results and its address are one state. */
class SearchApp {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #allowed: Partial<Record<FilterName, string[]>> = {};
  #limit = PAGE;
  #timer = 0;
  #countTimer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = part(root, 'form');
    for (const name of FILTERS) {
      const select = this.#select(name);
      if (select) this.#allowed[name] = [...select.options].map((o) => o.value).filter(Boolean);
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed(true);
      part(root, '[data-status]').focus();
    });
    this.#form.addEventListener('input', (event) => {
      window.clearTimeout(this.#timer);
      const typing = event.target instanceof HTMLInputElement;
      const wait = typing ? PAUSE : 0;
      this.#timer = window.setTimeout(() => {
        this.#changed(!typing);
      }, wait);
    });
    this.#input?.addEventListener(
      'focus',
      () => {
        prepareSearch(root.dataset['index'] ?? '');
      },
      { once: true },
    );
    part(root, '[data-more]').addEventListener('click', () => {
      void this.#showMore();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  #select(name: string): HTMLSelectElement | null {
    return this.#form.querySelector(`select[name="${name}"]`);
  }

  get #input(): HTMLInputElement | null {
    return this.#form.querySelector('input[name="q"]');
  }

  /** What the form says. */
  get #state(): SearchState {
    const filters: SearchState['filters'] = {};
    for (const name of FILTERS) {
      const value = this.#select(name)?.value;
      if (value) filters[name] = value;
    }
    const newest = this.#select('sap-xep')?.value === 'moi';
    return { query: this.#input?.value ?? '', filters, newest };
  }

  /** Puts the address's state into the form and shows it. */
  #restore(): void {
    const state = readState(location.search, this.#allowed);
    if (this.#input) this.#input.value = state.query;
    for (const name of FILTERS) {
      const select = this.#select(name);
      if (select) select.value = state.filters[name] ?? '';
    }
    const sort = this.#select('sap-xep');
    if (sort) sort.value = state.newest ? 'moi' : '';
    // On a phone the open form would push the results off the screen; the chips say what it says.
    if (Object.keys(state.filters).length > 0 && matchMedia('(width >= 48rem)').matches)
      part<HTMLDetailsElement>(this.#root, '[data-filters]').open = true;
    this.#limit = PAGE;
    void this.#show();
  }

  /** A choice makes a step to go back to; typing keeps changing the same one. */
  #changed(step: boolean): void {
    window.clearTimeout(this.#timer);
    const address = location.pathname + writeState(this.#state);
    if (address !== location.pathname + location.search) {
      history[step ? 'pushState' : 'replaceState'](null, '', address);
    }
    this.#limit = PAGE;
    void this.#show();
  }

  async #showMore(): Promise<void> {
    const shown = this.#limit;
    this.#limit += PAGE;
    await this.#show();
    this.#root.querySelectorAll<HTMLElement>('[data-link]')[shown]?.focus();
  }

  async #show(): Promise<void> {
    const state = this.#state;
    const nothing = asksNothing(state);
    this.#chips(state);
    for (const rest of document.querySelectorAll<HTMLElement>('[data-without-results]')) {
      rest.hidden = !nothing;
    }
    if (nothing) {
      this.#present({ total: 0, results: [], manner: 'phrase' }, '');
      return;
    }
    const request = { ...state, storiesOnly: this.#input === null, limit: this.#limit };
    const index = this.#root.dataset['index'] ?? '';
    try {
      const answer = await searchFor(index, request);
      this.#present(answer, countText(answer.total, state.query));
      showNearest(answer.total === 0, state.query);
      this.#keepLater(index);
      this.#countLater(index, request);
    } catch (error) {
      if (isSuperseded(error)) return;
      this.#present({ total: 0, results: [], manner: 'none' }, s.failed);
      showNearest(true, state.query);
    }
  }

  #countLater(index: string, request: SearchRequest): void {
    window.clearTimeout(this.#countTimer);
    this.#countTimer = window.setTimeout(() => {
      countsFor(index, request, this.#allowed).then(
        (counts) => {
          this.#showCounts(counts);
        },
        () => {
          // Given up for a newer search, or cut off: the filters work without their counts.
        },
      );
    }, COUNT_AFTER);
  }

  #keepLater(index: string): void {
    if (this.#root.dataset['offline'] !== undefined) return;
    this.#root.dataset['offline'] = 'waiting';
    window.setTimeout(() => {
      keepForOffline(index).then(
        (kept) => (this.#root.dataset['offline'] = kept ? 'ready' : 'no'),
        () => delete this.#root.dataset['offline'],
      );
    }, KEEP_AFTER);
  }

  #present(answer: SearchAnswer, status: string): void {
    const template = part<HTMLTemplateElement>(this.#root, 'template[data-part="result"]');
    const items = answer.results.map((result) => resultItem(template, result));
    part(this.#root, '[data-results]').replaceChildren(...items);
    part(this.#root, '[data-status]').textContent = status;
    const note = part(this.#root, '[data-note]');
    note.textContent = s.manners[answer.manner];
    note.hidden = note.textContent === '';
    const suggestion = part(this.#root, '[data-suggestion]');
    suggestion.hidden = answer.suggestion === undefined;
    const link = part<HTMLAnchorElement>(suggestion, 'a');
    link.textContent = answer.suggestion ?? '';
    link.search = writeState({ ...this.#state, query: answer.suggestion ?? '' });
    part(this.#root, '[data-more]').hidden = answer.total <= this.#limit;
  }

  #showCounts(counts: Awaited<ReturnType<typeof countsFor>>): void {
    for (const name of FILTERS) {
      for (const option of this.#select(name)?.options ?? []) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const count = counts[name][option.value] ?? 0;
        option.textContent = s.option(label, count);
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  /** The filters in force, each a button that takes it away. */
  #chips({ filters }: SearchState): void {
    const chips = part(this.#root, '[data-chips]');
    const buttons = FILTERS.flatMap((name) => {
      const select = this.#select(name);
      const label = select?.selectedOptions[0]?.dataset['label'];
      if (filters[name] === undefined || !select || label === undefined) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${label} ×`;
      button.setAttribute('aria-label', s.remove(label));
      button.addEventListener('click', () => {
        select.value = '';
        this.#changed(true);
        part(this.#root, '[data-status]').focus();
      });
      return [button];
    });
    chips.replaceChildren(...buttons);
    chips.hidden = buttons.length === 0;
  }
}

/** Brings every search of the page to life. */
export function startSearchApps(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-search-app]'))
    new SearchApp(root);
}
