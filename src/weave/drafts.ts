/**
 * The sixteen cloths as weaving drafts: what a weaver writes down to set up a loom.
 *
 * Threading and treadling are shaft and treadle numbers in base 36 (`'1234'`), read left to right
 * and top to bottom. A tie-up is either twill notation (`'2/2'`: two up, two down, advancing one
 * shaft a treadle) or, for each treadle, the shafts it lifts. `warp` and `weft` are colour orders,
 * repeated over the tile: `'22L2D'` is twenty-two light threads and two dark.
 *
 * Each list holds choices: the first of each is the movement's own cloth; a story's seed takes one
 * from every list, so any combination within a setting must weave soundly.
 */
import { banded, cabin, grained, loom, plaited, PLAIN, type Draft } from './structures.ts';

const POINT = '12345678765432';
const CLOTHS = {
  star: [{ petal: [7, 6, 5], between: ['lozenge', 'hollow', 'eye', 'lattice', 'ground'] }],
  undulating: [
    loom(
      '12345678',
      ['3/1/1/3', '3/1/2/2', '2/2/1/3', '3/2/1/2'],
      [
        '1234455667788776655443',
        '12344556677665544321',
        '123445678876543321',
        '12345566778876655432',
      ],
    ),
  ],
  basket: [
    loom(
      ['111222', '1122', '11112222', '111122221122'],
      [PLAIN],
      ['111222', '1122', '11112222', '111122221122'],
      ['L', '20L4D'],
    ),
  ],
  birdseye: [
    loom('123432', '2/2', '123432', ['L', '22L2D', '10L2D'], ['D', '22D2L', '10D2L', '16D2L4D2L']),
  ],
  logcabin: [
    loom(
      [cabin(8, 8), cabin(6, 6), cabin(12, 4), cabin(4, 4), cabin(10, 6)],
      [PLAIN],
      [cabin(8, 8), cabin(6, 6), cabin(12, 4), cabin(4, 4), cabin(10, 6)],
      'DL',
      'DL',
    ),
  ],
  cavalry: [
    loom(
      '13579',
      ['6/2/1/1', '4/2/2/2', '5/1/2/2'],
      ['A987654321', '123456789A'],
      ['D', '18D2L', '13D2L', '8D2L'],
      'L',
    ),
  ],
  diamond: [
    loom(
      POINT,
      ['3/2/1/2', '1/3/3/1', '3/1/1/3', '2/1/2/3', '2/2/3/1'],
      POINT,
      ['L', '13L1D', '12L2D'],
      ['D', '1L13D', '7D1L6D'],
    ),
  ],
  twill: [
    loom(
      '1234',
      '2/2',
      ['4321', '1234'],
      ['L', '22L2D', '16L2D4L2D', '11L1D', '20L4D'],
      ['D', '22D2L', '20D4L', '11D1L'],
    ),
  ],
  waffle: [
    loom(
      '12345432',
      [['1345', '245', '35', '4', '5']],
      '12345432',
      ['3L3D2L', '2D5L1D', '3L3D10L'],
      ['3L3D2L', '2D5L1D', '3L3D10L'],
    ),
    loom(
      '1234565432',
      [['13456', '2456', '356', '46', '5', '6']],
      '1234565432',
      ['4L3D3L', '3D5L2D'],
      ['4L3D3L', '3D5L2D'],
    ),
  ],
  houndstooth: [
    loom(
      '1234',
      '2/2',
      ['4321', '1234'],
      ['4D4L', '8D8L', '4D4L8D8L', '4D4L4D12L'],
      ['4D4L', '8D8L', '4D4L8D8L', '4D4L4D12L'],
    ),
  ],
  plaited: [
    plaited(12, 3, 6),
    plaited(12, 2, 4),
    plaited(16, 2, 4),
    plaited(8, 2, 4),
    plaited(18, 3, 6),
    plaited(15, 2, 5),
    plaited(20, 2, 5),
    plaited(24, 3, 6),
  ],
  hickory: [
    loom(
      '1234',
      '3/1',
      ['1243', '1342'],
      ['9D3L', '8D2L4D2L', '12D2L2D2L2D', '18D6L', '6D2L', '16D1L2D1L', '14D2L2D6L', '20D1L2D1L'],
      'L',
    ),
  ],
  herringbone: [
    loom(
      ['1234123421432143', '123412342143', '12342143', '123412341234214321432143'],
      '2/2',
      ['1234', '4321'],
      'L',
      ['D', '22D2L', '20D4L', '16D2L4D2L'],
    ),
  ],
  barleycorn: [
    grained(12, [2, 4, 4, 2], 2),
    grained(10, [3, 3, 3], 2),
    grained(12, [3, 3, 3], 2),
    grained(12, [3, 3, 3], 4),
    grained(14, [4, 4, 4], 2),
    grained(10, [2, 2, 2, 2], 2),
    grained(14, [2, 4, 4, 2], 4),
    grained(16, [5, 5, 5], 4),
    grained(16, [3, 5, 5, 3], 2),
    grained(10, [2, 3, 2], 2),
    grained(14, [3, 3, 3, 3], 2),
    grained(16, [3, 3, 3], 2),
  ],
  rosepath: [
    banded('1432341', 4),
    ...['1432341', '14323414323414', '234143214', '32141232141', '143214341234'].flatMap((rose) =>
      [2, 4, 6].map((tabby) => banded(rose, tabby)),
    ),
  ],
  chevron: [
    loom(
      [POINT, '123456765432'],
      ['4/4', '5/1/1/1', '3/1/1/3', '2/1/2/3', '4/1/2/1'],
      '12345678',
      'L',
      ['D', '22D2L', '30D2L'],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly [Draft, ...Draft[]]>>;

/** The name of a cloth. */
export type WeaveId = keyof typeof CLOTHS;

/** Every cloth: its own setting first, then those its stories may be woven on. */
export const drafts: Readonly<Record<WeaveId, readonly [Draft, ...Draft[]]>> = CLOTHS;

/** The names of the sixteen cloths. */
export const weaveIds = Object.keys(CLOTHS) as readonly WeaveId[];

/**
 * Whether a text names a cloth.
 * @param id Any text, such as a movement's `weave`.
 * @returns True for an id of {@link drafts}.
 */
export function isWeaveId(id: string): id is WeaveId {
  return Object.hasOwn(drafts, id);
}
