import { asIndexed } from './word-end.ts';
import { displayWords, indexWord } from '../../vietnamese/search-form.ts';

/** Filters of the search, in the order they are offered. */
export const FILTERS = ['loai', 'phong-trao', 'doi-tuong', 'cap', 'noi', 'nam', 'mau'] as const;
/** Name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** What a result is. */
export const TYPES = ['cau-chuyen', 'mo-hinh', 'bo-giao-luu', 'tieu-chuan'] as const;
/** A part of a page's text; with an anchor it can be a result of its own. */
export interface SearchSection {
  anchor?: string;
  title?: string;
  text: string;
}

/** One thing that can be found. */
export interface SearchDocument {
  url: string;
  title: string;
  /** Honoree and unit; empty where there is none. */
  who: string;
  /** Place then and now. */
  place: string;
  /** Movement, campaign and awards. */
  tags: string;
  sections: SearchSection[];
  filters: Partial<Record<FilterName, string[]>>;
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  /** What the result's line says besides the title: movement, kind, place, year. */
  facts: string[];
  /** CSS class with the colours of its movement. */
  className?: string;
  sample: boolean;
}

/**
 * Orders what can be found as the index wants it.
 * @param a One.
 * @param b Another.
 * @returns Below zero where `a` is the newer.
 */
export const newestFirst = (
  a: Pick<SearchDocument, 'date'>,
  b: Pick<SearchDocument, 'date'>,
): number => b.date.localeCompare(a.date);

/**
 * Where each weighted part of a document lies, counted in words. The engine gives the positions of
 * a phrase but, for phrases, no weights: a fixed place for each part says how much a hit is worth
 * before any text is fetched.
 */
export const ZONES = { title: 0, who: 48, place: 96, tags: 128, body: 192 } as const;

/** Fills a zone up; the engine counts it as a word and does not index it. */
const FILLER = '·';

/** A heading inside a document. */
export interface Anchor {
  element: 'h2';
  id: string;
  text: string;
  location: number;
}

/** A document as the engine takes it, and what to show for each of its words. */
export interface Layout {
  /** Words as indexed, one for each word of `shown`. */
  indexed: string[];
  shown: string[];
  anchors: Anchor[];
}

const forms = new Map<string, string>();

/** A word as the index holds it. A site has few different words, each of them many times. */
function indexForm(word: string): string {
  let form = forms.get(word);
  if (form === undefined) forms.set(word, (form = asIndexed(indexWord(word))));
  return form;
}

/**
 * Lays a document out in zones.
 * @param document What to index.
 * @returns As many indexed as shown words; what does not fit its zone comes first in the body.
 */
export function layOut(document: SearchDocument): Layout {
  const shown: string[] = [];
  const overflow: string[] = [];
  const parts = [
    [document.title, ZONES.who],
    [document.who, ZONES.place],
    [document.place, ZONES.tags],
    [document.tags, ZONES.body],
  ] as const;
  for (const [text, end] of parts) {
    const words = displayWords(text);
    // One filler at least, so that no phrase runs from one zone into the next.
    const room = end - 1 - shown.length;
    overflow.push(...words.slice(room));
    shown.push(...words.slice(0, room));
    while (shown.length < end) shown.push(FILLER);
  }
  if (overflow.length > 0) shown.push(...overflow, FILLER);
  const anchors: Anchor[] = [];
  for (const { anchor, title, text } of document.sections) {
    const words = displayWords(text);
    if (words.length === 0) continue;
    if (anchor !== undefined && title !== undefined) {
      anchors.push({ element: 'h2', id: anchor, text: title, location: shown.length });
    }
    shown.push(...words);
  }
  return { indexed: shown.map(indexForm), shown, anchors };
}
