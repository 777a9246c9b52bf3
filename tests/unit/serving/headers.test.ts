import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HEADERS, headersAt } from '../../../src/serving/headers.ts';
import { headerBlocks, headersFile } from '../../../src/serving/headers-file.ts';
import { serverConf } from '../../../src/serving/nginx.ts';
import { typeOf } from '../../../src/serving/types.ts';

/** Files of a site, and addresses that no file answers. */
const FILES = [
  ...['/index.html', '/404.html', '/rss.xml', '/atom.xml', '/feed.json', '/sw.js', '/favicon.svg'],
  ...['/guong/index.html', '/guong/a/index.html', '/guong/a.txt', '/nhung/a/index.html'],
  ...['/_astro/a.Ab12.js', '/_astro/chu.Cd34.woff2', '/anh-chia-se/guong/a.png'],
  ...[
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/pagefind/fragment/vi_1.pf_fragment',
  ],
  ...['/pagefind/index/vi_2.pf_index', '/lich/a.ics', '/du-lieu/cau-chuyen.csv', '/du-lieu/a.json'],
];
const addressOf = (file: string): string => file.replace(/index\.html$/, '');

/** Whether a pattern of `_headers` is for an address. */
function matches(pattern: string, address: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return pattern.includes('*')
    ? address.startsWith(before) && address.endsWith(after)
    : pattern === address;
}

const blocks = headerBlocks(FILES, '/');

for (const file of FILES)
  test(`_headers gives ${file} what the list says, each header once`, () => {
    const address = addressOf(file);
    const seen = blocks
      .filter(({ pattern }) => matches(pattern, address))
      .flatMap(({ headers }) => Object.entries(headers));
    const names = seen.map(([name]) => name);
    assert.equal(new Set(names).size, names.length, `a header twice: ${names.join(', ')}`);
    const { 'Content-Type': type, ...headers } = Object.fromEntries(seen);
    assert.deepEqual(headers, headersAt(address));
    if (type !== undefined) assert.equal(type, typeOf(file));
  });

test('below a base path every pattern begins with it', () => {
  const files = FILES.map((file) => `/guong-sang${file}`);
  for (const { pattern } of headerBlocks(files, '/guong-sang/'))
    assert.ok(pattern.startsWith('/guong-sang/'), pattern);
});

test('_headers keeps to what hosts take: a hundred blocks, one star in each', () => {
  assert.ok(blocks.length <= 100);
  for (const { pattern } of blocks) assert.ok(pattern.split('*').length <= 2, pattern);
  for (const line of headersFile(FILES, '/').split('\n')) assert.ok(line.length <= 2000);
});

test('an embedded card may be framed, and nothing else', () => {
  const framed = FILES.filter((file) => {
    const headers = headersAt(addressOf(file));
    return !/frame-ancestors 'none'/.test(headers['Content-Security-Policy'] ?? '');
  });
  assert.deepEqual(framed, ['/nhung/a/index.html']);
  assert.equal(headersAt('/nhung/a/')['X-Frame-Options'], undefined);
});

test('only what carries a hash in its name is kept for a year', () => {
  const kept = FILES.filter((file) =>
    headersAt(addressOf(file))['Cache-Control']?.includes('immutable'),
  );
  assert.deepEqual(kept, [
    '/_astro/a.Ab12.js',
    '/_astro/chu.Cd34.woff2',
    '/pagefind/fragment/vi_1.pf_fragment',
    '/pagefind/index/vi_2.pf_index',
  ]);
});

test('no two places of a header overlap, so that their order does not matter', () => {
  for (const { name, except = [] } of HEADERS) {
    const places = except.flatMap(({ under }) => under);
    for (const [i, place] of places.entries())
      for (const other of places.slice(i + 1))
        assert.ok(!place.startsWith(other) && !other.startsWith(place), `${name}: ${place}`);
  }
});

test('deploy/nginx/server.conf is what the list makes', () => {
  const again = 'run "npm run deploy:nginx"';
  assert.equal(readFileSync('deploy/nginx/server.conf', 'utf8'), serverConf(), again);
});
