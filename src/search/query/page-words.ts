import { indexWord, plainForm } from '../../vietnamese/search-form.ts';
import { withinOneEdit } from '../../vietnamese/spellcheck.ts';
import type { Fragment } from './engine.ts';
import type { QueryWord } from '../../vietnamese/query.ts';

/** A word of a document in the spelling of the index, with and without marks. */
export interface PageWord {
  form: string;
  plain: string;
}

const cache = new Map<string, PageWord>();

/** One shown word as it is compared; the same few thousand come again and again. */
function pageWord(shown: string): PageWord {
  const known = cache.get(shown);
  if (known) return known;
  const form = indexWord(shown).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const word = { form, plain: plainForm(form) };
  if (cache.size > 20_000) cache.clear();
  cache.set(shown, word);
  return word;
}

const pages = new WeakMap<Fragment, PageWord[]>();

/**
 * The words of a text, to compare with those of a query.
 * @param text Words between single spaces.
 * @returns One for each shown word.
 */
export function textWords(text: string): PageWord[] {
  return text.split(' ').map(pageWord);
}

/**
 * The words of a document, as {@link textWords}, once for each document.
 * @param fragment The document.
 * @returns One for each shown word.
 */
export function pageWords(fragment: Fragment): PageWord[] {
  const known = pages.get(fragment) ?? textWords(fragment.content);
  pages.set(fragment, known);
  return known;
}

function compare(page: PageWord, word: QueryWord, last: boolean): number {
  if (page.form === word.form) return 1;
  if (page.plain === word.plain) return word.marked ? 0.8 : 0.98;
  if (last && word.plain !== '' && page.plain.startsWith(word.plain)) {
    return page.form.startsWith(word.form) ? 0.76 : 0.7;
  }
  return word.plain.length > 2 && withinOneEdit(page.plain, word.plain) ? 0.5 : 0;
}

/** A query is compared with the same few thousand words again and again. */
const compared = {
  last: new WeakMap<QueryWord, Map<PageWord, number>>(),
  inner: new WeakMap<QueryWord, Map<PageWord, number>>(),
};

/**
 * How well one word of a page answers one of the query.
 * @param page The page's word.
 * @param word The query's word.
 * @param last Whether it is the query's last, which may be unfinished.
 * @returns 1 as typed, less with other marks, a longer ending or one other letter; 0 for no likeness.
 */
export function likeness(page: PageWord, word: QueryWord, last: boolean): number {
  const memo = compared[last ? 'last' : 'inner'];
  let known = memo.get(word);
  if (!known) {
    known = new Map();
    memo.set(word, known);
  }
  let like = known.get(page);
  if (like === undefined) {
    like = compare(page, word, last);
    known.set(page, like);
  }
  return like;
}

/**
 * Finds the stretch of a text that answers a query best, word by word in the query's order.
 * @param page The text's words.
 * @param words The query's words.
 * @param from Position to start at.
 * @returns How well each word is answered on average (0 to 1), and where the stretch begins.
 */
export function bestStretch(
  page: readonly PageWord[],
  words: readonly QueryWord[],
  from = 0,
): { fit: number; at: number } {
  let best = { fit: 0, at: from };
  for (let at = from; at < page.length; at++) {
    let sum = 0;
    for (const [i, word] of words.entries()) {
      const there = page[at + i];
      if (there) sum += likeness(there, word, i === words.length - 1);
    }
    const fit = sum / words.length;
    if (fit > best.fit) best = { fit, at };
  }
  return best;
}
