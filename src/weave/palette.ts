/**
 * The sixteen movements' colours, named after what dyed or coloured cloth in the Red River delta.
 *
 * `accent` is for text on warm paper, `accentDark` for text on the dark scheme; both hold AA
 * (4.5 : 1). `threadDark` and `threadLight` are the two yarns of the cloth.
 */
import type { WeaveId } from './drafts.ts';

/** The colours of one movement. */
export interface MovementColours {
  readonly accent: string;
  readonly accentDark: string;
  readonly threadDark: string;
  readonly threadLight: string;
}

/** A movement's clause in the plan. */
export type Clause = `3.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16}`;

/** The cloth and the colours of one movement. */
export interface MovementCloth extends MovementColours {
  readonly weave: WeaveId;
}

/** Clause → cloth and colours. */
export const movementCloths: Readonly<Record<Clause, MovementCloth>> = {
  // đỏ son: lacquer red
  '3.1': cloth('star', '#a3261d', '#f08a7a', '#a52a1f', '#f3dcc0'),
  // lá mạ: rice seedling
  '3.2': cloth('undulating', '#3f6b2a', '#9cc57f', '#4a7a32', '#eef0d3'),
  // đất nung: terracotta
  '3.3': cloth('basket', '#a34a22', '#eb9a6e', '#b7562b', '#f6e3cd'),
  // chàm đậm: deep indigo
  '3.4': cloth('birdseye', '#24466b', '#8fb3dc', '#27496d', '#e6e8e2'),
  // đá: stone brown
  '3.5': cloth('logcabin', '#65584b', '#c2b3a1', '#665a4e', '#ece5d8'),
  // cỏ úa: olive
  '3.6': cloth('cavalry', '#545a22', '#b9bf7c', '#565c28', '#e9e5c3'),
  // lá bàng: deep green
  '3.7': cloth('diamond', '#1f5a45', '#7fc3a4', '#225d49', '#e3eddc'),
  // xanh chàm: blue
  '3.8': cloth('twill', '#1d5d8c', '#83bce6', '#22608f', '#e4eef0'),
  // cổ vịt: teal
  '3.9': cloth('waffle', '#0f6b68', '#6fc6bf', '#12706c', '#e2f0ea'),
  // tím chàm: indigo violet
  '3.10': cloth('houndstooth', '#45399b', '#b0a7f0', '#473b99', '#e9e6f2'),
  // vàng nghệ: turmeric
  '3.11': cloth('plaited', '#85600c', '#e0b44d', '#ab7a0a', '#f8ebc4'),
  // gạch: brick
  '3.12': cloth('hickory', '#9a3b2c', '#ec9585', '#9b4030', '#f3ddd0'),
  // củ nâu: maroon
  '3.13': cloth('herringbone', '#6f2434', '#dd94a0', '#6c2534', '#f0dfd6'),
  // lá non: leaf green
  '3.14': cloth('barleycorn', '#556a10', '#b4cc5c', '#66801a', '#f1f2cd'),
  // cánh sen: lotus magenta
  '3.15': cloth('rosepath', '#96255f', '#ec8fbd', '#992a62', '#f6e0e6'),
  // thiên thanh: sky blue
  '3.16': cloth('chevron', '#15659f', '#79c1f2', '#2a80bb', '#e6f2f6'),
};

function cloth(
  weave: WeaveId,
  accent: string,
  accentDark: string,
  threadDark: string,
  threadLight: string,
): MovementCloth {
  return { weave, accent, accentDark, threadDark, threadLight };
}
