import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatNumber,
  formatPercent,
  parseVietnameseNumber,
  spellNumber,
} from '../../../src/vietnamese/numbers.ts';

test('points for thousands, a comma for decimals', () => {
  assert.equal(formatNumber(1251), '1.251');
  assert.equal(formatNumber(78.49), '78,49');
  assert.equal(formatNumber(1234567.5), '1.234.567,5');
  assert.equal(formatNumber(999), '999');
  assert.equal(formatNumber(-1251), '-1.251');
  assert.equal(formatNumber(-0), '0');
  assert.equal(formatNumber(0.1 + 0.2), '0,3');
  assert.equal(formatNumber(12.3456), '12,3456');
  assert.equal(formatNumber(12.3456, 1), '12,3');
  assert.equal(formatNumber(-0.01, 1), '0');
});

test('per cent', () => {
  assert.equal(formatPercent(78.49), '78,49%');
  assert.equal(formatPercent(100), '100%');
  assert.equal(formatPercent(200 / 3, 2), '66,67%');
});

test('what is not a number is refused', () => {
  for (const n of [NaN, Infinity, -Infinity]) {
    assert.throws(() => formatNumber(n), RangeError);
    assert.throws(() => formatPercent(n), RangeError);
    assert.throws(() => spellNumber(n), RangeError);
  }
  assert.throws(() => spellNumber(1e15), RangeError);
});

test('Vietnamese numbers are read', () => {
  assert.equal(parseVietnameseNumber('1.251,5'), 1251.5);
  assert.equal(parseVietnameseNumber(' 4.473 '), 4473);
  assert.equal(parseVietnameseNumber('1251'), 1251);
  assert.equal(parseVietnameseNumber('-0,05'), -0.05);
  assert.equal(parseVietnameseNumber('−3'), -3);
  assert.ok(Object.is(parseVietnameseNumber('-0'), 0));
});

test('anything else is not guessed at', () => {
  for (const text of [
    '',
    '1,251.5',
    '1.5',
    '12.34',
    '1.2345',
    '1.251.',
    ',5',
    '5,',
    'm2',
    '1 251',
  ]) {
    assert.equal(parseVietnameseNumber(text), undefined, text);
  }
});

test('what is written can be read back', () => {
  const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.oneof(hundredths, fc.integer()), (n) => {
      assert.equal(parseVietnameseNumber(formatNumber(n)), n + 0);
    }),
  );
});

test('numbers in words', () => {
  for (const [n, words] of [
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1015, 'một nghìn không trăm mười lăm'],
    [1975, 'một nghìn chín trăm bảy mươi lăm'],
    [2020, 'hai nghìn không trăm hai mươi'],
    [1251, 'một nghìn hai trăm năm mươi mốt'],
    [10_000, 'mười nghìn'],
    [105_020, 'một trăm linh năm nghìn không trăm hai mươi'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_005, 'một tỷ không trăm linh năm'],
    [4_473_000_000_000, 'bốn nghìn bốn trăm bảy mươi ba tỷ'],
    [1_000_021_000_000_000 - 1e15 + 1e12, 'một nghìn không trăm hai mươi mốt tỷ'],
    [-7, 'âm bảy'],
    [-0, 'không'],
    [0.5, 'không phẩy năm'],
    [-3.05, 'âm ba phẩy không năm'],
    [78.49, 'bảy mươi tám phẩy bốn chín'],
    [-0.25, 'âm không phẩy hai năm'],
    [-1e-12, 'không'],
  ] as const) {
    assert.equal(spellNumber(n), words, String(n));
  }
});

/** Reads the words back, by rules written apart from those that spell. */
function valueOf(words: string): number {
  const digits: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4 };
  Object.assign(digits, { năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 });
  let billions = 0;
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, last] = [group + last * 100, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'nghìn') [total, group, last] = [total + (group + last) * 1e3, 0, 0];
    else if (word === 'triệu') [total, group, last] = [total + (group + last) * 1e6, 0, 0];
    else if (word === 'tỷ') [billions, total, group, last] = [total + group + last, 0, 0, 0];
    else if (word !== 'linh') last = digits[word] ?? NaN;
  }
  return billions * 1e9 + total + group + last;
}

test('any whole number can be understood from its words', () => {
  const whole = fc.oneof(fc.nat({ max: 9999 }), fc.nat(), fc.integer({ min: 0, max: 1e15 - 1 }));
  fc.assert(
    fc.property(whole, (n) => {
      assert.equal(valueOf(spellNumber(n)), n, spellNumber(n));
      assert.doesNotMatch(
        spellNumber(n),
        /mươi (?:một|năm)|mười (?:mốt|năm|tư)|một mươi|linh không/,
      );
    }),
    { numRuns: 1000 },
  );
});
