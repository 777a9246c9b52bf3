/**
 * The sixteen cloths as weaving drafts: what a weaver writes down to set up a loom.
 *
 * Threading and treadling are shaft and treadle numbers in base 36 (`'1234'`), read left to right
 * and top to bottom. A tie-up is either twill notation (`'2/2'`: two up, two down, advancing one
 * shaft a treadle) or, for each treadle, the shafts it lifts. `warp` and `weft` are colour orders,
 * D dark and L light, repeated over the tile.
 */
import type { Figure } from './figures.ts';

/** A cloth a shaft loom weaves: threading, tie-up and treadling. */
export interface LoomDraft {
  readonly threading: string;
  readonly tieUp: string | readonly string[];
  readonly treadling: string;
  readonly warp: string;
  readonly weft: string;
}

/** A figured cloth: sateen figures on a satin ground, as a draw loom weaves them. */
export interface FigureDraft {
  readonly figure: Figure;
  readonly size: number;
  readonly warp: string;
  readonly weft: string;
}

/** One setting of a loom. */
export type Draft = LoomDraft | FigureDraft;

const PLAITED_8 = ['1256', '45', '3478', '18', '1256', '234567', '3478', '123678'];
const PLAITED_12 = [
  '12569A',
  '4589',
  '3478BC',
  '167C',
  '12569A',
  '23AB',
  '3478BC',
  '1456789C',
  '12569A',
  '234589AB',
  '3478BC',
  '12367ABC',
];
const GRAIN = ['13579B', '2468AC', '126789ABC', '1789ABC', '12345678C', '1234567'];
const ROSE = ['12', '23', '34', '14', '13', '24'];

/** The first draft of an id is the movement's own cloth; its stories are woven on any of them. */
const DRAFTS = {
  star: [
    { figure: 'star', size: 32, warp: 'D', weft: 'L' },
    { figure: 'starlet', size: 32, warp: 'D', weft: 'L' },
    { figure: 'drum', size: 32, warp: 'D', weft: 'L' },
  ],
  undulating: [
    loom('12345678', '3/1/1/3', '1234455667788776655443'),
    loom('12345678', '3/1/2/2', '12344556677665544321'),
    loom('12345678', '2/1/2/3', '1234455667788776655443'),
  ],
  basket: [
    loom('111222', ['1', '2'], '111222'),
    loom('11112222', ['1', '2'], '11112222'),
    loom('1111221122', ['1', '2'], '1111221122'),
  ],
  birdseye: [
    loom('123432', '2/2', '123432'),
    loom('12343214', '2/2', '12343214'),
    loom('1234321234', '1/3', '1234321234'),
  ],
  logcabin: [
    loom('1212121221212121', ['1', '2'], '1212121221212121', 'DL', 'DL'),
    loom('121212212121', ['1', '2'], '121212212121', 'DL', 'DL'),
    loom('121212122121', ['1', '2'], '12121221212121', 'DL', 'DL'),
  ],
  cavalry: [
    loom('13579', '4/2/2/2', 'A987654321', 'D', 'L'),
    loom('13579B', '6/2/2/2', 'CBA987654321', 'D', 'L'),
    loom('1357', '4/1/1/2', '87654321', 'D', 'L'),
  ],
  diamond: [
    loom('12345678765432', '3/2/1/2', '12345678765432'),
    loom('12345678765432', '1/3/3/1', '12345678765432'),
    loom('123456765432', '3/1/1/2', '123456765432'),
  ],
  twill: [
    loom('1234', '2/2', '4321'),
    loom('123456', '3/3', '654321'),
    loom('12345678', '3/1/2/2', '87654321'),
  ],
  waffle: [
    loom('12345432', ['1345', '245', '35', '4', '5'], '12345432', 'LLLDDDLL', 'LLLDDDLL'),
    loom(
      '1234565432',
      ['13456', '2456', '356', '46', '5', '6'],
      '1234565432',
      'LLLLDDDLLL',
      'LLLLDDDLLL',
    ),
    loom('12345432', ['1345', '245', '35', '4', '5'], '12345432', 'DDDLLLDD', 'DDDLLLDD'),
  ],
  houndstooth: [
    loom('1234', '2/2', '1234', 'DDDDLLLL', 'DDDDLLLL'),
    loom('1234', '2/2', '1234', 'DDDDDDLLLLLL', 'DDDDDDLLLLLL'),
    loom('1234', '2/2', '1234', 'DDLL', 'DDLL'),
  ],
  plaited: [
    loom('123456789ABC', PLAITED_12, '123456789ABC'),
    loom('12345678', PLAITED_8, '12345678'),
  ],
  hickory: [
    loom('1234', '3/1', '1243', 'DDDDDDDDDLLL', 'L'),
    loom('1234', '3/1', '1243', 'DDDDDDDDLLDDDDLL', 'L'),
    loom('1234', '3/1', '1243', 'DDDDDDDDDDDDDLLDLLDL', 'L'),
  ],
  herringbone: [
    loom('1234123421432143', '2/2', '1234'),
    loom('123412342143', '2/2', '1234'),
    loom('123412341234214321432143', '2/2', '1234'),
  ],
  barleycorn: [loom('123456789ABC', GRAIN, '132413152615', 'D', 'DL')],
  rosepath: [loom('12343214', ROSE, '5656143234156', 'L', 'LLLDDDDDDDDDL')],
  chevron: [
    loom('12345678765432', '4/4', '12345678'),
    loom('12345678765432', '5/1/1/1', '12345678'),
    loom('1234567898765432', '3/1/2/3', '123456789'),
  ],
} as const satisfies Readonly<Record<string, readonly [Draft, ...Draft[]]>>;

/** The name of a cloth. */
export type WeaveId = keyof typeof DRAFTS;

/** Every cloth and the settings it may be woven on. */
export const drafts: Readonly<Record<WeaveId, readonly [Draft, ...Draft[]]>> = DRAFTS;

/** The names of the sixteen cloths. */
export const weaveIds = Object.keys(DRAFTS) as readonly WeaveId[];

function loom(
  threading: string,
  tieUp: LoomDraft['tieUp'],
  treadling: string,
  warp = 'L',
  weft = 'D',
): LoomDraft {
  return { threading, tieUp, treadling, warp, weft };
}
