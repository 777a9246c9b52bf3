import type { Engine, Hit } from './engine.ts';
import { zoneOf } from './worth.ts';

/** Stands for "many documents" where the size of the index is not known. */
const MANY = 20_000;

/** A document and how well parts of the query fit it. */
export interface Scored {
  hit: Hit;
  score: number;
  /** Words of the query that the document has. */
  found: number;
}

/** Where the words of a query stand in one document. */
interface Spots {
  hit: Hit;
  /** Positions by word of the query. */
  byWord: Map<number, Set<number>>;
}

const rarity = (documents: number): number => Math.log2(1 + MANY / Math.max(1, documents));

function note(pages: Map<string, Spots>, hit: Hit, word: number, position: number): void {
  let spots = pages.get(hit.id);
  if (!spots) {
    spots = { hit, byWord: new Map() };
    pages.set(hit.id, spots);
  }
  const positions = spots.byWord.get(word);
  if (positions) positions.add(position);
  else spots.byWord.set(word, new Set([position]));
}

/** What the most words in one line add up to: word i at position p + i, with one gap allowed. */
function bestLine(byWord: Spots['byWord'], weights: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const [word, positions] of byWord) {
    for (const position of positions) {
      const offset = position - word;
      lines.set(offset, (lines.get(offset) ?? 0) + (weights[word] ?? 0));
    }
  }
  return Math.max(0, ...lines.values());
}

const BOOST = { title: 1.6, who: 1.6, place: 1.6, tags: 1.2, body: 1 } as const;

function scoreOf({ hit, byWord }: Spots, weights: readonly number[]): Scored {
  let score = 0;
  for (const [word, positions] of byWord) {
    let boost = 1;
    for (const position of positions) boost = Math.max(boost, BOOST[zoneOf(position)]);
    score += (weights[word] ?? 0) * boost;
  }
  return { hit, score: score + bestLine(byWord, weights), found: byWord.size };
}

/**
 * Finds documents by parts of a query that is no phrase of any: pairs of neighbours, and single
 * words where no pair is known, each counting by how rare it is and more where they stand in line.
 * @param engine Where to search.
 * @param words The query's words, at least two.
 * @returns Documents, the best first, and how many pairs of neighbours some document has.
 */
export async function searchParts(
  engine: Engine,
  words: readonly string[],
): Promise<{ scored: Scored[]; pairs: number }> {
  const pages = new Map<string, Spots>();
  const weights = words.map(() => 0);
  const weigh = (word: number, documents: number): void => {
    weights[word] = Math.max(weights[word] ?? 0, rarity(documents));
  };
  let pairs = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const hits = await engine.phrase(words.slice(i, i + 2), 'any');
    if (hits.length === 0) continue;
    pairs++;
    weigh(i, hits.length);
    weigh(i + 1, hits.length);
    for (const hit of hits) {
      const all = new Set(hit.words);
      for (const start of all) {
        if (!all.has(start + 1)) continue;
        note(pages, hit, i, start);
        note(pages, hit, i + 1, start + 1);
      }
    }
  }
  for (const [i, word] of words.entries()) {
    if ((weights[i] ?? 0) > 0) continue;
    const hits = await engine.phrase([word], 'any');
    weigh(i, hits.length);
    for (const hit of hits) for (const position of hit.words) note(pages, hit, i, position);
  }
  const scored = [...pages.values()].map((spots) => scoreOf(spots, weights));
  return { scored: scored.sort((a, b) => b.score - a.score), pairs };
}
