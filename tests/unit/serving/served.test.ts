import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { withPolicy } from '../../../src/media/csp.ts';
import { compressFolder } from '../../../src/serving/compress.ts';
import { startNginx } from '../../serve-nginx.ts';
import { checkServed } from '../../served/check-served.ts';
import { ask } from '../../served/site.ts';

const FILLING = '<p>Người tốt, việc tốt.</p>'.repeat(80);
const page = (body = ''): string =>
  withPolicy(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>p{margin:0}</style>` +
      `<title>Trang</title></head><body>${body}${FILLING}</body></html>`,
  );

const FILES: Record<string, string> = {
  'index.html': page(),
  '404.html': page(),
  'guong/a/index.html': page('<script src="/_astro/a.Ab12.js" type="module"></script>'),
  'nhung/a/index.html': page(),
  '_astro/a.Ab12.js': `/* ${FILLING} */`,
  'anh-chia-se/guong/a.png': 'png',
  'rss.xml': `<rss>${FILLING}</rss>`,
  'lich/a.ics': FILLING,
  'phong-trao/a/rss.xml': `<rss>${FILLING}</rss>`,
  'du-lieu/tin/noi/a/atom.xml': `<feed>${FILLING}</feed>`,
  'pagefind/wasm.unknown.pagefind': FILLING,
  _headers: '/*',
  '_moved.map': '/guong/cu/ /guong/a/;\n',
};

async function makeSite(files: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries({ ...FILES, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  await compressFolder(folder, 'quick');
  return folder;
}

/** A copy of the configuration with one thing changed. */
function changed(from: string | RegExp, to: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'configuration-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('deploy/nginx', folder, { recursive: true });
  const file = path.join(folder, 'server.conf');
  const text = readFileSync(file, 'utf8');
  const wrong = text.replace(from, to);
  assert.notEqual(wrong, text, `${String(from)} is in server.conf`);
  writeFileSync(file, wrong);
  return folder;
}

async function failuresOf(root: string, configuration?: string): Promise<string[]> {
  const server = await startNginx(root, configuration);
  try {
    const rows = await checkServed(server.origin, root);
    return rows.filter(({ passed }) => !passed).map(({ check }) => check);
  } finally {
    await server.close();
  }
}

const site = await makeSite();

test('the configuration passes every check', async () => {
  assert.deepEqual(await failuresOf(site), []);
});

const WRONG: [check: string, from: string | RegExp, to: string][] = [
  ['Strict-Transport-Security', 'max-age=31536000" always', 'max-age=300" always'],
  ['X-Content-Type-Options', 'add_header X-Content-Type-Options', '# '],
  [
    'Referrer-Policy',
    '"same-origin" always;\nadd_header Perm',
    '"unsafe-url" always;\nadd_header Perm',
  ],
  ['Permissions-Policy', 'camera=(), ', ''],
  ['X-Frame-Options', /^add_header (?:X-Frame|Content-Sec).*$/gm, ''],
  ['X-Frame-Options, embeds', 'location ^~ /nhung/', 'location ^~ /nhung-khac/'],
  ['Content-Encoding, br', 'brotli_static on;', ''],
  ['Content-Encoding, gzip', 'gzip_static on;', ''],
  ['Server', 'server_tokens off;', ''],
  ['POST, PUT, DELETE', 'gzip_static on;', 'gzip_static on; error_page 405 =200 /;'],
  ['Files for the host alone', 'location = /_headers', 'location = /_header'],
  ['Content-Type', '"text/calendar; charset=utf-8" ics;', ''],
  ['Cache-Control, hashed files', 'location ^~ /_astro/', 'location ^~ /astro/'],
  ['Cache-Control, pages', 'max-age=0, must-revalidate', 'max-age=86400'],
  ['Cross-Origin-Opener-Policy', /^add_header Cross-Origin-Opener.*$/m, ''],
  ['Cross-Origin-Resource-Policy', /^add_header Cross-Origin-Resource.*$/m, ''],
  ['Cross-Origin-Resource-Policy, shared files', '"cross-origin"', '"same-origin"'],
  [
    'Cross-origin sharing',
    'server_tokens',
    'add_header Access-Control-Allow-Origin *;\nserver_tokens',
  ],
  ['An address without its slash', 'absolute_redirect off;', ''],
  ['A missing address', 'error_page', '# error_page'],
  ['Every file', '# Not for', 'location ^~ /lich/ { return 404; }\n# Not for'],
  // What a header inside a location does to all those outside it.
  ['All headers', '# Not for', 'location ^~ /guong/ { add_header X-Robots-Tag all; }\n# Not for'],
];

for (const [check, from, to] of WRONG)
  test(`${check}: a wrong configuration is caught`, async () => {
    const failures = await failuresOf(site, changed(from, to));
    assert.ok(failures.includes(check), `failed: ${failures.join(', ')}`);
  });

test('a page without its policy, or with a loose one, is caught', async () => {
  const loose = page().replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  const late = page().replace(/(<meta http-equiv[^>]*>)(<style>.*<\/style>)/, '$2$1');
  for (const html of [FILLING, loose, late]) {
    const root = await makeSite({ 'guong/b/index.html': `<!doctype html>${html}` });
    assert.deepEqual(await failuresOf(root), ['Content-Security-Policy']);
  }
});

test('a script from another host and an unknown kind of file are caught', async () => {
  const root = await makeSite({
    'guong/b/index.html': page('<script src="https://example.org/a.js"></script>'),
    'tep.la': 'gì đây',
  });
  assert.deepEqual(await failuresOf(root), ['Subresource integrity', 'Content-Type']);
});

test('an old address leads to the new one, with what was asked of it', async () => {
  const server = await startNginx(site);
  try {
    const { status, headers } = await ask(server.origin, '/guong/cu/?tu=qr');
    assert.equal(status, 301);
    assert.equal(headers.get('location'), '/guong/a/?tu=qr');
  } finally {
    await server.close();
  }
});

test('a configuration that nginx refuses says why', async () => {
  const configuration = changed('server_tokens off;', 'server_tokens maybe;');
  await assert.rejects(startNginx(site, configuration), /did not start: .*maybe/s);
});
