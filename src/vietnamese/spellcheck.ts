import { fold } from './fold.ts';

/** A known word as the site spells it, and how often it occurs. */
export interface VocabularyEntry {
  readonly original: string;
  readonly frequency: number;
}

/** Known words by their folded form (`fold`). */
export type Vocabulary = ReadonlyMap<string, VocabularyEntry>;

// One edit away from a two-letter word is half the language.
const MIN_LENGTH = 3;

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * Says whether one edit at most turns one word into the other: a letter added, left out or changed,
 * or two neighbours exchanged ("hpo" and "hop"). Takes words in the same case and Unicode form.
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return (endA - start <= 1 && endB - start <= 1) || isTransposition(a, b);
}

/** Exchanged letters are the likeliest slip, a wrong first letter the least likely. */
function likelihood(typed: string, known: string): number {
  if (isTransposition(typed, known)) return 2;
  return typed[0] === known[0] ? 1 : 0;
}

function correct(word: string, vocabulary: Vocabulary): string | undefined {
  const typed = fold(word);
  if (typed.length < MIN_LENGTH || !/^\p{L}+$/u.test(typed) || vocabulary.has(typed)) {
    return undefined;
  }
  let best: VocabularyEntry | undefined;
  let bestLikelihood = -1;
  for (const [known, entry] of vocabulary) {
    if (!withinOneEdit(typed, known)) continue;
    const now = likelihood(typed, known);
    const better =
      now > bestLikelihood || (now === bestLikelihood && entry.frequency > (best?.frequency ?? 0));
    if (better) {
      best = entry;
      bestLikelihood = now;
    }
  }
  return best?.original;
}

/**
 * Proposes a query in which each unknown word is replaced by the likeliest known word one edit
 * away. Known words, short words and numbers stay as typed. Gives undefined where there is nothing
 * to propose.
 */
export function suggest(query: string, vocabulary: Vocabulary): string | undefined {
  let changed = false;
  const words = query
    .trim()
    .split(/\s+/)
    .map((word) => {
      const corrected = correct(word, vocabulary);
      changed ||= corrected !== undefined;
      return corrected ?? word;
    });
  return changed ? words.join(' ') : undefined;
}
