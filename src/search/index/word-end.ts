/** No Vietnamese word ends with it. */
const END = 'q';
/** The last letter or digit of each part of a word: "1251/KH-UBND" has three. */
const LASTS = /[\p{L}\p{N}]\p{M}*(?=[^\p{L}\p{N}\p{M}]|$)/gu;

/**
 * A word as the index holds it, with its end marked: the engine takes every word for the beginning of
 * longer ones ("văn" of "văng"), and only so can a whole word be asked for by itself.
 * @param word A word in the index's spelling, with whatever punctuation stands around it.
 * @returns The word with a letter more at the end of each of its parts.
 */
export function asIndexed(word: string): string {
  return word.replace(LASTS, (last) => last + END);
}

/**
 * The beginning of a word as the index holds it.
 * @param word What was typed of a word; its last part may go on.
 * @returns The word with the ends marked that are ends.
 */
export function asBegun(word: string): string {
  return word.replace(/^.*[^\p{L}\p{N}\p{M}]/u, asIndexed);
}
