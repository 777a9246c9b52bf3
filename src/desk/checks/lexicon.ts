/**
 * Makes a finder of many words at once. It walks the syllables and looks each up: a pattern with
 * hundreds of alternatives would try them all at every letter.
 * @param words Words in small letters, syllables parted by one space.
 * @returns A function from text in small letters to those of the words that stand in it.
 */
export function lexicon(words: Iterable<string>): (lower: string) => Set<string> {
  const known = new Set(words);
  const first = new Set<string | undefined>();
  let longest = 1;
  for (const word of known) {
    const syllables = word.split(' ');
    first.add(syllables[0]);
    longest = Math.max(longest, syllables.length);
  }
  return (lower) => {
    const found = new Set<string>();
    const syllables = lower.split(/[\s.,;:!?()“”"–—-]+/);
    for (const [i, start] of syllables.entries()) {
      if (!first.has(start)) continue;
      let word = start;
      if (known.has(word)) found.add(word);
      for (const next of syllables.slice(i + 1, i + longest)) {
        word = `${word} ${next}`;
        if (known.has(word)) found.add(word);
      }
    }
    return found;
  };
}
