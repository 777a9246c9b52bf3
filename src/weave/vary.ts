/** Cousins: the same cloth on another setting of the loom, chosen by a seed. */
import type { Thread, WeaveTile } from './weave.ts';

/** No cousin's repeat is larger than this, so that its picture stays small. */
const MAX_CELLS = 480;

/** A stripe: which neighbouring threads change colour. */
const STRIPES: readonly (readonly number[])[] = [
  [0, 1],
  [0, 3],
  [0, 1, 2, 3],
  [0, 1, 4],
  [0, 2, 4],
];

/** The cousin that belongs to a seed; the same seed always gives the same cloth. */
export function vary(settings: readonly WeaveTile[], seed: string): WeaveTile {
  const pick = picker(seed);
  const setting = settings[pick(settings.length)];
  if (setting === undefined) throw new Error('a cloth needs at least one draft');
  const turned = pick(2) === 1 ? reverse(setting) : setting;
  const plan = pick(4);
  const stripe = STRIPES[pick(STRIPES.length)] ?? [];
  const gap = 20 + pick(3) * 8;
  const weftStriped = plan === 0 ? turned : stripeWeft(turned, stripe, gap);
  return plan < 2 ? weftStriped : transpose(stripeWeft(transpose(weftStriped), stripe, gap));
}

/** The same warp, treadled from the last pick to the first. */
function reverse(tile: WeaveTile): WeaveTile {
  return {
    ...tile,
    cells: rows(tile).reverse().flat(),
    weft: tile.weft.toReversed(),
  };
}

/** A stripe of the other colour, once in about `gap` picks. */
function stripeWeft(tile: WeaveTile, stripe: readonly number[], gap: number): WeaveTile {
  const wanted = Math.max(1, Math.round(gap / tile.height));
  const allowed = Math.max(1, Math.floor(MAX_CELLS / tile.cells.length));
  const repeats = Math.min(wanted, allowed);
  const weft = Array.from({ length: repeats }, () => tile.weft).flat();
  return {
    ...tile,
    height: tile.height * repeats,
    cells: Array.from({ length: repeats }, () => tile.cells).flat(),
    weft: weft.map((thread, y) => (stripe.includes(y) ? other(thread) : thread)),
  };
}

/** Warp for weft: what was woven across now runs along. */
export function transpose(tile: WeaveTile): WeaveTile {
  const grid = rows(tile);
  const cells = Array.from({ length: tile.width }, (_, x) => grid.map((row) => flip(row[x])));
  return {
    width: tile.height,
    height: tile.width,
    cells: cells.flat(),
    warp: tile.weft,
    weft: tile.warp,
  };
}

function rows({ width, height, cells }: WeaveTile): (0 | 1)[][] {
  return Array.from({ length: height }, (_, y) => cells.slice(y * width, (y + 1) * width));
}

function flip(cell: 0 | 1 | undefined): 0 | 1 {
  return cell === 1 ? 0 : 1;
}

function other(thread: Thread): Thread {
  return thread === 'D' ? 'L' : 'D';
}

/** Successive choices from a text: FNV-1a to start, then a small multiplicative generator. */
function picker(seed: string): (choices: number) => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % choices;
  };
}
