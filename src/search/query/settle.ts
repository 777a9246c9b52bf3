import type { QueryWord } from '../../vietnamese/query.ts';
import type { Hit } from './engine.ts';
import { bestStretch, pageWords } from './page-words.ts';
import { worthOf } from './worth.ts';

/** First results whose text is read to put them in order; more would cost more bytes. */
const READ = 20;

/**
 * Puts the first results in order by their text: how nearly a stretch of it is the query, then where.
 * @param hits Results in a first order.
 * @param words The query.
 * @returns All results.
 */
export async function settle(hits: readonly Hit[], words: readonly QueryWord[]): Promise<Hit[]> {
  const first = hits.slice(0, READ).map(async (hit, rank) => {
    const { fit, at } = bestStretch(pageWords(await hit.load()), words);
    // Nearly the whole query in one place; less than that says nothing that the search did not know.
    const near = fit * words.length >= (words.length - 1) * 0.8 + 0.5;
    return { hit, score: (near ? fit + worthOf([at]) / 500 : 0) - rank / 400 };
  });
  const ordered = (await Promise.all(first)).sort((a, b) => b.score - a.score);
  return [...ordered.map(({ hit }) => hit), ...hits.slice(READ)];
}
