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

/**
 * The known words one edit away from a typed one, the likeliest first: exchanged letters before
 * others, the same first letter before another, then by how often the site has them. The word itself
 * is not among them. Takes a folded word; none for short words and numbers.
 */
export function likelyWords(typed: string, vocabulary: Vocabulary): string[] {
  if (typed.length < MIN_LENGTH || !/^\p{L}+$/u.test(typed)) return [];
  const near: { entry: VocabularyEntry; likely: number }[] = [];
  for (const [known, entry] of vocabulary) {
    if (known === typed || !withinOneEdit(typed, known)) continue;
    near.push({ entry, likely: likelihood(typed, known) });
  }
  near.sort((a, b) => b.likely - a.likely || b.entry.frequency - a.entry.frequency);
  return near.map(({ entry }) => entry.original);
}

/**
 * The known words that begin with typed letters, the most frequent first; the letters themselves
 * are not among them. Takes folded letters.
 */
export function completions(typed: string, vocabulary: Vocabulary): string[] {
  return [...vocabulary]
    .filter(([known]) => known.length > typed.length && known.startsWith(typed))
    .sort(([, a], [, b]) => b.frequency - a.frequency)
    .map(([, entry]) => entry.original);
}

function correct(word: string, vocabulary: Vocabulary): string | undefined {
  const typed = fold(word);
  return vocabulary.has(typed) ? undefined : likelyWords(typed, vocabulary)[0];
}

/**
 * Reads a vocabulary from lines of a word and how often it occurs ("đường 120"). Lines that are
 * anything else are left out.
 */
export function readVocabulary(lines: string): Vocabulary {
  const vocabulary = new Map<string, VocabularyEntry>();
  for (const line of lines.split('\n')) {
    const [original = '', count = ''] = line.split(' ');
    const frequency = Number(count);
    if (original !== '' && frequency > 0) vocabulary.set(fold(original), { original, frequency });
  }
  return vocabulary;
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
