import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

// A dash standing alone is not a word.
const HAS_WORD = /[\p{L}\p{N}]/u;

// English non-fiction is read silently at 238 words a minute on average, adults ranging from 175
// to 300 and older readers below the average (Brysbaert, "How many words do we read per minute?",
// 2019). No such figure was found for Vietnamese. A tiếng is no longer than an English word,
// and many readers here are elderly: somewhat under the average is a promise most can keep.
const WORDS_PER_MINUTE = 220;

function words(text: string): string[] {
  return normalise(text)
    .split(/\s+/)
    .filter((word) => HAS_WORD.test(word));
}

/** Counts the words of a text as Vietnamese papers do: syllables set off by spaces. */
export function countWords(text: string): number {
  return words(text).length;
}

/** Gives the whole minutes a text takes to read, rounded up; 0 for a text without words. */
export function readingMinutes(text: string): number {
  return Math.ceil(countWords(text) / WORDS_PER_MINUTE);
}

/**
 * Gives the first `limit` words of a text on one line, with "…" in place of what follows. A text
 * within the limit keeps its closing punctuation. Throws RangeError unless `limit` is a whole
 * number from 1.
 */
export function truncateWords(text: string, limit: number): string {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Not a word limit: ${limit}`);
  const tokens = normalise(text).trim().split(/\s+/);
  const kept: string[] = [];
  let count = 0;
  for (const token of tokens) {
    if (HAS_WORD.test(token) && ++count > limit) {
      return `${kept.join(' ').replace(/[^\p{L}\p{N}\p{M})”"%]+$/u, '')}…`;
    }
    kept.push(token);
  }
  return kept.join(' ');
}

/**
 * Makes a URL part of a to z, 0 to 9 and single hyphens: "Đặng Đình Đạt" to "dang-dinh-dat". Both
 * tone placements and both Unicode forms give the same. Empty where the text has no such letter.
 */
export function slugify(text: string): string {
  // Compatibility form first, so that "km²" keeps its 2.
  return fold(text.normalize('NFKC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
