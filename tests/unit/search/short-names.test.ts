import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { shortNames } from '../../../src/search/index/short-names.ts';

/** A text as the engine's list of pages has it. */
const text = (words: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);

const list = (...names: string[]): Uint8Array =>
  gzipSync(
    Buffer.concat([
      Buffer.from('pagefind_dcd\x83', 'latin1'),
      ...names.flatMap((n) => [text(n), Buffer.from([0x18, 0xc8])]),
    ]),
  );

test('fragments are numbered as the list of pages has them', () => {
  const { names, meta } = shortNames(
    ['vi_aaaaaaa', 'vi_bbbbbbb'],
    list('vi_bbbbbbb', 'vi_aaaaaaa', 'vi_ccccccc'),
  );
  assert.deepEqual([...names.keys()], ['vi_bbbbbbb', 'vi_aaaaaaa']);
  const [first = '', second = ''] = names.values();
  assert.match(first, /^vi_0[0-9a-f]{6}$/);
  assert.match(second, /^vi_1[0-9a-f]{6}$/);
  // A text of the same kind that names no fragment stays as it is.
  const listed = [first, second, 'vi_ccccccc'].map((n) => `${text(n).toString('latin1')}\x18\xc8`);
  assert.equal(gunzipSync(meta).toString('latin1'), `pagefind_dcd\x83${listed.join('')}`);
});

test('another fragment changes every name', () => {
  const named = (name: string): string | undefined =>
    shortNames(['vi_aaaaaaa', name], list('vi_aaaaaaa', name)).names.get('vi_aaaaaaa');
  assert.equal(named('vi_bbbbbbb'), named('vi_bbbbbbb'));
  assert.notEqual(named('vi_bbbbbbb'), named('vi_ccccccc'));
});

test('a list that does not name every fragment stops the build', () => {
  assert.throws(
    () => shortNames(['vi_aaaaaaa', 'vi_b'], list('vi_aaaaaaa')),
    /kể 1 trang, có 2 tệp mảnh/,
  );
});
