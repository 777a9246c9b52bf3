import { fold } from '../../vietnamese/fold.ts';
import { completions, type Vocabulary } from '../../vietnamese/spellcheck.ts';
import { indexWord } from '../../vietnamese/search-form.ts';
import type { QueryWord } from '../../vietnamese/query.ts';
import type { Engine, Hit } from './engine.ts';
import { bestStretch, pageWords } from './page-words.ts';
import { startsOf, worthOf } from './worth.ts';

/** Completions of an unfinished word that are tried; each is a search of its own. */
const TRIED = 16;
/** So many with every mark as typed fill the first page of results and the next. */
const ENOUGH = 20;
/** So few documents are read rather than searched again. */
const READABLE = 20;
/** What every mark as typed is worth: more than title, honoree and place together. */
const AS_TYPED = 30;

interface Ranked {
  hit: Hit;
  worth: number;
}

const inOrder = (ranked: Iterable<Ranked>): Hit[] =>
  [...ranked].sort((a, b) => b.worth - a.worth).map(({ hit }) => hit);

/** Whether a word begins as typed: "quy" is "quý", which the index spells "qui", or "quỳnh". */
const begins = (plain: string, { plain: whole, shown }: QueryWord): boolean =>
  plain.startsWith(whole) || plain.startsWith(fold(shown));

/** Of documents with the words before, those where one that begins like the last follows. */
async function readNext(hits: readonly Hit[], words: readonly QueryWord[]): Promise<Hit[]> {
  const ranked = hits.map(async (hit): Promise<Ranked[]> => {
    const page = pageWords(await hit.load());
    const { fit, at } = bestStretch(page, words);
    const next = page[at + words.length - 1];
    const last = words.at(-1);
    if (!next || !last || !begins(next.plain, last)) return [];
    // Every word before it is there, whatever its marks.
    const least = (words.length - 1) * 0.8 + 0.7;
    const sum = fit * words.length;
    if (sum < least) return [];
    const marked = words.some((w) => w.marked);
    const asTyped = marked && words.every((w, i) => page[at + i]?.form.startsWith(w.form));
    return [{ hit, worth: worthOf([at]) + sum * 4 + (asTyped ? AS_TYPED : 0) }];
  });
  return inOrder((await Promise.all(ranked)).flat());
}

/**
 * Finds documents with a query whose last word is not typed to its end. The engine's own search for
 * beginnings knows no phrases and looks into one chunk of the index only.
 * @param engine Where to search.
 * @param words The query, at least one word.
 * @param vocabulary The site's words, to complete the last one.
 * @returns Documents, the best first.
 */
export async function findUnfinished(
  engine: Engine,
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): Promise<Hit[]> {
  const last = words.at(-1);
  if (!last) return [];
  // A document number is no word of the vocabulary.
  if (/\p{N}/u.test(last.plain)) return words.length === 1 ? engine.all([last.form]) : [];
  const before = words.slice(0, -1).map((w) => w.form);
  if (before.length > 0) {
    const marked = words.slice(0, -1).some((w) => w.marked);
    const meant = marked && (await engine.countWhole(before)) > 0;
    const hits = await engine.phrase(before, meant ? 'exact' : 'any');
    if (hits.length <= READABLE) return readNext(hits, words);
  }
  const best = new Map<string, Ranked>();
  const note = (hits: readonly Hit[], more: number): void => {
    for (const hit of hits) {
      const worth = worthOf(startsOf(hit.words, words.length)) + more;
      if ((best.get(hit.id)?.worth ?? -1) < worth) best.set(hit.id, { hit, worth });
    }
  };
  const known = completions(fold(last.shown), vocabulary);
  if (words.some((w) => w.marked)) {
    // The commonest spelling of every word before the second of any.
    const spellings = known
      .flatMap((entry) => entry.spellings.map((spelling, rank) => ({ spelling, rank })))
      .sort((a, b) => a.rank - b.rank)
      .map(({ spelling }) => indexWord(spelling));
    const asTyped = new Set(spellings.filter((form) => form.startsWith(last.form)));
    for (const form of [...asTyped].slice(0, TRIED)) {
      note(await engine.phrase([...before, form], 'exact'), AS_TYPED);
    }
  }
  // Those with the marks as typed come first in any case.
  if (best.size >= ENOUGH) return inOrder(best.values());
  for (const { original } of known.slice(0, TRIED)) {
    note(await engine.phrase([...before, indexWord(original)], 'any'), 0);
  }
  return inOrder(best.values());
}
