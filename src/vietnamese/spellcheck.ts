import { fold } from './fold.ts';
import { plainForm, searchForm } from './search-form.ts';

/** Known words that are one without their marks. */
export interface VocabularyEntry {
  /** As the site mostly spells it. */
  readonly original: string;
  /** All spellings: "thắng", "tháng", "thẳng". */
  readonly spellings: readonly string[];
  /** How often any of them occurs. */
  readonly frequency: number;
}

/** Known words by the form in which the index compares them without marks: "quý" is "qui". */
export type Vocabulary = ReadonlyMap<string, VocabularyEntry>;

const wordKey = (word: string): string => plainForm(searchForm(word));

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

/**
 * Exchanged letters are the likeliest slip, a wrong first letter the least likely; a slip that leaves
 * the typed marks right is likelier than one that does not.
 */
function likelihood(typed: string, known: string, entry: VocabularyEntry): number {
  const plain = fold(typed);
  const slip = isTransposition(plain, known) ? 2 : plain[0] === known[0] ? 1 : 0;
  const marksRight = typed !== plain && entry.spellings.some((word) => withinOneEdit(typed, word));
  return slip + (marksRight ? 2 : 0);
}

/** A known word that may have been meant. */
export interface LikelyWord {
  readonly word: string;
  /** From 0; a slip of more weight is likelier by far. */
  readonly likely: number;
}

/**
 * The known words one edit away from a typed one, the likeliest first: exchanged letters before
 * others, the same first letter before another, then by how often the site has them. The word itself
 * is not among them. Takes a word in lower case, composed; none for short words and numbers.
 */
export function likelyWords(typed: string, vocabulary: Vocabulary): LikelyWord[] {
  const plain = wordKey(typed);
  if (plain.length < MIN_LENGTH || !/^\p{L}+$/u.test(plain)) return [];
  const near: { entry: VocabularyEntry; likely: number }[] = [];
  for (const [known, entry] of vocabulary) {
    if (known === plain || !withinOneEdit(plain, known)) continue;
    near.push({ entry, likely: likelihood(typed, known, entry) });
  }
  near.sort((a, b) => b.likely - a.likely || b.entry.frequency - a.entry.frequency);
  return near.map(({ entry, likely }) => ({ word: entry.original, likely }));
}

/**
 * The known words that begin with typed letters, the most frequent first; the letters themselves
 * are not among them. Takes folded letters.
 */
export function completions(typed: string, vocabulary: Vocabulary): VocabularyEntry[] {
  return [...vocabulary]
    .filter(([known]) => known.length > typed.length && known.startsWith(typed))
    .map(([, entry]) => entry)
    .sort((a, b) => b.frequency - a.frequency);
}

/**
 * Reads a vocabulary from lines of a word and how often it occurs ("đường 120"), the most frequent
 * first. Lines that are anything else are left out.
 */
export function readVocabulary(lines: string): Vocabulary {
  const vocabulary = new Map<string, VocabularyEntry>();
  for (const line of lines.split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    const frequency = Number(count);
    if (word === '' || !(frequency > 0)) continue;
    const known = vocabulary.get(wordKey(word));
    vocabulary.set(wordKey(word), {
      original: known?.original ?? word,
      spellings: [...(known?.spellings ?? []), word],
      frequency: frequency + (known?.frequency ?? 0),
    });
  }
  return vocabulary;
}
