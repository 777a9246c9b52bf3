import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldForSearch } from '../../../src/vietnamese/fold.ts';
import {
  displayWords,
  indexWord,
  plainForm,
  searchForm,
} from '../../../src/vietnamese/search-form.ts';
import { anyText, vietnameseText } from './samples.ts';

test('marks stay, spellings meet, and đ can lose its mark by decomposition', () => {
  assert.equal(searchForm('Đường HÒA'), 'ďường hoà');
  assert.equal(searchForm('Hỷ, Kỹ, quý, y tế'), 'hỉ, kĩ, quí, i tế');
  assert.equal(searchForm('Thúy tay yên'), 'thuý tay yên');
  assert.equal(searchForm('ủy'), searchForm('uỷ'));
});

test('without its marks a form is what folding gives', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.equal(plainForm(searchForm(text)), foldForSearch(text));
    }),
  );
});

test('a form is a form of itself', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.equal(searchForm(searchForm(text)), searchForm(text));
    }),
  );
});

test('a dash stays with the word before it and takes no place of its own', () => {
  assert.deepEqual(displayWords('giai đoạn 2022 - 2025'), ['giai', 'đoạn', '2022\u00A0-', '2025']);
  assert.deepEqual(displayWords('– mở đầu'), ['–\u00A0mở', 'đầu']);
  assert.equal(indexWord('2022\u00A0-'), '2022-');
});

test('every display word has one index word, without a space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of displayWords(text)) {
        assert.doesNotMatch(word, /[ \n\t]/);
        assert.doesNotMatch(indexWord(word), /\s/);
      }
    }),
    { numRuns: 1000 },
  );
});
