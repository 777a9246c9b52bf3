/** From a draft to one repeat of cloth: which thread is on top at every crossing. */
import { drafts, type Draft, type FigureDraft, type LoomDraft, type WeaveId } from './drafts.ts';
import { figures } from './figures.ts';
import { vary } from './vary.ts';

/** The colour of one thread. */
export type Thread = 'D' | 'L';

/** One repeat of a cloth; it continues past each edge at the opposite one. */
export interface WeaveTile {
  readonly width: number;
  readonly height: number;
  /** Row by row: 1 where the warp is on top, 0 where the weft is. */
  readonly cells: readonly (0 | 1)[];
  /** The colour of each warp thread, left to right. */
  readonly warp: readonly Thread[];
  /** The colour of each weft thread, top to bottom. */
  readonly weft: readonly Thread[];
}

/** What to weave: a cloth and, for a story, a seed (its slug) that makes it a cousin. */
export interface WeaveRequest {
  readonly id: WeaveId;
  readonly seed?: string | undefined;
}

/** One repeat of a movement's cloth, or of the cousin of it that belongs to a seed. */
export function weave({ id, seed }: WeaveRequest): WeaveTile {
  const own = drafts[id];
  return seed === undefined ? weaveDraft(own[0]) : vary(own.map(weaveDraft), seed);
}

/** One repeat of a draft. */
export function weaveDraft(draft: Draft): WeaveTile {
  return 'figure' in draft ? weaveFigure(draft) : weaveLoom(draft);
}

function weaveLoom({ threading, tieUp, treadling, warp, weft }: LoomDraft): WeaveTile {
  const width = lcm(threading.length, warp.length);
  const height = lcm(treadling.length, weft.length);
  const lifts =
    typeof tieUp === 'string' ? twillTieUp(tieUp) : tieUp.map((set) => [...set].map(shaft));
  return tile(width, height, warp, weft, (x, y) => {
    const treadle = shaft(at(treadling, y));
    return lifts[treadle - 1]?.includes(shaft(at(threading, x))) === true;
  });
}

/**
 * A brocade: the weft floats over the whole figure, and the ground is eight-end satin whose
 * bindings keep one thread away from the figure, so that its outline stays clean.
 */
function weaveFigure({ figure, size, warp, weft }: FigureDraft): WeaveTile {
  const half = size / 2;
  const fromCentre = (n: number): number => {
    const wrapped = (n + size) % size;
    return wrapped < half ? half - 1 - wrapped : wrapped - half;
  };
  const inside = (x: number, y: number): boolean =>
    figures[figure](fromCentre(x), fromCentre(y), half);
  return tile(size, size, warp, weft, (x, y) => {
    if (inside(x, y)) return false;
    const beside = inside(x - 1, y) || inside(x + 1, y) || inside(x, y - 1) || inside(x, y + 1);
    return beside || (3 * x + y) % 8 !== 0;
  });
}

/** `'2/2'` → the shafts lifted by each treadle, each treadle one shaft further. */
function twillTieUp(notation: string): readonly (readonly number[])[] {
  const counts = notation.split('/').map(Number);
  const shafts = counts.reduce((sum, count) => sum + count, 0);
  const up = counts.flatMap((count, i) => Array.from({ length: count }, () => i % 2 === 0));
  return Array.from({ length: shafts }, (_, treadle) =>
    up.flatMap((lifted, i) => (lifted ? [((i + treadle) % shafts) + 1] : [])),
  );
}

function tile(
  width: number,
  height: number,
  warp: string,
  weft: string,
  warpOver: (x: number, y: number) => boolean,
): WeaveTile {
  return {
    width,
    height,
    cells: Array.from({ length: width * height }, (_, i) =>
      warpOver(i % width, Math.floor(i / width)) ? 1 : 0,
    ),
    warp: Array.from({ length: width }, (_, x) => colour(at(warp, x))),
    weft: Array.from({ length: height }, (_, y) => colour(at(weft, y))),
  };
}

function at(pattern: string, index: number): string {
  return pattern.charAt(index % pattern.length);
}

function shaft(digit: string): number {
  return Number.parseInt(digit, 36);
}

function colour(letter: string): Thread {
  return letter === 'D' ? 'D' : 'L';
}

function lcm(a: number, b: number): number {
  let n = a;
  while (n % b !== 0) n += a;
  return n;
}
