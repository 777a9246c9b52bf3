import { fold } from '../../vietnamese/fold.ts';

const WORD = /\p{L}+/gu;

/**
 * Counts the words of the site, for correcting what is typed.
 * @param texts Words as shown.
 * @returns Lines of a word as it is mostly written and how often it occurs, the most frequent first.
 */
export function vocabularyOf(texts: Iterable<string>): string {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      const plain = fold(word);
      const counts = spellings.get(plain) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      spellings.set(plain, counts);
    }
  }
  const lines = [...spellings.values()].map((counts) => {
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    return { word: ranked[0]?.[0] ?? '', total: ranked.reduce((sum, [, n]) => sum + n, 0) };
  });
  return lines
    .sort((a, b) => b.total - a.total || a.word.localeCompare(b.word))
    .map(({ word, total }) => `${word} ${String(total)}`)
    .join('\n');
}
