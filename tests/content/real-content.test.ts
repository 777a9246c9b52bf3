import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAll } from '../../src/desk/check.ts';
import { formatProblems } from '../../src/desk/format.ts';

test('the content of this site has no error and no warning', async () => {
  const { problems } = await checkAll('content');
  assert.equal(formatProblems(problems), '');
});
