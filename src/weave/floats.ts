/** Floats: the runs in which a thread lies on top before it dips under another. */
import type { Thread, WeaveTile } from './weave.ts';

/** One float. A float across the edge of the repeat starts before it or ends after it. */
export interface Float {
  readonly direction: 'warp' | 'weft';
  readonly colour: Thread;
  /** The crossing where it starts. */
  readonly x: number;
  readonly y: number;
  /** How many crossings it covers. */
  readonly length: number;
  /** The thread never dips under within the repeat: an error in the draft. */
  readonly endless: boolean;
}

/** Every float of one repeat, warp first; one that crosses an edge is listed once. */
export function floatsOf(tile: WeaveTile): readonly Float[] {
  const { width, height, cells } = tile;
  const warp = tile.warp.flatMap((colour, x) =>
    runs(height, (y) => cells[y * width + x] === 1).map((run): Float => ({
      direction: 'warp',
      colour,
      x,
      y: run.start,
      ...rest(run),
    })),
  );
  const weft = tile.weft.flatMap((colour, y) =>
    runs(width, (x) => cells[y * width + x] === 0).map((run): Float => ({
      direction: 'weft',
      colour,
      x: run.start,
      y,
      ...rest(run),
    })),
  );
  return [...warp, ...weft];
}

interface Run {
  readonly start: number;
  readonly length: number;
  readonly endless: boolean;
}

function rest({ length, endless }: Run): Pick<Float, 'length' | 'endless'> {
  return { length, endless };
}

/** The runs around a ring of `size`, each from 0 ≤ start < size. */
function runs(size: number, onTop: (index: number) => boolean): readonly Run[] {
  const top = Array.from({ length: size }, (_, i) => onTop(i));
  if (top.every(Boolean)) return [{ start: 0, length: size, endless: true }];
  const found: Run[] = [];
  for (let start = 0; start < size; start += 1) {
    if (top[start] !== true || top[(start + size - 1) % size] === true) continue;
    let length = 1;
    while (top[(start + length) % size] === true) length += 1;
    found.push({ start, length, endless: false });
  }
  return found;
}
