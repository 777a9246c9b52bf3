import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/desk/check.ts';
import { mdxLock } from '../../src/desk/mdx-lock.ts';
import { buildSite } from '../build-site.ts';
import { makeHostileContent } from '../hostile-content.ts';
import { MARKER, TRICKS } from '../hostile-mdx.ts';

const { contentDir, names } = makeHostileContent();
const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
process.env['HOSTILE_FOLDER'] = folder;

test('there are at least twenty-five tricks', () => {
  assert.ok(TRICKS.length >= 25);
});

const { problems } = checkContent(contentDir);
for (const name of names)
  test(`${name} gets a sentence`, () => {
    const own = problems.filter((p) => p.file.startsWith(`profiles/${name}/`));
    const errors = own.filter((p) => /^HS(2\d\d|008|001|003)$/.test(p.code) && p.severity === 'error');
    assert.ok(errors.length > 0, 'no error');
    assert.ok(errors.every((p) => p.line !== undefined && p.found.length > 8 && p.fix.length > 8));
  });

test('the last door before a module is closed to every one of them', () => {
  for (const { name, body } of TRICKS.filter((t) => t.ext === undefined))
    assert.throws(() => mdxLock().transform(`---\na: 1\n---\n\n${body}\n`, `/x/${name}.mdx`), /HS\d{3}/, name);
  assert.equal(mdxLock().transform('---\na: 1\n---\n\nChuyện **kể** lại.\n', '/x/a.mdx'), undefined);
});

test('a build stops, names every file, runs nothing and leaves what was built before', async () => {
  const outDir = path.join(folder, 'dist');
  mkdirSync(outDir);
  writeFileSync(path.join(outDir, 'index.html'), 'bản cũ');
  const { exitCode, output } = await buildSite({ contentDir, outDir });
  assert.equal(exitCode, 1);
  for (const name of names) assert.match(output, new RegExp(`content/profiles/${name}/index\\.`));
  assert.deepEqual(readdirSync(outDir), ['index.html']);
  assert.ok(!existsSync(path.join(folder, MARKER)), 'no code ran');
});
