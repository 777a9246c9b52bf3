import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withPolicy } from '../../../src/media/csp.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('base64');
const page =
  '<html><head><meta charset="utf-8"><title>a</title><style>b{}</style>' +
  '<script>go()</script><script src="/x.js"></script>' +
  '<script type="application/ld+json">{"a":1}</script></head><body><style data-x>i{}</style></body></html>';

test('a page lists the hashes of what stands in it, and allows nothing inline', () => {
  const html = withPolicy(page);
  const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  assert.ok(policy.includes(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${sha('go()')}'`));
  assert.ok(policy.includes(`style-src 'self' 'sha256-${sha('b{}i{}')}'`));
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/);
  assert.ok(!policy.includes(sha('{"a":1}')), 'data is no script');
});

test('styles become one element, in their order, after the policy', () => {
  const html = withPolicy(page);
  assert.equal(html.match(/<style/g)?.length, 1);
  assert.ok(html.indexOf('<style>b{}i{}</style>') > html.indexOf('content-security-policy'));
  assert.ok(html.indexOf('content-security-policy') < html.indexOf('<script'));
});
