import type { QueryWord } from '../../vietnamese/query.ts';
import type { Vocabulary } from '../../vietnamese/spellcheck.ts';
import type { Engine, Hit } from './engine.ts';
import { nearPhrase } from './near-phrase.ts';
import { drawnApart, drawnTogether, withOtherWord } from './repairs.ts';

/** A query as it may have been meant, and where it is a phrase. */
export interface Correction {
  words: QueryWord[];
  hits: Hit[];
}

/**
 * Looks for what a query may have been meant to be, such that it becomes a phrase of the site: one
 * word a slip of a key away, a space too few or one too many.
 * @param engine Where to search.
 * @param words The query.
 * @param strange Indices of the words that the site does not know; without any, each may be wrong.
 * @param vocabulary The site's words.
 * @returns What finds something, the likeliest first.
 */
export async function correctPhrase(
  engine: Engine,
  words: readonly QueryWord[],
  strange: readonly number[],
  vocabulary: Vocabulary,
): Promise<Correction[]> {
  const near = nearPhrase(
    engine,
    words.map((w) => w.form),
  );
  const repairs = drawnTogether(words, vocabulary);
  for (const at of strange) repairs.push(...drawnApart(words, at, vocabulary));
  for (const at of words.keys()) {
    // Two strange words are no single slip; without any, something must stand in the word's place.
    const may = strange.length === 0 ? await near.hasOther(at) : strange.includes(at);
    if (may) repairs.push(...withOtherWord(words, at, vocabulary));
  }
  const found: (Correction & { rank: number })[] = [];
  for (const { words: meant, likely } of repairs) {
    const forms = meant.map((w) => w.form);
    const hits = await engine.phrase(forms, 'any');
    const rank = likely + Math.log2(1 + hits.length);
    if (hits.length > 0) found.push({ words: meant, hits, rank });
  }
  return found.sort((a, b) => b.rank - a.rank);
}
