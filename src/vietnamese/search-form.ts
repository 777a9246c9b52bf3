import { fold } from './fold.ts';
import { normalise } from './normalise.ts';
import { modernTone } from './tone.ts';

const WORD = /[\p{L}\p{M}]+/gu;
// Decomposed: the tone, if there is one, follows the y.
const WHOLE_RHYME_Y = /^([hklmstv]|qu)?y([\u0300\u0301\u0303\u0309\u0323]?)$/;
const NO_LETTER = /^[^\p{L}\p{N}]+$/u;
const NO_BREAK_SPACE = '\u00A0';

/**
 * Brings text to the one spelling in which words are compared with their marks: lower case, modern
 * tone placement, i where y is the whole rhyme, and ď for đ. The search engine takes marks off by
 * Unicode's decomposition, which đ does not have and ď has: so "duong" finds "đường", and the marks
 * can still be asked for. For matching only, never for showing. Keeps the number of words.
 */
export function searchForm(text: string): string {
  return modernTone(normalise(text).toLowerCase())
    .normalize('NFD')
    .replace(WORD, (word) => word.replace(WHOLE_RHYME_Y, '$1i$2'))
    .normalize('NFC')
    .replace(/đ/g, 'ď');
}

/** A form of {@link searchForm} without its marks, as a reader without a Vietnamese keyboard types. */
export function plainForm(form: string): string {
  return fold(form);
}

/**
 * Cuts a text into the words that a search result counts. A dash or other sign that stands alone is
 * no word: it stays with the word before it, behind a no-break space.
 */
export function displayWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const token of normalise(text).split(/\s+/)) {
    if (token === '') continue;
    if (NO_LETTER.test(token)) {
      const last = words.pop();
      if (last === undefined) before += token + NO_BREAK_SPACE;
      else words.push(last + NO_BREAK_SPACE + token);
    } else {
      words.push(before + token);
      before = '';
    }
  }
  return words;
}

/** Vietnamese has few words and repeats them: the forms of those met, by the word as shown. */
const indexed = new Map<string, string>();

/** The word that the index holds for a display word: its search form, without any space. */
export function indexWord(word: string): string {
  const known = indexed.get(word);
  if (known !== undefined) return known;
  const form = searchForm(word).replace(/\s/g, '');
  indexed.set(word, form);
  return form;
}
