/** The selvedge: the firm narrow edge of a cloth, used under the header and along edges. */
import type { LoomDraft } from './structures.ts';
import { weaveFillSvg, type WeaveStyle } from './svg.ts';
import { turn, weaveDraft, type WeaveTile } from './weave.ts';

/** How a selvedge is drawn. */
export interface SelvedgeOptions extends WeaveStyle {
  /** Unique in the page. */
  readonly id: string;
  /** Across the page (default) or down it. */
  readonly along?: 'x' | 'y' | undefined;
  /** A class for the svg element. */
  readonly className?: string | undefined;
}

/** A dark cord and a light cord on either side of a zigzag, eight threads in all. */
const DRAFT: LoomDraft = {
  threading: ['123432'],
  tieUp: [['12', '23', '34', '14', '1', '4']],
  treadling: ['56123465'],
  warp: ['L'],
  weft: ['DLDDDDLD'],
};

const across = weaveDraft(DRAFT);
/** Woven once: every page has it. */
const TILES: Record<'x' | 'y', WeaveTile> = { x: across, y: turn(across) };

/** One repeat of the selvedge, across the page or down it. */
export function selvedgeTile(along: 'x' | 'y' = 'x'): WeaveTile {
  return TILES[along];
}

/** The selvedge as inline SVG: as long as its container, eight threads deep. */
export function selvedgeSvg({ along = 'x', thread = 1.5, ...style }: SelvedgeOptions): string {
  const tile = selvedgeTile(along);
  const size =
    along === 'x'
      ? { width: '100%', height: tile.height * thread }
      : { width: tile.width * thread, height: '100%' };
  return weaveFillSvg(tile, { shading: thread >= 3, ...style, ...size, thread });
}
