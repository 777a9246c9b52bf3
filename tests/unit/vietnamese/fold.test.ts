import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldForSearch } from '../../../src/vietnamese/fold.ts';
import { normalise } from '../../../src/vietnamese/normalise.ts';
import { modernTone, traditionalTone } from '../../../src/vietnamese/tone.ts';
import { anyText, vietnameseText } from './samples.ts';

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

test('marks, case and đ are folded away', () => {
  assert.equal(fold('ĐẶNG ĐÌNH ĐẠT'), 'dang dinh dat');
  assert.equal(fold('\u00D0ền Trần'), 'den tran');
  assert.equal(fold('ngoằn ngoèo, khuỷu'), 'ngoan ngoeo, khuyu');
  assert.equal(fold('Nguyễn Thuỵ Uyên'.normalize('NFD')), 'nguyen thuy uyen');
});

test('i and y meet where both are written', () => {
  for (const [y, i] of [
    ['hỷ', 'hỉ'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['sỹ', 'sĩ'],
    ['tỷ', 'tỉ'],
    ['vỹ', 'vĩ'],
    ['quý', 'quí'],
    ['y', 'i'],
  ] as const) {
    assert.equal(foldForSearch(y), foldForSearch(i));
    assert.equal(foldForSearch(y.toUpperCase()), foldForSearch(i));
  }
});

test('y stays in any other place', () => {
  const kept = 'thuy tay yen uyen quyt quynh khuyu kyoto 3y ny';
  assert.equal(foldForSearch(kept), kept);
  assert.notEqual(foldForSearch('tay'), foldForSearch('tai'));
});

test('punctuation does not hide a syllable from the merge', () => {
  assert.equal(foldForSearch('(Kỹ-sư), “lý”: y/bác sỹ.'), '(ki-su), “li”: i/bac si.');
});

test('word n of the folded text is word n of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = words(normalise(text)).length;
      assert.equal(words(fold(text)).length, expected);
      assert.equal(words(foldForSearch(text)).length, expected);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.deepEqual(words(foldForSearch(text)), words(text).map(foldForSearch));
    }),
  );
});

test('a mark standing alone does not lose its word', () => {
  assert.equal(words(fold('a \u0301 b')).length, 3);
});

test('folding is idempotent, and blind to Unicode form, case and tone placement', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const folded = foldForSearch(text);
      assert.equal(foldForSearch(folded), folded);
      assert.equal(foldForSearch(text.normalize('NFD')), folded);
      assert.equal(foldForSearch(text.toUpperCase()), folded);
      assert.equal(foldForSearch(modernTone(text)), folded);
      assert.equal(foldForSearch(traditionalTone(text)), folded);
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('Vietnamese folds to ASCII letters', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.match(foldForSearch(text), /^[a-z0-9\s.,;"–]*$/);
    }),
  );
});
