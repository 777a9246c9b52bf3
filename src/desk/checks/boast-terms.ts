const WORD = /[\p{L}\p{M}]+|\d[\d.,/%]*|[.,;:!?()–—-]/gu;
const MARKS = '.,;:!?()–—-';
/** Every number weighs the same: what counts is that something was counted. */
const NUMBER = '#';
const [ZERO, NINE] = [48, 57];

/**
 * The words and pairs of neighbouring words of a sentence, in small letters, each once.
 * @param plain The sentence, quotations blanked.
 * @returns Its terms in order; a pair does not reach over a punctuation mark.
 */
export function termsOfSentence(plain: string): Set<string> {
  const terms = new Set<string>();
  let before = '';
  for (const token of plain.normalize('NFC').toLowerCase().match(WORD) ?? []) {
    const code = token.charCodeAt(0);
    const word = code >= ZERO && code <= NINE ? NUMBER : token;
    if (MARKS.includes(word)) {
      before = '';
      continue;
    }
    if (before !== '') terms.add(`${before} ${word}`);
    terms.add(word);
    before = word;
  }
  return terms;
}

/**
 * Where a pair of words stands.
 * @param plain The sentence that has it.
 * @param pair The pair, as a term.
 * @returns Its place and the words as written; nothing where they are written in other code points.
 */
export function placeOf(plain: string, pair: string): { index: number; text: string } | undefined {
  const pattern = pair
    .split(' ')
    .map((word) => (word === NUMBER ? '\\d[\\d.,/%]*' : word))
    .join('\\s+');
  const match = new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').exec(plain);
  return match ? { index: match.index, text: match[0] } : undefined;
}
