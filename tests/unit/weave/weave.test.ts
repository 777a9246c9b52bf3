import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaveIds, type WeaveId } from '../../../src/weave/drafts.ts';
import { floatsOf } from '../../../src/weave/floats.ts';
import { selvedgeTile } from '../../../src/weave/selvedge.ts';
import { turn, weave, type WeaveTile } from '../../../src/weave/weave.ts';
import { everyCloth, face } from './cloths.ts';

/** The longest float, in threads; long ones are the charm of these few cloths. */
const LONGEST: Partial<Record<WeaveId, number>> = {
  star: 18,
  undulating: 10,
  waffle: 9,
  plaited: 8,
};
const LONGEST_ELSEWHERE = 7;
const SEEDS = Array.from({ length: 60 }, (_, i) => `cau-chuyen-so-${i}`);

function interlaces({ width, height, cells }: WeaveTile): boolean {
  const mixed = (line: readonly number[]): boolean => line.includes(0) && line.includes(1);
  const columns = Array.from({ length: width }, (_, x) => cells.filter((_, i) => i % width === x));
  const rows = Array.from({ length: height }, (_, y) => cells.slice(y * width, (y + 1) * width));
  return columns.every(mixed) && rows.every(mixed);
}

test('there are sixteen cloths and no two look alike', () => {
  assert.equal(weaveIds.length, 16);
  assert.equal(new Set(weaveIds.map((id) => face(weave({ id })))).size, 16);
});

test('no cloth of one movement is also a cloth of another', () => {
  const owner = new Map<string, WeaveId>();
  for (const id of weaveIds) {
    for (const tile of everyCloth(id)) {
      const key = face(tile);
      assert.equal(owner.get(key) ?? id, id);
      owner.set(key, id);
    }
  }
});

for (const id of weaveIds) {
  const family = everyCloth(id);

  test(`${id}: the repeat is complete and every thread interlaces in it`, () => {
    for (const tile of family) {
      assert.equal(tile.cells.length, tile.width * tile.height);
      assert.equal(tile.warp.length, tile.width);
      assert.equal(tile.weft.length, tile.height);
      assert.ok(interlaces(tile));
    }
  });

  test(`${id}: no float is too long, across the edges of the repeat too`, () => {
    for (const float of family.flatMap(floatsOf)) {
      assert.equal(float.endless, false);
      assert.ok(float.length <= (LONGEST[id] ?? LONGEST_ELSEWHERE), `float of ${float.length}`);
    }
  });

  test(`${id}: one thread is on top at every crossing`, () => {
    for (const tile of family) {
      const covered = floatsOf(tile).reduce((sum, { length }) => sum + length, 0);
      assert.equal(covered, tile.cells.length);
    }
  });

  test(`${id}: both yarns show`, () => {
    for (const tile of family) {
      const shown = face(tile);
      const share = [...shown].filter((thread) => thread === 'D').length / shown.length;
      assert.ok(share > 0.15 && share < 0.95, `dark share ${share}`);
    }
  });

  test(`${id}: stories are cousins, not twins`, () => {
    const kin = new Set(family.map(face));
    const faces = SEEDS.map((seed) => face(weave({ id, seed })));
    assert.ok(faces.every((cloth) => kin.has(cloth)));
    assert.ok(new Set(faces).size >= 10, `${new Set(faces).size} different cloths`);
    assert.ok(kin.has(face(weave({ id }))));
  });
}

test('a seed always weaves the same cloth', () => {
  const { cells, ...rest } = weave({ id: 'twill', seed: 'to-cong-nghe' });
  assert.deepEqual(weave({ id: 'twill', seed: 'to-cong-nghe' }), { cells, ...rest });
});

test('turning twice gives the cloth back', () => {
  const tile = weave({ id: 'rosepath' });
  assert.deepEqual(turn(turn(tile)), tile);
});

test('the selvedge is a sound cloth, across and down', () => {
  for (const tile of [selvedgeTile('x'), selvedgeTile('y')]) {
    assert.ok(interlaces(tile));
    assert.ok(floatsOf(tile).every(({ endless, length }) => !endless && length <= 7));
  }
});
