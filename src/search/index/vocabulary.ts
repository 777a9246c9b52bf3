const WORD = /\p{L}+/gu;

/**
 * Counts the words of the site, for completing and correcting what is typed.
 * @param texts Words as shown.
 * @returns Lines of a word with its marks and how often it occurs, the most frequent first.
 */
export function vocabularyOf(texts: Iterable<string>): string {
  const different = new Map<string, number>();
  for (const text of texts) different.set(text, (different.get(text) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [text, times] of different) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      counts.set(word, (counts.get(word) ?? 0) + times);
    }
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([word, count]) => `${word} ${String(count)}`)
    .join('\n');
}
