/** Something looked for, and what stands for it. */
export interface Needle<T> {
  words: string;
  value: T;
}

const TOKEN = /[\p{L}\p{N}]+/gu;

/** Words as they are compared: capitals and breaks of lines mean nothing. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

/**
 * Makes a search for many words at once: each is found by its first syllable, so that ten thousand
 * cost little more than one.
 * @param needles What to look for; matched as whole words, whatever their capitals.
 * @returns A search that gives each thing found in a text once.
 */
export function matcher<T>(needles: readonly Needle<T>[]): (text: string) => T[] {
  const byFirst = new Map<string, { words: string; from: number; value: T }[]>();
  for (const { words, value } of needles) {
    const text = plain(words.normalize('NFC')).trim();
    const first = new RegExp(TOKEN).exec(text);
    if (!first) continue;
    const list = byFirst.get(first[0]) ?? [];
    list.push({ words: text, from: first.index, value });
    byFirst.set(first[0], list);
  }
  const isEnd = (text: string, at: number): boolean =>
    !/^[\p{L}\p{N}-]/u.test(text.slice(at, at + 2));
  const isStart = (text: string, at: number): boolean =>
    !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, at - 2), at));
  return (text) => {
    if (byFirst.size === 0) return [];
    const found = new Set<T>();
    const inText = plain(text);
    for (const { 0: token, index } of inText.matchAll(TOKEN))
      for (const { words, from, value } of byFirst.get(token) ?? []) {
        const at = index - from;
        if (!inText.startsWith(words, at)) continue;
        if (isStart(inText, at) && isEnd(inText, at + words.length)) found.add(value);
      }
    return [...found];
  };
}
