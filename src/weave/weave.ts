/** From a draft to one repeat of cloth: which thread is on top at every crossing. */
import { brocade, BROCADE_SIZE } from './brocade.ts';
import { drafts, type WeaveId } from './drafts.ts';
import { chooseBy, chooseFirst, type Choose } from './seed.ts';
import type { Draft, TieUp } from './structures.ts';

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

/** A cloth has few cousins and a site many stories: those woven, by what was chosen. */
const woven = new Map<string, WeaveTile>();

/** One repeat of a movement's cloth, or of the cousin of it that belongs to a seed. */
export function weave({ id, seed }: WeaveRequest): WeaveTile {
  const choose = seed === undefined ? chooseFirst : chooseBy(seed);
  const drawn = draw(choose(drafts[id]), choose);
  const key = JSON.stringify(drawn);
  const known = woven.get(key);
  if (known !== undefined) return known;
  const made = weaveDraft(drawn);
  woven.set(key, made);
  return made;
}

/** A draft with each of its choices made. */
function draw(draft: Draft, choose: Choose): Draft {
  if ('petal' in draft) return { petal: [choose(draft.petal)], between: [choose(draft.between)] };
  return {
    threading: [choose(draft.threading)],
    tieUp: [choose(draft.tieUp)],
    treadling: [choose(draft.treadling)],
    warp: [choose(draft.warp)],
    weft: [choose(draft.weft)],
  };
}

/** One repeat of a draft, with the first of its choices unless told how to choose. */
export function weaveDraft(draft: Draft, choose: Choose = chooseFirst): WeaveTile {
  if ('petal' in draft) {
    const warpOver = brocade(choose(draft.petal), choose(draft.between));
    return tile(BROCADE_SIZE, BROCADE_SIZE, ['D'], ['L'], warpOver);
  }
  const threading = [...choose(draft.threading)].map(shaft);
  const lifts = liftsOf(choose(draft.tieUp));
  const treadling = [...choose(draft.treadling)].map(shaft);
  const warp = colourOrder(choose(draft.warp));
  const weft = colourOrder(choose(draft.weft));
  return tile(
    lcm(threading.length, warp.length),
    lcm(treadling.length, weft.length),
    warp,
    weft,
    (x, y) => lifts[at(treadling, y) - 1]?.includes(at(threading, x)) === true,
  );
}

function liftsOf(tieUp: TieUp): readonly (readonly number[])[] {
  return typeof tieUp === 'string' ? twillTieUp(tieUp) : tieUp.map((set) => [...set].map(shaft));
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
  warp: readonly Thread[],
  weft: readonly Thread[],
  warpOver: (x: number, y: number) => boolean,
): WeaveTile {
  return {
    width,
    height,
    cells: Array.from({ length: width * height }, (_, i) =>
      warpOver(i % width, Math.floor(i / width)) ? 1 : 0,
    ),
    warp: Array.from({ length: width }, (_, x) => at(warp, x)),
    weft: Array.from({ length: height }, (_, y) => at(weft, y)),
  };
}

/** `'2D1L'` → D, D, L. */
function colourOrder(order: string): readonly Thread[] {
  return [...order.matchAll(/(\d*)([DL])/g)].flatMap(([, count, yarn]) =>
    Array.from({ length: Number(count) || 1 }, (): Thread => (yarn === 'D' ? 'D' : 'L')),
  );
}

function at<T>(repeat: readonly T[], index: number): T {
  const item = repeat[index % repeat.length];
  if (item === undefined) throw new Error('a draft has an empty line');
  return item;
}

function shaft(digit: string): number {
  return Number.parseInt(digit, 36);
}

function lcm(a: number, b: number): number {
  let n = a;
  while (n % b !== 0) n += a;
  return n;
}

/** The same cloth turned a quarter: warp for weft. */
export function turn(tile: WeaveTile): WeaveTile {
  const { width, height, cells, warp, weft } = tile;
  const turned = Array.from({ length: width * height }, (_, i): 0 | 1 =>
    cells[(i % height) * width + Math.floor(i / height)] === 1 ? 0 : 1,
  );
  return { width: height, height: width, cells: turned, warp: weft, weft: warp };
}
