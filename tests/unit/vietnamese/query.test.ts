import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery } from '../../../src/vietnamese/query.ts';
import { modernTone, traditionalTone } from '../../../src/vietnamese/tone.ts';
import { HOSTILE_QUERIES } from '../../bad-input/inputs.ts';
import { anyText, vietnameseText } from './samples.ts';

const forms = (typed: string): string[] => readQuery(typed).first.words.map((w) => w.form);

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
    readQuery('duong hoà').first.words.map((w) => [w.plain, w.marked]),
    [
      ['duong', false],
      ['hoa', true],
    ],
  );
});

test('document numbers stay whole', () => {
  assert.deepEqual(forms('60/KH-UBND'), ['60/kh-ubnd']);
});

const texts = (readings: { text: string }[]): string[] => readings.map(({ text }) => text);

test('what decoding changed keeps its raw reading', () => {
  assert.deepEqual(texts(readQuery('tieens').instead), ['tieens']);
  assert.deepEqual(readQuery('tiến').instead, []);
});

test('words of an address are drawn apart, a document number is not', () => {
  assert.deepEqual(texts(readQuery('hu-gao-tiet_kiem').instead), ['hu gao tiet kiem']);
  assert.deepEqual(readQuery('tin về 60/KH').first.words.at(-1)?.form, '60/kh');
});

test('what people write around the thing they look for can be left out', () => {
  assert.deepEqual(texts(readQuery('Bài viết về hũ gạo').instead), ['hũ gạo']);
  assert.deepEqual(texts(readQuery('OCOP là gì?').instead), ['OCOP']);
  assert.deepEqual(texts(readQuery('o dau co lop xoa mu chu').instead), ['lop xoa mu chu']);
  assert.deepEqual(readQuery('chuông kêu thì làm gì').instead, []);
  assert.deepEqual(readQuery('là gì').instead, []);
});

test('abbreviations, days and document numbers have other spellings', () => {
  const same = (typed: string): string[] => texts(readQuery(typed).same);
  assert.deepEqual(same('UBND phường'), ['ủy ban nhân dân phường']);
  assert.deepEqual(same('truong trung hoc co so'), ['truong THCS']);
  assert.deepEqual(same('TP. Nam Định'), ['thành phố Nam Định']);
  assert.ok(same('ngày 5 tháng 9 năm 2023').includes('05/9/2023'));
  assert.ok(same('5.9.2023').includes('ngay 5 thang 9 nam 2023'));
  for (const typed of ['60 KH UBND', '60 / KH - UBND', '60 kh-ubnd']) {
    assert.ok(same(typed).includes('60/kh-ubnd'), typed);
  }
  assert.deepEqual(same('60/KH-UBND'), []);
  assert.deepEqual(same('hũ gạo 1.251'), []);
});

test('either tone placement reads the same, and any text can be read', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.deepEqual(forms(modernTone(text)), forms(traditionalTone(text)));
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      assert.ok(readQuery(text).first.words.every((w) => /[\p{L}\p{N}]/u.test(w.form)));
    }),
    { numRuns: 1000 },
  );
});

test('what nobody types in good faith is read too, and never as more than twelve words', () => {
  for (const [typed, count] of HOSTILE_QUERIES)
    assert.equal(readQuery(typed).first.words.length, count, JSON.stringify(typed.slice(0, 60)));
});
