import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withShortNames } from '../../../src/search/index/short-names.ts';

/** A text as the engine's list of pages has it. */
const text = (words: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);

const list = (...names: string[]): { path: string; content: Uint8Array } => ({
  path: 'pagefind.vi_1.pf_meta',
  content: gzipSync(
    Buffer.concat([
      Buffer.from('pagefind_dcd\x83', 'latin1'),
      ...names.flatMap((n) => [text(n), Buffer.from([0x18, 0xc8])]),
    ]),
  ),
});
const fragment = (name: string, content: string): { path: string; content: Uint8Array } => ({
  path: `fragment/${name}.pf_fragment`,
  content: Buffer.from(content),
});
const listed = (files: { path: string; content: Uint8Array }[]): string =>
  gunzipSync(files.find((f) => f.path.endsWith('pf_meta'))?.content ?? '').toString('latin1');

test('fragments are numbered as the list of pages has them, and keep what they hold', () => {
  const files = withShortNames([
    fragment('vi_aaaaaaa', 'a'),
    list('vi_bbbbbbb', 'vi_aaaaaaa'),
    fragment('vi_bbbbbbb', 'b'),
    { path: 'index/vi_ccccccc.pf_index', content: Buffer.from('c') },
  ]);
  const [first, , second, other] = files;
  assert.match(second?.path ?? '', /^fragment\/vi_0[0-9a-f]{6}\.pf_fragment$/);
  assert.match(first?.path ?? '', /^fragment\/vi_1[0-9a-f]{6}\.pf_fragment$/);
  assert.equal(Buffer.from(second?.content ?? []).toString(), 'b');
  assert.equal(other?.path, 'index/vi_ccccccc.pf_index');
  const names = [second, first].map((f) => /vi_\w+/.exec(f?.path ?? '')?.[0] ?? '');
  assert.equal(
    listed(files),
    `pagefind_dcd\x83${names.map((n) => `${text(n).toString('latin1')}\x18\xc8`).join('')}`,
  );
});

test('another fragment changes every name', () => {
  const named = (name: string): string =>
    withShortNames([list('vi_aaaaaaa', name), fragment('vi_aaaaaaa', ''), fragment(name, '')])[1]
      ?.path ?? '';
  assert.equal(named('vi_bbbbbbb'), named('vi_bbbbbbb'));
  assert.notEqual(named('vi_bbbbbbb'), named('vi_ccccccc'));
});

test('a list that does not name every fragment stops the build', () => {
  assert.throws(
    () => withShortNames([list('vi_aaaaaaa'), fragment('vi_aaaaaaa', ''), fragment('vi_b', '')]),
    /kể 1 trang, có 2 tệp mảnh/,
  );
});
