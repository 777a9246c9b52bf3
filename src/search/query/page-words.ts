import { indexWord, plainForm } from '../../vietnamese/search-form.ts';
import { withinOneEdit } from '../../vietnamese/spellcheck.ts';
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

/**
 * The words of a document's text, to compare with those of a query.
 * @param content The text of a fragment.
 * @returns One for each shown word.
 */
export function pageWords(content: string): PageWord[] {
  return content.split(' ').map(pageWord);
}

/** How well a word of a page answers one of the query: 1 as typed, less with other marks or letters. */
export function likeness(page: PageWord, word: QueryWord, last: boolean): number {
  if (page.form === word.form) return 1;
  if (page.plain === word.plain) return word.marked ? 0.8 : 0.98;
  if (last && word.plain !== '' && page.plain.startsWith(word.plain)) {
    return page.form.startsWith(word.form) ? 0.76 : 0.7;
  }
  return word.plain.length > 2 && withinOneEdit(page.plain, word.plain) ? 0.5 : 0;
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
