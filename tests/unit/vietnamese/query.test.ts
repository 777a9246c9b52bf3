import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery } from '../../../src/vietnamese/query.ts';
import { modernTone, traditionalTone } from '../../../src/vietnamese/tone.ts';
import { anyText, vietnameseText } from './samples.ts';

const forms = (typed: string): string[] => readQuery(typed).words.map((w) => w.form);

test('one query has one reading, however it is typed', () => {
  const expected = forms('đền ơn đáp nghĩa');
  for (const typed of [
    'ĐỀN ƠN ĐÁP NGHĨA',
    '\u00D0ền ơn đáp nghĩa',
    'đền ơn đáp nghĩa'.normalize('NFD'),
    'ddeenf own ddaps nghiax',
    'd9en62 o7n d9ap1 nghia4',
    '“đền ơn, đáp nghĩa”!',
  ]) {
    assert.deepEqual(forms(typed), expected, typed);
  }
});

test('words say whether a mark was typed', () => {
  assert.deepEqual(
    readQuery('duong hoà').words.map((w) => [w.plain, w.marked]),
    [
      ['duong', false],
      ['hoa', true],
    ],
  );
});

test('document numbers stay whole', () => {
  assert.deepEqual(forms('60/KH-UBND'), ['60/kh-ubnd']);
});

test('what decoding changed keeps its raw reading', () => {
  assert.equal(readQuery('tieens').raw?.text, 'tieens');
  assert.equal(readQuery('tiến').raw, undefined);
});

test('either tone placement reads the same, and any text can be read', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.deepEqual(forms(modernTone(text)), forms(traditionalTone(text)));
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      assert.ok(readQuery(text).words.every((w) => /[\p{L}\p{N}]/u.test(w.form)));
    }),
    { numRuns: 1000 },
  );
});
