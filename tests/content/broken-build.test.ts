import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { CODES } from '../../src/desk/codes.ts';
import { brokenFiles, makeBrokenContent } from '../broken-content.ts';
import { buildSite } from '../build-site.ts';

test('a build of bad content ends with 1, says every error at once and leaves what was built before', async () => {
  const outDir = path.join(mkdtempSync(path.join(tmpdir(), 'broken-site-')), 'dist');
  mkdirSync(outDir);
  writeFileSync(path.join(outDir, 'index.html'), 'bản cũ');
  const { exitCode, output } = await buildSite({
    contentDir: makeBrokenContent(),
    outDir,
    env: { BUILD_DATE: '2026-11-23' },
  });
  assert.equal(exitCode, 1);
  for (const { file, code } of brokenFiles)
    if (CODES[code]?.severity !== 'warning')
      assert.ok(output.includes(`content/${file}`) && output.includes(code), `${file} ${code}`);
  assert.match(output, /\d+ lỗi\. Trang chưa được dựng; bản đã dựng trước đó giữ nguyên\./);
  assert.deepEqual(readdirSync(outDir), ['index.html']);
  assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), 'bản cũ');
});

test('one bad profile among good ones stops a build', async () => {
  const rule = brokenFiles.find((b) => b.rule === 'a model needs `replicate`');
  assert.ok(rule);
  const { exitCode, output } = await buildSite({
    contentDir: makeBrokenContent((b) => b === rule),
    env: { BUILD_DATE: '2026-11-23' },
  });
  assert.equal(exitCode, 1);
  assert.match(output, /mo-hinh-khong-cach-lam\/index\.mdx\n.*Lỗi HS101 · Học và làm theo: bỏ trống/);
  assert.match(output, /\n1 lỗi\. /);
});
