import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDate, formatDateLong, spellDate } from '../../../src/vietnamese/dates.ts';

test('short form', () => {
  assert.equal(formatDate('2025-06-16'), '16/06/2025');
  assert.equal(formatDate('2025-06-01'), '01/06/2025');
  assert.equal(formatDate('2025-06'), '06/2025');
  assert.equal(formatDate('2025'), '2025');
});

test('long form', () => {
  assert.equal(formatDateLong('2025-06-16'), 'ngày 16 tháng 6 năm 2025');
  assert.equal(formatDateLong('2025-06-01'), 'ngày 1 tháng 6 năm 2025');
  assert.equal(formatDateLong('2025-06'), 'tháng 6 năm 2025');
  assert.equal(formatDateLong('2025'), 'năm 2025');
});

test('spelt out', () => {
  for (const [iso, words] of [
    ['2020-08-31', 'ngày ba mươi mốt tháng tám năm hai nghìn không trăm hai mươi'],
    ['1954-05-07', 'ngày mùng bảy tháng năm năm một nghìn chín trăm năm mươi tư'],
    ['2025-04-10', 'ngày mùng mười tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['2000-01-11', 'ngày mười một tháng một năm hai nghìn'],
    ['2005-12', 'tháng mười hai năm hai nghìn không trăm linh năm'],
    ['1945', 'năm một nghìn chín trăm bốn mươi lăm'],
  ] as const) {
    assert.equal(spellDate(iso), words);
  }
});

test('dates that are not real are refused', () => {
  for (const iso of [
    ...['2023-02-30', '2023-02-29', '1900-02-29', '2023-04-31', '2023-13', '2023-00', '2023-01-00'],
    ...['', '16/06/2025', '2025-6-16', '2025-06-16T00:00:00Z', ' 2025', '25', '0000', '2025-'],
  ]) {
    for (const write of [formatDate, formatDateLong, spellDate]) {
      assert.throws(() => write(iso), RangeError, iso);
    }
  }
  assert.equal(formatDate('2024-02-29'), '29/02/2024');
  assert.equal(formatDate('2000-02-29'), '29/02/2000');
});

test('every day of the calendar is accepted and reversed, and no other', () => {
  const anyDay = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  fc.assert(
    fc.property(anyDay, ([year, month, day]) => {
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const parts = [
        String(year).padStart(4, '0'),
        ...[month, day].map((n) => `${n}`.padStart(2, '0')),
      ];
      const iso = parts.join('-');
      if (date.getUTCDate() === day) assert.equal(formatDate(iso), parts.toReversed().join('/'));
      else assert.throws(() => formatDate(iso), RangeError);
    }),
  );
});
