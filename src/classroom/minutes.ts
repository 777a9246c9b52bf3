/**
 * Shares minutes out by weight so that they add up exactly and nobody gets none.
 * @param total Whole minutes, at least one for each weight.
 * @param weights Positive weights, in order.
 * @returns Whole minutes of at least 1, in the same order, with the sum `total`.
 * @throws RangeError where there are fewer minutes than weights.
 */
export function shareMinutes(total: number, weights: readonly number[]): number[] {
  if (total < weights.length)
    throw new RangeError(`${String(total)} minutes for ${String(weights.length)} steps`);
  const sum = weights.reduce((a, b) => a + b, 0);
  const spare = total - weights.length;
  const exact = weights.map((w) => (spare * w) / sum);
  const minutes = exact.map((x) => 1 + Math.floor(x));
  // The largest remainders take what is left; equal ones in order, so that it is always the same.
  const byRemainder = exact
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = total - minutes.reduce((a, b) => a + b, 0);
  for (const { i } of byRemainder.slice(0, left)) minutes[i] = (minutes[i] ?? 0) + 1;
  return minutes;
}
