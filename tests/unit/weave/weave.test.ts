import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaveIds } from '../../../src/weave/drafts.ts';
import { floatsOf } from '../../../src/weave/floats.ts';
import { selvedgeTile } from '../../../src/weave/selvedge.ts';
import { weave, type WeaveTile } from '../../../src/weave/weave.ts';

/** The longest float a cloth of this kind may have before it would snag. */
const LONGEST = { star: 18, undulating: 10, waffle: 9, other: 7 };
const SEEDS = Array.from({ length: 40 }, (_, i) => `cau-chuyen-so-${i}`);

function interlaces({ width, height, cells }: WeaveTile): boolean {
  const mixed = (line: readonly number[]): boolean => line.includes(0) && line.includes(1);
  const columns = Array.from({ length: width }, (_, x) => cells.filter((_, i) => i % width === x));
  const rows = Array.from({ length: height }, (_, y) => cells.slice(y * width, (y + 1) * width));
  return columns.every(mixed) && rows.every(mixed);
}

/** The cloth itself, wherever its repeat is cut: 48 × 48 threads, as colours. */
function face(tile: WeaveTile): string {
  return Array.from({ length: 48 * 48 }, (_, i) => {
    const x = (i % 48) % tile.width;
    const y = Math.floor(i / 48) % tile.height;
    return tile.cells[y * tile.width + x] === 1 ? tile.warp[x] : tile.weft[y];
  }).join('');
}

test('there are sixteen cloths and no two look alike', () => {
  assert.equal(weaveIds.length, 16);
  assert.equal(new Set(weaveIds.map((id) => face(weave({ id })))).size, 16);
});

for (const id of weaveIds) {
  const family = [weave({ id }), ...SEEDS.map((seed) => weave({ id, seed }))];

  test(`${id}: every thread interlaces within the repeat`, () => {
    for (const tile of family) {
      assert.equal(tile.cells.length, tile.width * tile.height);
      assert.equal(tile.warp.length, tile.width);
      assert.equal(tile.weft.length, tile.height);
      assert.ok(interlaces(tile));
    }
  });

  test(`${id}: no float is too long, across the edges of the repeat too`, () => {
    const limit = id in LONGEST ? LONGEST[id as keyof typeof LONGEST] : LONGEST.other;
    for (const tile of family) {
      for (const float of floatsOf(tile)) {
        assert.equal(float.endless, false);
        assert.ok(float.length <= limit, `${float.direction} float of ${float.length}`);
      }
    }
  });

  test(`${id}: floats cover the repeat exactly once`, () => {
    for (const tile of family) {
      const covered = floatsOf(tile).reduce((sum, { length }) => sum + length, 0);
      assert.equal(covered, tile.width * tile.height);
    }
  });

  test(`${id}: both yarns show`, () => {
    for (const tile of family) {
      const share = [...face(tile)].filter((thread) => thread === 'D').length / (48 * 48);
      assert.ok(share > 0.15 && share < 0.95, `dark share ${share}`);
    }
  });

  test(`${id}: stories are cousins, not twins`, () => {
    const faces = SEEDS.map((seed) => face(weave({ id, seed })));
    assert.ok(new Set(faces).size >= 15, `${new Set(faces).size} different cloths`);
    assert.deepEqual(weave({ id, seed: 'a' }), weave({ id, seed: 'a' }));
  });
}

test('the selvedge is a sound cloth, across and down', () => {
  for (const tile of [selvedgeTile('x'), selvedgeTile('y')]) {
    assert.ok(interlaces(tile));
    assert.ok(floatsOf(tile).every(({ endless, length }) => !endless && length <= 7));
  }
});
