import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { siteOrigin, siteUrls } from '../../../src/desk/built/sitemap.ts';
import { oneOfEachKind } from '../../site-urls.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sitemap-'));
after(() => {
  rmSync(root, { recursive: true });
});

test('reads every sitemap but the index', () => {
  const loc = (address: string): string => `<url><loc>${address}</loc></url>`;
  writeFileSync(path.join(root, 'sitemap-index.xml'), loc('https://x.example/sitemap-0.xml'));
  writeFileSync(path.join(root, 'sitemap-0.xml'), loc('https://x.example/b/'));
  writeFileSync(path.join(root, 'sitemap-1.xml'), loc('https://x.example/a/'));
  assert.deepEqual(siteUrls(root), ['/a/', '/b/']);
  assert.equal(siteOrigin(root), 'https://x.example');
});

test('says what to do when nothing is built', () => {
  assert.throws(() => siteUrls(path.join(root, 'missing')), /npm run build/);
});

test('takes one page of each kind: made by one file of src/pages', () => {
  const urls = ['/', '/guong/', '/guong/a/', '/guong/b/', '/guong/a/bao-chi/', '/guong/b/bao-chi/'];
  const more = ['/guong/nam/2023/', '/guong/nam/2024/', '/giao-luu/a/', '/giao-luu/tu-soan/'];
  const paged = ['/phong-trao/a/', '/phong-trao/b/', '/phong-trao/a/trang/2/'];
  assert.deepEqual(oneOfEachKind([...urls, ...more, ...paged]), [
    '/',
    '/guong/',
    '/guong/a/',
    '/guong/a/bao-chi/',
    '/guong/nam/2023/',
    '/giao-luu/a/',
    '/giao-luu/tu-soan/',
    '/phong-trao/a/',
    '/phong-trao/a/trang/2/',
  ]);
});
