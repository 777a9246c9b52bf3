import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, matchCase, placeTone } from '../../../src/vietnamese/compose.ts';
import { SYLLABLES } from './samples.ts';

test('a tone taken off goes back where it was', () => {
  for (const syllable of SYLLABLES) {
    const marks = /[\u0300\u0301\u0303\u0309\u0323]/;
    const decomposed = syllable.normalize('NFD');
    const tone = marks.exec(decomposed)?.[0] ?? '';
    assert.equal(placeTone(decomposed.replace(marks, '').normalize('NFC'), tone), syllable);
  }
});

test('keys that fit no letter give nothing', () => {
  const none = { base: 'tin', bar: false, hat: '', hook: '', tone: '' } as const;
  assert.equal(compose(none), undefined);
  assert.equal(compose({ ...none, hat: 'any' }), undefined);
  assert.equal(compose({ ...none, hook: 'uo' }), undefined);
  assert.equal(compose({ ...none, bar: true }), undefined);
  assert.equal(compose({ ...none, base: 'toan', hat: 'any', hook: 'uoa' }), undefined);
  assert.equal(compose({ ...none, tone: '\u0301' }), 'tín');
});

test('case follows what was typed', () => {
  assert.equal(matchCase('đức', 'DDUWCS'), 'ĐỨC');
  assert.equal(matchCase('đức', 'Dduwcs'), 'Đức');
  assert.equal(matchCase('đức', 'dduwcS'), 'đức');
  assert.equal(matchCase('ở', 'O73'), 'Ở');
});
