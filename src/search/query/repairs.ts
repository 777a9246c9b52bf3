import { toWord, type QueryWord } from '../../vietnamese/query.ts';
import { likelyWords, type Vocabulary } from '../../vietnamese/spellcheck.ts';

/** Other words tried for one word; each is a search of its own. */
const TRIED = 12;
/** Letters of the longest Vietnamese syllable, "nghiêng". */
const LONGEST = 7;
/** Ways to cut a word that are tried. */
const WAYS = 12;

/** One way in which a query may have been meant. */
export interface Repair {
  words: QueryWord[];
  /** How likely such a slip is, from 0. */
  likely: number;
}

/** A space too few or too many that makes a strange word known was hardly typed with intent. */
const SPACE = 4;

const isWord = ({ plain }: QueryWord): boolean => /^\p{L}+$/u.test(plain);
/** A consonant or two by themselves: more often a piece of a word than a sign. */
const PIECE = /^[^aeiouy]{1,2}$/;

/**
 * Says which words of a query the site does not know. Numbers are never strange.
 * @param words The query.
 * @param vocabulary The site's words.
 * @returns Their indices.
 */
export function strangeWords(words: readonly QueryWord[], vocabulary: Vocabulary): number[] {
  return words.flatMap((word, at) =>
    isWord(word) && (!vocabulary.has(word.plain) || PIECE.test(word.plain)) ? [at] : [],
  );
}

/**
 * The query with one word exchanged for a known one, a slip of a key away.
 * @param words The query.
 * @param at The word that may be wrong.
 * @param vocabulary The site's words.
 * @returns Repaired queries, the likeliest first.
 */
export function withOtherWord(
  words: readonly QueryWord[],
  at: number,
  vocabulary: Vocabulary,
): Repair[] {
  return likelyWords(words[at]?.shown.toLowerCase() ?? '', vocabulary)
    .slice(0, TRIED)
    .map(({ word, likely }) => ({ words: words.toSpliced(at, 1, ...toWord(word)), likely }));
}

/** Ways to cut a run of letters into known words, those with the fewest words first. */
function cuts(letters: string, vocabulary: Vocabulary): QueryWord[][] {
  const known = (part: string): QueryWord[] =>
    toWord(part).filter(({ plain }) => vocabulary.has(plain) && !PIECE.test(plain));
  // ways[n] are the ways to cut the first n letters.
  const ways: QueryWord[][][] = [[[]]];
  for (let end = 1; end <= letters.length; end++) {
    const found: QueryWord[][] = [];
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const [last] = known(letters.slice(start, end));
      if (last) found.push(...(ways[start] ?? []).map((before) => [...before, last]));
    }
    ways.push(found.sort((a, b) => a.length - b.length).slice(0, WAYS));
  }
  return (ways.at(-1) ?? []).filter((way) => way.length > 1);
}

/**
 * The query with one word drawn apart into known ones: spaces were missed ("nongdan").
 * @param words The query.
 * @param at The word that may be several.
 * @param vocabulary The site's words.
 * @returns Repaired queries.
 */
export function drawnApart(
  words: readonly QueryWord[],
  at: number,
  vocabulary: Vocabulary,
): Repair[] {
  return cuts(words[at]?.shown ?? '', vocabulary).map((parts) => ({
    words: words.toSpliced(at, 1, ...parts),
    likely: SPACE,
  }));
}

/**
 * The query with two neighbours drawn together into a known word: a space slipped in ("nông dâ n").
 * @param words The query.
 * @param vocabulary The site's words.
 * @returns Repaired queries.
 */
export function drawnTogether(words: readonly QueryWord[], vocabulary: Vocabulary): Repair[] {
  return words.slice(1).flatMap((second, first) => {
    const whole = toWord((words[first]?.shown ?? '') + second.shown);
    const known = whole.some(({ plain }) => vocabulary.has(plain));
    return known ? [{ words: words.toSpliced(first, 2, ...whole), likely: SPACE }] : [];
  });
}
