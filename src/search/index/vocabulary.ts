const WORD = /\p{L}+/gu;

/**
 * Counts the words of the site, for completing and correcting what is typed.
 * @param texts Words as shown.
 * @returns Lines of a word with its marks and how often it occurs, the most frequent first.
 */
export function vocabularyOf(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([word, count]) => `${word} ${String(count)}`)
    .join('\n');
}
