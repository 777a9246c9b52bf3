import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { modernTone, traditionalTone } from '../../../src/vietnamese/tone.ts';
import {
  countWords,
  readingMinutes,
  slugify,
  truncateWords,
} from '../../../src/vietnamese/words.ts';
import { anyText, vietnameseText } from './samples.ts';

test('words are counted by syllable, dashes are not words', () => {
  assert.equal(countWords('Gương sáng Thành Nam'), 4);
  assert.equal(countWords('  Đền ơn –\u00A0đáp nghĩa,\n78,49% năm 2024! '), 7);
  assert.equal(countWords(''), 0);
  assert.equal(countWords(' … – '), 0);
});

test('reading time rounds up', () => {
  assert.equal(readingMinutes(''), 0);
  assert.equal(readingMinutes('một'), 1);
  assert.equal(readingMinutes('một '.repeat(220)), 1);
  assert.equal(readingMinutes('một '.repeat(221)), 2);
  assert.equal(readingMinutes('một '.repeat(1200)), 6);
});

test('truncation', () => {
  assert.equal(truncateWords('Đền ơn, đáp nghĩa', 2), 'Đền ơn…');
  assert.equal(truncateWords('Đền ơn – đáp nghĩa', 2), 'Đền ơn…');
  assert.equal(truncateWords('Đền ơn\nđáp nghĩa.', 4), 'Đền ơn đáp nghĩa.');
  assert.equal(truncateWords('Đạt “100%” kế hoạch', 2), 'Đạt “100%”…');
  assert.equal(truncateWords('', 3), '');
  for (const limit of [0, -1, 1.5, NaN]) assert.throws(() => truncateWords('a', limit), RangeError);
});

test('a truncated text has no more words than asked, and none is lost without need', () => {
  fc.assert(
    fc.property(vietnameseText, fc.integer({ min: 1, max: 12 }), (text, limit) => {
      const short = truncateWords(text, limit);
      assert.equal(countWords(short), Math.min(limit, countWords(text)));
      assert.equal(short.endsWith('…'), countWords(text) > limit);
    }),
  );
});

test('slugs', () => {
  assert.equal(slugify('ĐẶNG ĐÌNH ĐẠT'), 'dang-dinh-dat');
  assert.equal(slugify('  \u00D0ền Trần: 12 km² – “lễ hội”! '), 'den-tran-12-km2-le-hoi');
  assert.equal(slugify('60/KH-UBND'), '60-kh-ubnd');
  assert.equal(slugify('…'), '');
});

test('a slug is ASCII, idempotent, and one for all spellings of a text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.match(slugify(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slugify(slugify(text)), slugify(text));
    }),
  );
  fc.assert(
    fc.property(vietnameseText, (text) => {
      for (const form of [text.normalize('NFD'), modernTone(text), traditionalTone(text)]) {
        assert.equal(slugify(form), slugify(text));
      }
    }),
  );
});
