import type { QueryWord } from '../../vietnamese/query.ts';
import type { Engine, Hit } from './engine.ts';

/**
 * Puts documents first that have more of the query exactly as marked, where the whole of it is
 * nowhere: one wrong mark leaves the other pairs of words right.
 * @param engine Where to search.
 * @param hits Documents with the phrase, whatever its marks.
 * @param words The query.
 * @returns The same documents; those with equally many stay in their order.
 */
export async function byMarks(
  engine: Engine,
  hits: readonly Hit[],
  words: readonly QueryWord[],
): Promise<Hit[]> {
  const forms = words.map((w) => w.form);
  const size = forms.length > 2 ? 2 : 1;
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= forms.length; i++) {
    for (const { id } of await engine.phrase(forms.slice(i, i + size), 'exact')) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const right = (hit: Hit): number => counts.get(hit.id) ?? 0;
  return [...hits].sort((a, b) => right(b) - right(a));
}
