import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../../src/vietnamese/normalise.ts';
import { anyText } from './samples.ts';

test('decomposed letters are composed', () => {
  assert.equal(normalise('Nguyễn Thuỵ'.normalize('NFD')), 'Nguyễn Thuỵ');
});

test('the Icelandic eth typed for đ is replaced, in both cases', () => {
  assert.equal(normalise('Nam \u00D0ịnh, \u00F0ền'), 'Nam Định, đền');
});

test('invisible characters go, even between a letter and its mark', () => {
  assert.equal(normalise('Thành\u200B N\u00ADam\uFEFF'), 'Thành Nam');
  assert.equal(normalise('a\u200B\u0301'), 'á');
});

test('no-break spaces become spaces', () => {
  assert.equal(normalise('4.473\u00A0tỷ\u202Fđồng'), '4.473 tỷ đồng');
});

test('case, tone placement and line breaks are left alone', () => {
  assert.equal(normalise('HOÀ Hòa\n\nhoá'), 'HOÀ Hòa\n\nhoá');
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(normalise(normalise(text)), normalise(text));
    }),
  );
});
