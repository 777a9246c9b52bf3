import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { isTrueTwin } from '../../../src/desk/built/whole.ts';
import { compressFolder, isCompressedCopy } from '../../../src/serving/compress.ts';

const LONG = 'Người tốt, việc tốt. '.repeat(200);

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('every text file gets two copies that unpack to it, in folders too', async () => {
  const folder = folderOf({ 'index.html': LONG, 'a/b.txt': LONG, 'a/c.ics': LONG });
  const report = await compressFolder(folder, 'quick');
  for (const name of ['index.html', 'a/b.txt', 'a/c.ics']) {
    const file = path.join(folder, name);
    assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), LONG);
    assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), LONG);
  }
  assert.equal(report.files, 3);
  assert.ok(report.brotliBytes < report.bytes);
});

test('the search engine’s files get one copy, of what is packed in them', async () => {
  const content = `pagefind_dcd${LONG}`;
  const folder = folderOf({});
  for (const name of ['a.pf_index', 'wasm.unknown.pagefind', 'a.pf_fragment'])
    writeFileSync(path.join(folder, name), gzipSync(content, { level: 1 }));
  await compressFolder(folder, 'best');
  for (const name of ['a.pf_index', 'wasm.unknown.pagefind']) {
    const file = path.join(folder, name);
    assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), content);
    assert.equal(gunzipSync(readFileSync(file)).toString(), content, 'other hosts send this one');
    assert.ok(!existsSync(`${file}.gz`));
    assert.ok(isCompressedCopy(`${name}.br`));
    assert.ok(isTrueTwin(`${file}.br`, file));
  }
  assert.ok(!existsSync(path.join(folder, 'a.pf_fragment.br')));
});

test('what is packed already, and what would not get smaller, gets none', async () => {
  const folder = folderOf({ 'a.png': LONG, 'a.woff2': LONG, 'a.zip': LONG, 'nho.txt': 'a' });
  await compressFolder(folder, 'best');
  for (const name of ['a.png', 'a.woff2', 'a.zip', 'nho.txt'])
    for (const ending of ['br', 'gz'])
      assert.ok(!existsSync(path.join(folder, `${name}.${ending}`)), `${name}.${ending}`);
});

test('a second run follows the files and compresses no copy', async () => {
  const folder = folderOf({ 'a.txt': LONG, 'b.txt': LONG });
  await compressFolder(folder, 'quick');
  writeFileSync(path.join(folder, 'a.txt'), `${LONG}!`);
  writeFileSync(path.join(folder, 'b.txt'), 'b');
  const report = await compressFolder(folder, 'best');
  assert.equal(report.files, 2);
  assert.equal(
    brotliDecompressSync(readFileSync(path.join(folder, 'a.txt.br'))).toString(),
    `${LONG}!`,
  );
  assert.ok(!existsSync(path.join(folder, 'b.txt.br')), 'a stale copy would be served');
  assert.ok(!existsSync(path.join(folder, 'a.txt.br.br')));
});

test('a copy is told from a file of content', () => {
  assert.ok(isCompressedCopy('guong/a/index.html.br'));
  assert.ok(isCompressedCopy('rss.xml.gz'));
  assert.ok(!isCompressedCopy('du-lieu/kho.tar.gz'));
  assert.ok(!isCompressedCopy('guong/a.br/index.html'));
});
