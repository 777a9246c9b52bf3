import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterPaint } from '../../../src/media/after-paint.ts';

const module = (url: string) => `<script type="module" src="${url}"></script>`;
const page = (inside: string) => `<html><body>${inside}</body></html>`;

test('modules give way to one script that names each once, in their order', () => {
  const html = afterPaint(
    page(module('/a.js') + '<p>$& chữ</p>' + module('/b.js') + module('/a.js')),
  );
  assert.doesNotMatch(html, / src=/);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.match(html, /\["\/a\.js","\/b\.js"\]/);
  assert.match(html, /<p>\$& chữ<\/p>/);
  assert.match(html, /<\/script><\/body>/);
});

test('a page without modules stays as it was, whatever else it carries', () => {
  const html = page('<script>go()</script><script type="application/ld+json">{}</script>');
  assert.equal(afterPaint(html), html);
});
