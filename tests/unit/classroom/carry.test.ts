import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedName, carryPage } from '../../../src/classroom/build/carry.ts';

const guide = '/co-so/giao-luu/bo-a/';
const names = new Map([
  [guide, carriedName(guide, guide)],
  [`${guide}trinh-chieu/`, carriedName(`${guide}trinh-chieu/`, guide)],
  ['/co-so/guong/chuyen-b/', carriedName('/co-so/guong/chuyen-b/', guide)],
]);
const carry = (body: string): string =>
  carryPage(`<html><head></head><body>${body}</body></html>`, names, 'https://x.vn');

void test('links between carried pages are relative, other links lead to the site', () => {
  const html = carry(
    `<a href="${guide}trinh-chieu/#/phan-1">a</a><a href="/co-so/guong/chuyen-b/">b</a><a href="/co-so/lich/">c</a>`,
  );
  assert.match(html, /href="trinh-chieu\.html#\/phan-1"/);
  assert.match(html, /href="chuyen-chuyen-b\.html"/);
  assert.match(html, /href="https:\/\/x\.vn\/co-so\/lich\/"/);
});

void test('nothing is left that a browser refuses to load from a file', () => {
  const html = carry(
    '<meta http-equiv="content-security-policy" content="x"><script type="module" src="/co-so/_astro/a.js"></script>' +
      '<style>@font-face{src:url(/co-so/_astro/f.woff2)}</style><picture><source srcset="/co-so/_astro/p.avif"><img src="/co-so/_astro/p.webp" srcset="/co-so/_astro/q.webp 2x"></picture>',
  );
  assert.doesNotMatch(html, /module|security-policy|srcset|url\(\//);
  assert.match(html, /url\(tai-nguyen\/f\.woff2\)/);
  assert.match(html, /<script src="tai-nguyen\/bo-giao-luu\.js"><\/script><\/body>/);
});
