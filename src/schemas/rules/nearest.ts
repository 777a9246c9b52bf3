/** Edit distance of two short strings (Levenshtein, two rows). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * The existing id nearest to a mistyped one.
 * @param id Id as written.
 * @param ids Ids that exist.
 * @returns The only id that ends with it, or the nearest within a third of its length (at least 2
 *   edits), or undefined.
 */
export function nearest(id: string, ids: readonly string[]): string | undefined {
  const ending = ids.filter((candidate) => candidate.endsWith(`-${id}`));
  if (id.length > 3 && ending.length === 1) return ending[0];
  const limit = Math.max(2, Math.floor(id.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) > limit) continue;
    const d = distance(id, candidate);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
