/** How good an order of results is. */
import type { BenchQuery } from './query-set.ts';

/** Results looked at: one page of them. */
const TOP = 10;

/** Quality of one kind of query, or of all. */
export interface Quality {
  queries: number;
  recall: number;
  mrr: number;
}

/** What one query got. */
export interface Scored {
  query: BenchQuery;
  recall: number;
  reciprocal: number;
}

/**
 * Scores the first ten results of a query.
 * @param query The query.
 * @param urls Addresses found, the best first.
 * @returns Recall of what ten results could hold, and one over the rank of the first relevant one.
 */
export function score(query: BenchQuery, urls: readonly string[]): Scored {
  const top = urls.slice(0, TOP);
  const hits = top.filter((url) => query.relevant.has(url)).length;
  const rank = top.findIndex((url) => query.relevant.has(url));
  return {
    query,
    recall: hits / Math.min(TOP, query.relevant.size),
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
  };
}

/**
 * Means over queries.
 * @param scored Scores.
 * @returns Quality of all of them.
 */
export function quality(scored: readonly Scored[]): Quality {
  const mean = (value: (s: Scored) => number): number =>
    scored.reduce((sum, s) => sum + value(s), 0) / scored.length;
  return { queries: scored.length, recall: mean((s) => s.recall), mrr: mean((s) => s.reciprocal) };
}

/**
 * Means by kind of query.
 * @param scored Scores.
 * @returns Quality of each kind, in the order in which they first appear.
 */
export function byKind(scored: readonly Scored[]): Map<string, Quality> {
  const groups = Map.groupBy(scored, (s) => s.query.kind);
  return new Map([...groups].map(([kind, group]) => [kind, quality(group)]));
}
