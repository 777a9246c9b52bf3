import { ZONES } from '../index/document.ts';
import type { QueryWord } from '../../vietnamese/query.ts';
import type { Fragment } from './engine.ts';
import { bestStretch, likeness, pageWords, textWords, type PageWord } from './page-words.ts';

/** Words of an excerpt. */
const LENGTH = 34;
/** Words shown before the best stretch. */
const LEAD = 8;

/** Text in pieces, each marked or not. */
export type Marked = readonly (readonly [text: string, marked: boolean])[];

/** A result as a page shows it. */
export interface ShownResult {
  url: string;
  title: Marked;
  facts: string[];
  type: string;
  movement: string;
  sample: boolean;
  excerpt: Marked;
  /** The section that the excerpt is from. */
  section?: { url: string; title: string };
}

/** A stretch that answers so much of a query is the passage that was meant. */
const RUN = 0.7;

/**
 * What a query was found as, in the spelling of the page.
 * @param fragment The document's text.
 * @param words The query as it may have been meant.
 * @returns The words of the page that answer it; undefined where they do not stand together.
 */
export function asWritten(fragment: Fragment, words: readonly QueryWord[]): string | undefined {
  const { fit, at } = bestStretch(pageWords(fragment), words);
  const stretch = fragment.content.split(' ').slice(at, at + words.length);
  const bare = stretch.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return fit > RUN ? bare.join(' ').toLowerCase() : undefined;
}

/** Whether a word is one of the query's; typed marks count. */
function isAsked(word: PageWord, words: readonly QueryWord[]): boolean {
  return words.some((q) => likeness(word, q, false) >= (q.marked ? 0.95 : 0.7));
}

/** Words with the asked ones marked; neighbours of one kind come as one piece. */
function mark(shown: readonly string[], asked: (i: number) => boolean): Marked {
  const pieces: [string, boolean][] = [];
  for (const [i, word] of shown.entries()) {
    const last = pieces.at(-1);
    const now = asked(i);
    if (last?.[1] === now) last[0] += ` ${word}`;
    else pieces.push([word, now]);
  }
  return pieces;
}

/** The reading that a text answers best, and where. */
function bestReading(
  page: readonly PageWord[],
  readings: readonly (readonly QueryWord[])[],
  from: number,
): { words: readonly QueryWord[]; fit: number; at: number } {
  let best = { words: readings[0] ?? [], fit: 0, at: from };
  for (const words of readings) {
    const { fit, at } = bestStretch(page, words, from);
    if (fit > best.fit) best = { words, fit, at };
  }
  return best;
}

function markTitle(title: string, readings: readonly (readonly QueryWord[])[]): Marked {
  const page = textWords(title);
  const { words, fit, at } = bestReading(page, readings, 0);
  return mark(title.split(' '), (i) => {
    const word = page[i];
    if (!word) return false;
    const asked = words[i - at];
    if (fit > RUN && asked) return likeness(word, asked, asked === words.at(-1)) >= 0.7;
    return fit <= RUN && words.length > 1 && isAsked(word, words);
  });
}

/**
 * Makes a result ready to show: the passage that answers the query, its words marked, and the section
 * it is from.
 * @param fragment The document's text.
 * @param readings The query in each of its readings; none shows the beginning.
 * @returns The result.
 */
export function showResult(
  fragment: Fragment,
  readings: readonly (readonly QueryWord[])[],
): ShownResult {
  const shown = fragment.content.split(' ');
  const page = pageWords(fragment);
  const body = Math.min(ZONES.body, shown.length);
  const { words, fit, at } = bestReading(page, readings, body);
  const anchor = fit > 0.5 ? fragment.anchors.findLast((a) => a.location <= at) : undefined;
  const floor = anchor?.location ?? body;
  const start = fit === 0 ? body : Math.max(floor, at - LEAD);
  const end = Math.min(shown.length, start + LENGTH);
  const excerpt = mark(shown.slice(start, end), (i) => {
    const word = page[start + i];
    if (!word) return false;
    const asked = words[start + i - at];
    if (fit > RUN && asked) return likeness(word, asked, asked === words.at(-1)) >= 0.7;
    return fit <= RUN && isAsked(word, words);
  });
  const { title = '', facts = '', type = '', movement = '', sample } = fragment.meta;
  const ellipsis = (on: boolean): Marked => (on ? [['…', false]] : []);
  return {
    url: fragment.url,
    title: markTitle(title, readings),
    facts: facts.split('\n'),
    type,
    movement,
    sample: sample !== undefined,
    excerpt: [...ellipsis(start > floor), ...excerpt, ...ellipsis(end < shown.length)],
    ...(anchor && { section: { url: `${fragment.url}#${anchor.id}`, title: anchor.text } }),
  };
}
