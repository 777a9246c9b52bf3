import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTests } from '../../count-tests.ts';

test("reads the closing lines of Node's runner", () => {
  const output = '✔ 3 passed in spirit\nℹ tests 14\nℹ pass 12\nℹ fail 2\n';
  assert.deepEqual(countTests(output), { passed: 12, failed: 2 });
});

test("reads the closing lines of Playwright's runner", () => {
  const output = '  1 failed\n    [pages] › every-page.test.ts\n  2 skipped\n  340 passed (1.2m)\n';
  assert.deepEqual(countTests(output), { passed: 340, failed: 1 });
});

test('counts nothing where nothing was counted', () => {
  assert.deepEqual(countTests('All good.\n'), { passed: 0, failed: 0 });
});
