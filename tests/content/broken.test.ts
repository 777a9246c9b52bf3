import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkAll } from '../../src/desk/check.ts';
import { CODES } from '../../src/desk/codes.ts';
import { formatProblems } from '../../src/desk/format.ts';
import { BAD_PICTURES } from '../pictures/bad.ts';
import { brokenFiles, expectedLine, makeBrokenContent } from '../broken-content.ts';

const TODAY = '2026-11-23';
const { problems } = await checkAll(makeBrokenContent(), { today: TODAY });
const problemsOf = (file: string) => problems.filter((p) => p.file === file);

test('there are eighty bad files, and twenty that break one rule of content each', () => {
  assert.ok(new Set(brokenFiles.map((b) => b.file)).size >= 80);
  assert.ok(brokenFiles.filter((b) => b.rule !== undefined).length >= 20);
});

for (const broken of brokenFiles)
  test(`${broken.file} is met with ${broken.code}${broken.rule === undefined ? '' : `: ${broken.rule}`}`, () => {
    const found = problemsOf(broken.file);
    const report = formatProblems(found);
    const place = { line: expectedLine(broken), column: broken.column };
    const hit = found.find(
      (p) => p.code === broken.code && p.line === place.line && p.column === place.column,
    );
    assert.ok(hit, `no ${broken.code} at ${JSON.stringify(place)}:\n${report}`);
    if (broken.rule !== undefined) assert.equal(hit.severity, 'error', 'stops a build');
    assert.equal(hit.severity, CODES[broken.code]?.severity ?? 'error', 'as the catalogue says');
    const allowed = brokenFiles.filter((b) => b.file === broken.file);
    const codes = new Set(allowed.flatMap((b) => [b.code, ...(b.also ?? [])]));
    assert.deepEqual(
      found.filter((p) => !codes.has(p.code)),
      [],
      `nothing else is said of it:\n${report}`,
    );
  });

test('every sentence is whole: file, field, what was found, what to do', () => {
  for (const p of problems) {
    assert.match(p.code, /^HS\d{3}$/);
    assert.ok(p.found.length > 8 && p.fix.length > 8, formatProblems([p]));
    assert.match(`${p.found} ${p.fix}`, /[ạảấầậắặẹềếệịọộợụừữỳđăơưáàéèíóôúý]/i, 'is Vietnamese');
    assert.doesNotMatch(p.found, /\b(expected|invalid|required|must|unexpected|undefined)\b/i);
  }
});

test('every code has an entry in the catalogue and a bad file, and none is left over', () => {
  const emitted = new Set(
    globSync('src/{desk,schemas}/**/*.ts')
      .filter((file) => !/desk[\\/]codes/.test(file))
      .flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')HS\d{3}(?=')/g) ?? []),
  );
  assert.deepEqual([...emitted].sort(), Object.keys(CODES).sort());
  const covered = new Set([...brokenFiles, ...BAD_PICTURES].map((b) => b.code));
  assert.deepEqual(
    Object.keys(CODES).filter((code) => !covered.has(code)),
    [],
  );
});
