/** The shape of a draft, and settings that are easier to compute than to write out. */
import type { Between } from './brocade.ts';

/** Which shafts each treadle lifts. */
export type TieUp = string | readonly string[];

/** A cloth of a shaft loom. */
export interface LoomDraft {
  readonly threading: readonly string[];
  readonly tieUp: readonly TieUp[];
  readonly treadling: readonly string[];
  readonly warp: readonly string[];
  readonly weft: readonly string[];
}

/** A brocaded star on a satin ground: how long its petals are, and what lies between stars. */
export interface StarDraft {
  readonly petal: readonly number[];
  readonly between: readonly Between[];
}

/** One setting of the loom, with its choices. */
export type Draft = LoomDraft | StarDraft;

/** Plain weave on two treadles; with ends entered in groups, basket weave. */
export const PLAIN: readonly string[] = ['1', '2'];

/** Log cabin: plain weave whose order turns over between blocks; with DL both ways, lines turn. */
export function cabin(first: number, second: number): string {
  return '12'.repeat(first / 2) + '21'.repeat(second / 2);
}

/** A draft from its lists; a single choice need not be a list. */
export function loom(
  threading: string | readonly string[],
  tieUp: string | readonly TieUp[],
  treadling: string | readonly string[],
  warp: string | readonly string[] = 'L',
  weft: string | readonly string[] = 'D',
): LoomDraft {
  return {
    threading: [threading].flat(),
    tieUp: typeof tieUp === 'string' ? [tieUp] : tieUp,
    treadling: [treadling].flat(),
    warp: [warp].flat(),
    weft: [weft].flat(),
  };
}

/** Plaited twill: strips of right-hand and left-hand twill lines pass over and under each other. */
export function plaited(strip: number, line: number, spacing: number): LoomDraft {
  const { threading, tieUp, treadling } = plait(strip, line, spacing);
  return loom(threading, [tieUp], [treadling, [...treadling].reverse().join('')]);
}

/**
 * Grains on plain weave: a few light picks float in the grains and are hidden between them, then
 * some dark picks of tabby. The grains lean, and every second row of them leans the other way,
 * half a repeat on.
 */
export function grained(width: number, picks: readonly number[], ground: number): LoomDraft {
  const { threading, tieUp, treadling, weft } = grains(width, picks, ground);
  return loom(threading, [tieUp], treadling, 'D', weft);
}

/** Rosepath in bands: a rose in the dark yarn, then a border of tabby in the light one. */
export function banded(rose: string, tabby: number): LoomDraft {
  const { tieUp, treadling, weft } = bands(rose, tabby);
  return loom(['12343214', '1234321234143214'], [tieUp], treadling, 'L', weft);
}

interface Setting {
  readonly threading: string;
  readonly tieUp: readonly string[];
  readonly treadling: string;
}

function plait(strip: number, line: number, spacing: number): Setting {
  const shafts = straight(strip);
  const lifted = (x: number, y: number): boolean => {
    const [rising, falling] = [x + y, x - y + strip];
    const over = (Math.floor(rising / strip) + Math.floor(falling / strip)) % 2 === 1;
    return (over ? rising : falling) % spacing < line;
  };
  const tieUp = shafts.map((_, y) => shafts.filter((_shaft, x) => lifted(x, y)).join(''));
  return { threading: shafts.join(''), tieUp, treadling: shafts.join('') };
}

function grains(
  width: number,
  picks: readonly number[],
  ground: number,
): Setting & { weft: string } {
  const shafts = straight(width);
  const grain = (centre: number, lean: 1 | -1): string[] =>
    picks.map((length, pick) => {
      const shift = lean * (pick - Math.floor(picks.length / 2));
      const from = centre - Math.floor(length / 2) + shift + width;
      const under = new Set(Array.from({ length }, (_, i) => (from + i) % width));
      return shafts.filter((_, x) => !under.has(x)).join('');
    });
  const patterns = [
    ...grain(Math.floor(width / 4), -1),
    ...grain(Math.floor(width / 4) + width / 2, 1),
  ];
  const tabby = [0, 1].map((odd) => shafts.filter((_, x) => x % 2 === odd).join(''));
  const row = (first: number): string =>
    picks.map((_, i) => (first + i).toString(36)).join('') + '12'.repeat(ground / 2);
  return {
    threading: shafts.join(''),
    tieUp: [...tabby, ...patterns],
    treadling: row(3) + row(3 + picks.length),
    weft: `${picks.length}L${ground}D`,
  };
}

function bands(
  rose: string,
  tabby: number,
): Pick<Setting, 'tieUp' | 'treadling'> & { weft: string } {
  return {
    tieUp: ['12', '23', '34', '14', '13', '24'],
    treadling: `${'56'.repeat(tabby / 2)}5${rose}5`,
    weft: `${tabby}L${rose.length + 2}D`,
  };
}

function straight(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => (i + 1).toString(36));
}
