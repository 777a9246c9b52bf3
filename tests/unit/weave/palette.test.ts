import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaveIds } from '../../../src/weave/drafts.ts';
import { movementCloths } from '../../../src/weave/palette.ts';

const PAPER = '#fcf9f2';
const NIGHT = '#191613';
const cloths = Object.entries(movementCloths);

function channels(hex: string): [number, number, number] {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = channels(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Distance in Oklab: about 0.02 is just noticeable side by side. */
function distance(a: string, b: string): number {
  const lab = (hex: string): number[] => {
    const [r, g, b] = channels(hex);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const other = lab(b);
  return Math.hypot(...lab(a).map((value, i) => value - (other[i] ?? 0)));
}

test('each of the sixteen clauses has its own cloth', () => {
  assert.equal(cloths.length, 16);
  assert.deepEqual(new Set(cloths.map(([, { weave }]) => weave)), new Set(weaveIds));
});

for (const [clause, colours] of cloths) {
  test(`${clause}: accents hold 4.5 : 1 in both schemes, yarns 3 : 1 with each other`, () => {
    assert.ok(contrast(colours.accent, PAPER) >= 4.5, 'accent on paper');
    assert.ok(contrast(colours.accentDark, NIGHT) >= 4.5, 'accent on the dark scheme');
    assert.ok(contrast(colours.threadDark, colours.threadLight) >= 3, 'yarns');
  });
}

test('no two movements share a colour', () => {
  for (const [i, [clause, a]] of cloths.entries()) {
    for (const [other, b] of cloths.slice(i + 1)) {
      const apart = distance(a.threadDark, b.threadDark);
      assert.ok(apart >= 0.03, `${clause} and ${other}: ${apart.toFixed(3)}`);
    }
  }
});
