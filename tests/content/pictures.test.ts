import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAll } from '../../src/desk/check.ts';
import { formatProblems } from '../../src/desk/format.ts';
import { BAD_PICTURES } from '../pictures/bad.ts';
import { BAD_STORY, GOOD_STORY, makePictureContent } from '../pictures/story.ts';

const { problems } = await checkAll(await makePictureContent([GOOD_STORY, BAD_STORY]), {
  today: '2026-11-23',
});
const picturesOf = (slug: string) =>
  problems.filter((p) => p.file.startsWith(`profiles/${slug}/`) && p.code.startsWith('HS6'));

for (const { file, what, code, make } of BAD_PICTURES)
  test(`${file}, ${what}: ${code} in words that an author understands`, () => {
    const found = picturesOf(BAD_STORY).filter((p) => p.found.includes(`“./${file}”`));
    assert.deepEqual([...new Set(found.map((p) => p.code))], [code], formatProblems(found));
    assert.ok(found.every((p) => p.line !== undefined && p.fix.length > 8));
    assert.ok(make !== undefined || found[0]?.found.includes('thư mục'));
  });

test('pictures that are odd but right get no error', () => {
  const errors = picturesOf(GOOD_STORY).filter((p) => p.severity === 'error');
  assert.deepEqual(errors, [], formatProblems(errors));
});
