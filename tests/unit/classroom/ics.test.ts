import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { icsOf, type CalendarEvent } from '../../../src/media/ics.ts';

const event = (on: string): CalendarEvent => ({
  id: `su-kien-${on}`,
  title: 'Hội nghị; gặp mặt, tuyên dương',
  on,
  where: 'Nhà văn hóa 3-2, thành phố Nam Định',
  description: 'Dòng một.\nDòng hai có dấu phẩy, chấm phẩy; và gạch chéo \\.',
  url: 'https://guongsang.example/lich/#x',
});

/** Reads a file back with a parser that shares nothing with the writer. */
function read(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((v) => new ICAL.Event(v));
}

void test('a day, a month and a year come back as the days they are', () => {
  const found = read(icsOf(['2020-11-15', '2021-12', '2025'].map(event), '2026-11-23', 'x.vn'));
  assert.deepEqual(
    found.map((e) => [e.startDate.toString(), e.endDate.toString()]),
    [
      ['2020-11-15', '2020-11-16'],
      ['2021-12-01', '2022-01-01'],
      ['2025-01-01', '2026-01-01'],
    ],
  );
  assert.ok(found.every((e) => e.startDate.isDate));
});

void test('Vietnamese text and its punctuation come back unchanged', () => {
  const [found] = read(icsOf([event('2020-11-15')], '2026-11-23', 'x.vn'));
  assert.equal(found?.summary, 'Hội nghị; gặp mặt, tuyên dương');
  assert.equal(found?.description, event('2020-11-15').description);
  assert.equal(found?.location, 'Nhà văn hóa 3-2, thành phố Nam Định');
  assert.equal(found?.uid, 'su-kien-2020-11-15@x.vn');
});

void test('the same content gives the same file, with lines that calendars accept', () => {
  const text = icsOf([event('2025')], '2026-11-23', 'x.vn');
  assert.equal(icsOf([event('2025')], '2026-11-23', 'x.vn'), text);
  assert.match(text, /DTSTAMP:20261123T000000Z/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
});
