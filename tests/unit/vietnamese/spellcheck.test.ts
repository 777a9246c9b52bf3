import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/vietnamese/fold.ts';
import {
  likelyWords,
  readVocabulary,
  withinOneEdit,
  type Vocabulary,
} from '../../../src/vietnamese/spellcheck.ts';

const vocabulary = new Map(
  Object.entries({
    ...{ máy: 9, gặt: 2, đập: 3, liên: 20, hợp: 15, họ: 90, nước: 30, mắm: 4, truyền: 12 },
    ...{ thống: 11, thông: 40, cứu: 3, được: 70 },
  })
    .sort(([, a], [, b]) => a - b)
    .map(
      ([original, frequency]) =>
        [fold(original), { original, spellings: [original], frequency }] as const,
    ),
);

/** Optimal string alignment distance, the textbook way. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      (rows[i] ??= [])[j] = best;
    }
  }
  return at(a.length, b.length);
}

test('one edit', () => {
  for (const [a, b, near] of [
    ['hop', 'hop', true],
    ['hpo', 'hop', true],
    ['hop', 'hopp', true],
    ['hop', 'hp', true],
    ['hop', 'hip', true],
    ['', 'a', true],
    ['', 'ab', false],
    ['hop', 'poh', false],
    ['abcd', 'badc', false],
    ['thongs', 'thon', false],
  ] as const) {
    assert.equal(withinOneEdit(a, b), near, `${a} ${b}`);
    assert.equal(withinOneEdit(b, a), near, `${b} ${a}`);
  }
});

test('agrees with the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(withinOneEdit(a, b), distance(a, b) <= 1, `${a} ${b}`);
    }),
    { numRuns: 2000 },
  );
});

const meant = (typed: string, known: Vocabulary = vocabulary): string | undefined =>
  likelyWords(typed, known)[0]?.word;

test('slips are put right with the spelling the site uses', () => {
  assert.equal(meant('hpo'), 'hợp');
  assert.equal(meant('mamm'), 'mắm');
  assert.equal(meant('đưọcc'), 'được');
});

test('exchanged letters beat frequency, the first letter beats frequency, frequency decides', () => {
  assert.equal(meant('truyenn'), 'truyền');
  const rivals = readVocabulary('làm 50\nlan 9\ntân 5');
  assert.equal(meant('lak', rivals), 'làm');
  assert.equal(meant('tam', rivals), 'tân');
});

test('typed marks that are right beat frequency', () => {
  const rivals = readVocabulary('trận 50\ntrắng 1');
  assert.equal(meant('tragn', rivals), 'trắng');
  assert.equal(meant('trắn', rivals), 'trắng');
});

test('a word is known under the spelling of the index, with all its spellings', () => {
  const known = readVocabulary('quý 4\nquỷ 1\nnone\nx -1\n');
  assert.deepEqual(
    [...known],
    [['qui', { original: 'quý', spellings: ['quý', 'quỷ'], frequency: 5 }]],
  );
});

test('nothing is proposed for numbers, short words and strangers', () => {
  for (const typed of ['2024', 'ho', 'hq', 'xyzxyz', '', '60/kh-ubnd']) {
    assert.deepEqual(likelyWords(typed, vocabulary), [], typed);
  }
});

test('every exchange inside a known word is found again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...vocabulary.keys()), fc.nat(), (word, seed) => {
      const at = seed % (word.length - 1);
      const typo = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
      fc.pre(word.length > 2 && !vocabulary.has(typo));
      assert.ok(withinOneEdit(typo, word));
      assert.notEqual(meant(typo), undefined);
    }),
  );
});
