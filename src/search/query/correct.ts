import { indexWord } from '../../vietnamese/search-form.ts';
import { likelyWords, type Vocabulary } from '../../vietnamese/spellcheck.ts';
import type { QueryWord } from '../../vietnamese/query.ts';
import type { Engine, Hit } from './engine.ts';

/** Corrections tried for one word; each is a search of its own. */
const TRIED = 10;

/** A query with one word corrected, and what it finds. */
export interface Correction {
  /** Index of the corrected word. */
  at: number;
  /** As the site writes it. */
  word: string;
  hits: Hit[];
}

/**
 * Looks for a word of the query that one edit turns into a word of the site, such that the whole
 * query becomes a phrase of the site.
 * @param engine Where to search.
 * @param words The query.
 * @param candidates Indices of the words that may be wrong.
 * @param vocabulary The site's words.
 * @returns The correction that finds most, if one finds anything.
 */
export async function correctPhrase(
  engine: Engine,
  words: readonly QueryWord[],
  candidates: readonly number[],
  vocabulary: Vocabulary,
): Promise<Correction | undefined> {
  let best: Correction | undefined;
  for (const at of candidates) {
    const word = words[at];
    if (!word) continue;
    for (const known of likelyWords(word.plain, vocabulary).slice(0, TRIED)) {
      const phrase = words.map((w, i) => (i === at ? indexWord(known) : w.form));
      const hits = await engine.phrase(phrase, 'any');
      if (hits.length > (best?.hits.length ?? 0)) best = { at, word: known, hits };
    }
  }
  return best;
}
