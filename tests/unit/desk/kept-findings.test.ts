import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../../src/desk/check.ts';
import { KeptFindings } from '../../../src/desk/checks/kept-findings.ts';
import { readContent } from '../../../src/desk/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'giu-'));
const content = join(folder, 'content');
const file = join(folder, 'cache', 'findings.json');
cpSync('content', content, { recursive: true });
const [first, second] = readContent(content).filter((raw) => raw.collection === 'profiles');
assert.ok(first && second);
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const boast = '\nĐây là mô hình hay nhất cả nước, chưa từng có ở bất cứ đâu.\n';

/** Problems with and without what was kept, and how many entries were read anew. */
function check(code = 'a') {
  const kept = new KeptFindings(file, code);
  let read = 0;
  const counted = Object.assign(Object.create(kept) as KeptFindings, {
    of: (...[raw, find]: Parameters<KeptFindings['of']>) =>
      kept.of(raw, (entry) => (read++, find(entry))),
  });
  const problems = checkContent(content, { kept: counted }).problems;
  kept.save();
  assert.deepEqual(problems, checkContent(content).problems);
  return { read, problems };
}

test('a file that is the same is not read again, and its findings are the same', () => {
  appendFileSync(first.source.path, boast);
  const all = check();
  assert.ok(all.problems.some((p) => p.file === first.file && /hay nhất/.test(p.found)));
  assert.ok(all.read > 100);
  assert.equal(check().read, 0);
});

test('a changed file alone is read anew, and what is gone is forgotten', () => {
  appendFileSync(second.source.path, boast);
  const { read, problems } = check();
  assert.equal(read, 1);
  assert.ok(problems.some((p) => p.file === second.file && /hay nhất/.test(p.found)));
  const before = readFileSync(file, 'utf8').length;
  rmSync(second.source.path);
  check();
  assert.ok(readFileSync(file, 'utf8').length < before);
});

test('other code, or a file that is broken off, keeps nothing', () => {
  assert.ok(check('b').read > 100);
  assert.equal(check('b').read, 0);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 1000));
  assert.ok(check('b').read > 100);
});
