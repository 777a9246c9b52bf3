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
function changed(file: string, from: string, to: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'configuration-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('deploy/nginx', folder, { recursive: true });
  const text = readFileSync(path.join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} has “${from}”`);
  writeFileSync(path.join(folder, file), text.replace(from, to));
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

const WRONG: [check: string, file: string, from: string, to: string][] = [
  ['Strict-Transport-Security', 'server.conf', 'max-age=31536000" always', 'max-age=300" always'],
  ['X-Content-Type-Options', 'server.conf', 'add_header X-Content-Type-Options', '# '],
  ['Referrer-Policy', 'server.conf', '"same-origin" always', '"unsafe-url" always'],
  ['Permissions-Policy', 'server.conf', 'camera=(), ', ''],
  ['X-Frame-Options, embeds', 'http.conf', '~^/nhung/ "";', ''],
  ['Content-Encoding, br', 'guong-sang.conf', 'brotli_static on;', ''],
  ['Content-Encoding, gzip', 'server.conf', 'gzip_static on;', ''],
  ['Server', 'server.conf', 'server_tokens off;', ''],
  [
    'POST, PUT, DELETE',
    'server.conf',
    'index index.html;',
    'index index.html;\nerror_page 405 =200 /;',
  ],
  ['Files for the host alone', 'server.conf', '_headers|', ''],
  ['Content-Type', 'server.conf', '"text/calendar; charset=utf-8" ics;', ''],
  ['Cache-Control, hashed files', 'http.conf', '~^/_astro/ "public', '~^/astro/ "public'],
  ['Cache-Control, pages', 'http.conf', 'max-age=0, must-revalidate', 'max-age=86400'],
  ['Cross-Origin-Opener-Policy', 'http.conf', 'default "same-origin";\n    ~^/bien', '~^/bien'],
  ['An address without its slash', 'server.conf', 'absolute_redirect off;', ''],
  ['A missing address', 'server.conf', 'error_page', '# error_page'],
  // What a header inside a location does to all those outside it.
  ['All headers', 'server.conf', 'types { }\n', 'types { }\n    add_header X-Robots-Tag all;\n'],
];

for (const [check, file, from, to] of WRONG)
  test(`${check}: a wrong configuration is caught`, async () => {
    const failures = await failuresOf(site, changed(file, from, to));
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
  const configuration = changed('server.conf', 'server_tokens off;', 'server_tokens maybe;');
  await assert.rejects(startNginx(site, configuration), /did not start: .*maybe/s);
});
