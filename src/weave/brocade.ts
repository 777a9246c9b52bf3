/** The eight-pointed star of Vietnamese brocade, woven as weft floats on a satin ground. */

/** What lies in the corners, between four stars. */
export type Between = 'lozenge' | 'hollow' | 'eye' | 'lattice' | 'ground';

/** Threads in the repeat, both ways. */
export const BROCADE_SIZE = 32;
const HALF = BROCADE_SIZE / 2;

/** Whether the warp is on top at a crossing. */
export function brocade(petal: number, between: Between): (x: number, y: number) => boolean {
  const inside = (x: number, y: number): boolean =>
    inFigure(fromCentre(x), fromCentre(y), petal, between);
  return (x, y) => {
    if (inside(x, y)) return false;
    // Bindings keep one thread away from the figure, so that its outline stays clean.
    const beside = inside(x - 1, y) || inside(x + 1, y) || inside(x, y - 1) || inside(x, y + 1);
    return beside || (3 * x + y) % 8 !== 0;
  };
}

/** Whether the figure covers a point `u` across and `v` down from the star's centre. */
function inFigure(u: number, v: number, petal: number, between: Between): boolean {
  const [left, up] = [HALF - 1 - u, HALF - 1 - v];
  if (star(u, v, petal) || lozenge(u, v, 1) || lozenge(left, v, 1) || lozenge(u, up, 1))
    return true;
  switch (between) {
    case 'lozenge':
      return lozenge(left, up, 5);
    case 'hollow':
      return lozenge(left, up, 7) && !lozenge(left, up, 4);
    case 'eye':
      return (lozenge(left, up, 8) && !lozenge(left, up, 6)) || lozenge(left, up, 3);
    case 'lattice':
      return u + v >= HALF - 1 && u + v <= HALF;
    case 'ground':
      return false;
  }
}

/** Eight rhombs around a centre, one thread apart on either side of every axis. */
function star(u: number, v: number, petal: number): boolean {
  const low = Math.min(u, v);
  const high = Math.max(u, v);
  return low >= 1 && low < petal && high > low && high <= low + petal;
}

function lozenge(u: number, v: number, radius: number): boolean {
  return u + v < radius;
}

function fromCentre(n: number): number {
  const wrapped = (n + BROCADE_SIZE) % BROCADE_SIZE;
  return wrapped < HALF ? HALF - 1 - wrapped : wrapped - HALF;
}
