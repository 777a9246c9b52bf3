/** Figures for the figured cloths, as functions of the distance from the centre of the repeat. */

/** The name of a figure. */
export type Figure = 'star' | 'starlet' | 'drum';

/** `u` and `v` count threads from the centre, from 0; `half` is where the repeat ends. */
type Inside = (u: number, v: number, half: number) => boolean;

/** Four pairs of rhombs around a centre: the eight-pointed star of Vietnamese brocade. */
function petals(u: number, v: number, length: number): boolean {
  const low = Math.min(u, v);
  const high = Math.max(u, v);
  return low >= 1 && low < length && high > low && high <= low + length;
}

function rhomb(u: number, v: number, radius: number): boolean {
  return u + v < radius;
}

/** Whether a thread crossing belongs to the figure. */
export const figures: Readonly<Record<Figure, Inside>> = {
  star: (u, v, half) => petals(u, v, 7) || rhomb(u, v, 1) || rhomb(half - 1 - u, half - 1 - v, 5),
  starlet: (u, v, half) => petals(u, v, 4) || petals(half - 1 - u, half - 1 - v, 4),
  drum: (u, v, half) =>
    petals(u, v, 6) ||
    rhomb(u, v, 1) ||
    (rhomb(half - 1 - u, half - 1 - v, 9) && !rhomb(half - 1 - u, half - 1 - v, 4)),
};
