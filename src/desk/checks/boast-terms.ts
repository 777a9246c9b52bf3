/** A word or two neighbouring words of a sentence, in small letters, and where they stand. */
export interface Term {
  text: string;
  index: number;
  length: number;
}

const WORD = /[\p{L}\p{M}]+|\d[\d.,/%]*|[.,;:!?()–—-]/gu;
/** Every number weighs the same: what counts is that something was counted. */
const NUMBER = '#';

/**
 * The words and pairs of words of a sentence, each once.
 * @param plain The sentence, quotations blanked.
 * @returns Its terms in order; a pair does not reach over a punctuation mark.
 */
export function termsOfSentence(plain: string): Term[] {
  const words = [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: /^\d/.test(word) ? NUMBER : word.normalize('NFC').toLowerCase(),
    index,
    end: index + word.length,
  }));
  const terms = new Map<string, Term>();
  const isWord = (text: string | undefined): boolean => /^[\p{L}#]/u.test(text ?? '');
  words.forEach((word, i) => {
    if (!isWord(word.text)) return;
    const next = words[i + 1];
    for (const last of next !== undefined && isWord(next.text) ? [word, next] : [word]) {
      const text = last === word ? word.text : `${word.text} ${last.text}`;
      if (!terms.has(text))
        terms.set(text, { text, index: word.index, length: last.end - word.index });
    }
  });
  return [...terms.values()];
}
