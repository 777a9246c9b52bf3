import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkArchive } from '../../../src/desk/archive/check.ts';
import { archivePage } from '../../../src/desk/archive/page.ts';
import { writeSmallSite } from '../../publish/small-site.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'archive-'));
after(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const dist = path.join(scratch, 'dist');
const content = path.join(scratch, 'content');
const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    ['src/desk/archive.ts', '--from', dist, '--content', content, ...args],
    {
      encoding: 'utf8',
    },
  );

before(() => {
  writeSmallSite(dist, {
    release: 1,
    extra: { 'pagefind/x.js': '1', 'sw.js': '1', _headers: 'x', 'du-lieu/cau-chuyen.json': '[]' },
  });
  mkdirSync(path.join(content, 'profiles'), { recursive: true });
  writeFileSync(path.join(content, 'profiles', 'a.mdx'), 'bài');
});

const files = new Set([
  'index.html',
  'a/index.html',
  'a/b/index.html',
  '_astro/x.webp',
  '_astro/f.woff2',
  'tệp.txt',
]);
const rewrite = (body: string, file = 'a/b/index.html', base = ''): string =>
  archivePage(
    file,
    `<html><body>${body}</body></html>`,
    files,
    { origin: 'https://x.example', base },
    '01/02/2026',
  );

for (const [what, body, expected] of [
  ['a page above', '<a href="/a/?q=1#muc">', 'href="../index.html?q=1#muc"'],
  ['the home page', '<a href="/">', 'href="../../index.html"'],
  ['the page itself', '<a href="/a/b/#x">', 'href="index.html#x"'],
  ['a file', '<a href="/t%E1%BB%87p.txt">', 'href="../../t%E1%BB%87p.txt"'],
  ['a page left out', '<a href="/bien-tap/">', 'href="https://x.example/bien-tap/"'],
  ['an anchor', '<a href="#x">', 'href="#x"'],
  ['another host', '<a href="//y.example/a/">', 'href="//y.example/a/"'],
  [
    'pictures in sizes',
    '<img srcset="/_astro/x.webp 1x, /_astro/x.webp 2x">',
    'srcset="../../_astro/x.webp 1x, ../../_astro/x.webp 2x"',
  ],
  ['a font', '<style>@font-face{src:url(/_astro/f.woff2)}</style>', 'url(../../_astro/f.woff2)'],
  ['a form', '<form action="/a/">', 'action="../index.html"'],
] as const) {
  test(`a link to ${what} works from a folder`, () => {
    assert.ok(rewrite(body).includes(expected), rewrite(body));
  });
}

test('a site under a sub-path opens from a folder too', () => {
  assert.ok(
    rewrite('<a href="/goc/a/">', 'a/b/index.html', '/goc').includes('href="../index.html"'),
  );
});

test('scripts of the server leave, what stands for readers without them stays, the day is told', () => {
  const html = rewrite(
    '<script type="module" src="/_astro/a.js"></script><script type="speculationrules">{}</script><script>x()</script><noscript><p>danh sách</p></noscript><style>@media (scripting:none){p{}}</style>',
  );
  assert.doesNotMatch(html, /module|speculation|noscript|scripting/);
  assert.match(html, /<script>x\(\)<\/script><p>danh sách<\/p>/);
  assert.match(html, /Bản lưu trữ ngày 01\/02\/2026.*href="\.\.\/\.\.\/\.\.\/DOC-TRUOC\.html"/);
});

for (const to of ['ban-luu', 'ban-luu.zip']) {
  test(`${to} holds site, content, data with its dictionary, and checksums that catch a changed byte`, () => {
    const target = path.join(scratch, to);
    const made = run('--to', target);
    assert.equal(made.status, 0, made.stderr);
    assert.equal(run('--to', target).status, 3, 'nothing is replaced unasked');
    assert.equal(run('--to', target, '--yes').status, 0);
    assert.deepEqual(
      readdirSync(scratch).filter((name) => /^\.|dang-ghi/.test(name)),
      [],
    );
    assert.match(run('--check', target).stdout, /còn nguyên/);
    if (to.endsWith('.zip')) {
      const bytes = readFileSync(target);
      const at = bytes.indexOf('Bản lưu');
      assert.ok(at < 0, 'pages are packed');
      const place =
        bytes.indexOf(Buffer.from('noi-dung/profiles/a.mdx')) + 'noi-dung/profiles/a.mdx'.length;
      bytes[place + 1] = (bytes[place + 1] ?? 0) ^ 1;
      writeFileSync(target, bytes);
      const told = run('--check', target);
      assert.equal(told.status, 1);
      assert.match(
        told.stdout + told.stderr,
        /đã đổi: noi-dung\/profiles\/a\.mdx|hỏng, không mở được/,
      );
      return;
    }
    for (const file of [
      'DOC-TRUOC.html',
      'trang/index.html',
      'trang/bo-giao-luu.js',
      'noi-dung/profiles/a.mdx',
      'du-lieu/cau-chuyen.json',
      'du-lieu/tu-dien.csv',
    ])
      assert.ok(existsSync(path.join(target, file)), file);
    for (const file of ['trang/pagefind', 'trang/sw.js', 'trang/_headers', 'trang/index.html.br'])
      assert.ok(!existsSync(path.join(target, file)), file);
    assert.match(
      readFileSync(path.join(target, 'du-lieu', 'tu-dien.csv'), 'utf8'),
      /results\[\]\.value/,
    );
    const page = path.join(target, 'trang', 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('h', 'H'));
    rmSync(path.join(target, 'noi-dung', 'profiles', 'a.mdx'));
    writeFileSync(path.join(target, 'la.txt'), 'x');
    const { changed, missing, strange } = checkArchive(target) ?? {};
    assert.deepEqual(changed, ['trang/index.html']);
    assert.deepEqual(missing, ['noi-dung/profiles/a.mdx']);
    assert.deepEqual(strange, ['la.txt']);
    const told = run('--check', target);
    assert.equal(told.status, 1);
    assert.match(told.stdout, /đã đổi: trang\/index\.html[\s\S]*mất: noi-dung/);
  });
}

test('a wrong call says how', () => {
  assert.equal(run().status, 2);
  assert.match(run('--check', content).stderr, /không phải một bản lưu/);
  const unbuilt = spawnSync(
    process.execPath,
    ['src/desk/archive.ts', '--to', 'x', '--from', path.join(scratch, 'khong-co')],
    { encoding: 'utf8' },
  );
  assert.equal(unbuilt.status, 1);
  assert.match(unbuilt.stderr, /npm run build trước/);
});
