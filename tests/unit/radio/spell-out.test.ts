import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellOut } from '../../../src/media/radio/spell-out.ts';
import { HARD_CASES } from './hard-cases.ts';

test('there are a hundred hard cases, none of them twice', () => {
  const written = HARD_CASES.map(([text]) => text);
  assert.ok(written.length >= 100);
  assert.equal(new Set(written).size, written.length);
});

for (const [written, spoken] of HARD_CASES) {
  test(`“${written}” is read “${spoken}”`, () => {
    assert.equal(spellOut(written).text, spoken);
  });
}

test('an abbreviation that nobody explained is spelled and reported', () => {
  assert.deepEqual(spellOut('đội VKC').unknown, ['VKC']);
  assert.deepEqual(spellOut('UBND phường').unknown, []);
});
