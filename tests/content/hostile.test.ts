import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { checkContent } from '../../src/desk/check.ts';
import { mdxLock } from '../../src/desk/mdx-lock.ts';
import { buildSite } from '../build-site.ts';
import { MARKER, TRICKS } from '../hostile-mdx.ts';
import { makeContent, validProfile } from '../site-content.ts';

const data = validProfile();
const contentDir = makeContent(
  Object.fromEntries(TRICKS.map(({ name, body }) => [name, { data, body }])),
);
for (const { name, ext } of TRICKS)
  if (ext) {
    const file = path.join(contentDir, 'profiles', name, 'index');
    renameSync(`${file}.mdx`, `${file}.${ext}`);
  }
// Where the build ends the head and where an author's editor does may differ; no code may hide between.
const HEADS: Record<string, string> = {
  'head-dashes': `---\n${stringify(data)}ghi: "x\n---y\nexport const z = 1\n"\n---\n\nChuyện.\n`,
  'head-plus': `+++\ntitle = "x"\n+++\n\nChuyện.\n`,
  'head-twice': `---\n${stringify(data)}---\n---\nlayout: ../../../evil.astro\n---\n\nChuyện.\n`,
  'head-tag': `---\n${stringify(data)}ghi: !!js/function "function () {}"\n---\n\nChuyện.\n`,
  'head-prototype': `---\n${stringify(data)}__proto__: { sample: true }\nconstructor: { prototype: { x: 1 } }\n---\n\nChuyện.\n`,
  'head-layout': `---\n${stringify(data)}layout: ../../evil.astro\n---\n\nChuyện.\n`,
  'head-merge': `---\n${stringify(data)}<<: { sample: true }\n---\n\nChuyện.\n`,
  'head-aliases': `---\na: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((k, i) => `${k}: &${k} [${Array(8).fill(`*${[...'abcdefg'][i] ?? ''}`).join(',')}]\n`).join('')}${stringify(data)}---\n\nChuyện.\n`,
  'head-after-blank': `\n\n---\n${stringify(data)}---\n\nChuyện.\n`,
};
for (const [name, text] of Object.entries(HEADS)) {
  mkdirSync(path.join(contentDir, 'profiles', name));
  writeFileSync(path.join(contentDir, 'profiles', name, 'index.mdx'), text);
}
const names = [...TRICKS.map((t) => t.name), ...Object.keys(HEADS)];
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
