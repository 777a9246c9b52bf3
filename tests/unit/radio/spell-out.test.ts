import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

test('no profile leaves a digit, a bracket or a capital abbreviation to the announcer', () => {
  const folder = 'content/profiles';
  for (const slug of readdirSync(folder)) {
    for (const line of readFileSync(`${folder}/${slug}/index.mdx`, 'utf8').split('\n')) {
      const { text } = spellOut(line.replaceAll(/\[\^[^\]]*\]/g, ''));
      assert.doesNotMatch(text, /[\d()%²³]/u, `${slug}: ${line}`);
    }
  }
});
