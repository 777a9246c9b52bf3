import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse as parseYaml } from 'yaml';
import { checkContent } from '../../src/desk/check.ts';
import { allReports } from '../../src/desk/report/all.ts';
import { reportBasis } from '../../src/desk/report/basis.ts';
import { csvField, tableAsCsv, toCsv } from '../../src/desk/report/csv.ts';
import { toHtml } from '../../src/desk/report/html.ts';
import type { Report } from '../../src/desk/report/table.ts';
import { toWord } from '../../src/desk/report/word.ts';
import { at, publishedReal, type RawProfile } from '../content-facts.ts';

const TODAY = '2026-11-23';
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const HEAD = { issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ', office: 'PHÒNG NỘI VỤ', place: 'Nam Định' };
const basis = reportBasis(checkContent('content').content, 'ke-hoach-2022-2025', TODAY);
const facts = publishedReal(TODAY);

interface AgencyFact {
  id: string;
  name: string;
  lead?: string[];
  planSentOn?: string;
}
const agencies = parseYaml(readFileSync('content/agencies.yaml', 'utf8')) as AgencyFact[];
const [, planHead = ''] = readFileSync('content/plans/ke-hoach-2022-2025.mdx', 'utf8').split(/^---\s*$/m);
const plan = parseYaml(planHead) as {
  periods: { from: number; to: number }[];
  yearlyQuota: { min: number; max: number };
  period: { from: number; to: number };
};

const count = (has: (p: RawProfile) => boolean) => facts.filter(has).length;
const kindOf = (p: RawProfile) => at(p, 'honoree', 'kind');

/** A report's table, read back from its CSV by another program's parser, as records by column. */
function records(report: Report, index = 0): Record<string, string>[] {
  const table = report.tables[index];
  assert.ok(table, `${report.id} has table ${String(index)}`);
  return parseCsv(tableAsCsv(table), { bom: true, columns: true });
}
function reportOf(year: number, id: string): Report {
  const found = allReports(basis, year).find((r) => r.id === id);
  assert.ok(found, id);
  return found;
}

for (const year of YEARS) {
  test(`the yearly report of ${String(year)} is what the files say`, () => {
    const rows = records(reportOf(year, `theo-co-quan-${String(year)}`));
    const total = rows.pop();
    const ofYear = (p: RawProfile) => p['year'] === year;
    assert.equal(total?.['Số điển hình'], String(count(ofYear)));
    for (const agency of agencies) {
      const own = (p: RawProfile) => ofYear(p) && p['nominatedBy'] === agency.id;
      const row = rows.find((r) => r['Cơ quan'] === agency.name);
      if (!row) {
        assert.equal(count((p) => p['nominatedBy'] === agency.id), 0, `${agency.name} is left out`);
        assert.equal(agency.lead, undefined);
        continue;
      }
      assert.equal(row['Số điển hình'], String(count(own)), agency.name);
      for (const [label, kind] of [
        ['Tập thể', 'collective'],
        ['Cá nhân', 'individual'],
        ['Hộ gia đình', 'household'],
      ] as const)
        assert.equal(row[label], String(count((p) => own(p) && kindOf(p) === kind)), agency.name);
    }
  });

  test(`the lists of ${String(year)} hold the right names and no other`, () => {
    const proposed = records(reportOf(year, `giay-khen-${String(year)}`)).length;
    const without = count(
      (p) =>
        p['year'] === year &&
        !((p['awards'] ?? []) as { award: string; revoked?: string }[]).some(
          (a) => a.award === 'giay-khen-cap-huyen' && a.revoked === undefined,
        ),
    );
    assert.equal(proposed, without);
    const upward = records(reportOf(year, `de-nghi-cap-tren-${String(year)}`)).length;
    assert.equal(
      upward,
      count(
        (p) =>
          Number(p['year']) <= year &&
          ['recognised', 'exemplary'].includes(String(at(p, 'stage', -1, 'stage'))) &&
          at(p, 'stage', -1, 'level') !== 'unit',
      ),
    );
  });
}

test("periods are the plan's data, and their sums are what the files say", () => {
  assert.deepEqual(plan.periods.map(({ from, to }) => `${String(from)}-${String(to)}`), ['2020-2025', '2021-2025']);
  for (const { from, to } of plan.periods) {
    const report = reportOf(2024, `tong-ket-${String(from)}-${String(to)}`);
    const within = (p: RawProfile) => Number(p['year']) >= from && Number(p['year']) <= to;
    const movements = records(report, 0);
    assert.equal(movements.at(-1)?.['Cộng'], String(count(within)));
    assert.equal(movements.at(-1)?.['Mô hình'], String(count((p) => within(p) && p['form'] === 'model')));
    assert.equal(movements.length, 17);
    const byAgency = records(report, 1);
    for (let year = from; year <= to; year++)
      assert.equal(byAgency.at(-1)?.[String(year)], String(count((p) => p['year'] === year)));
    for (const agency of byAgency.slice(0, -1)) {
      const id = agencies.find((a) => a.name === agency['Cơ quan'])?.id;
      assert.equal(agency['Cộng'], String(count((p) => within(p) && p['nominatedBy'] === id)));
    }
    const levels = records(report, 2);
    assert.equal(levels.at(-1)?.['Số điển hình'], String(count(within)));
    assert.equal(records(report, 3).length, count(within));
  }
});

test('the inspection list names what is missing, late and under quota', () => {
  const report = reportOf(2025, 'kiem-tra-2025');
  assert.ok(report.internal);
  const late = count((p) => String(at(p, 'verification', 'reviewBy')).slice(0, 10) < TODAY);
  assert.equal(records(report, 1).length, late);
  for (const row of records(report, 2)) {
    const id = agencies.find((a) => a.name === row['Cơ quan'])?.id;
    const short = YEARS.filter(
      (year) =>
        year >= plan.period.from &&
        year <= plan.period.to &&
        count((p) => p['nominatedBy'] === id && p['year'] === year) < plan.yearlyQuota.min,
    );
    assert.equal(row['Các năm chưa đủ'], short.join(', '));
  }
  const unsent = agencies.filter((a) => a.lead !== undefined && a.planSentOn === undefined);
  assert.ok(records(report, 3).length >= unsent.length);
});

test('a review that is due after today is not late, one before is', () => {
  const [story] = basis.stories;
  assert.ok(story);
  const late = (today: string) =>
    allReports({ ...basis, stories: [story], today }, 2025).at(-1)?.tables[1]?.rows.length;
  assert.equal(late(story.data.verification.reviewBy), 0);
  assert.equal(late('2099-01-01'), 1);
});

test('no report names a sample', () => {
  const text = JSON.stringify(YEARS.map((year) => allReports(basis, year)));
  const samples = checkContent('content').content.profiles.filter((p) => p.data.sample === true);
  assert.ok(samples.length > 0);
  for (const { id, data } of samples) {
    assert.ok(!text.includes(data.honoree.name), data.honoree.name);
    assert.ok(!text.includes(data.title) && !text.includes(`"${id}"`), id);
  }
});

test('CSV begins with a byte order mark, ends its lines as it should, and runs no formula', () => {
  const csv = toCsv([['Tên', 'Việc'], ['Ông “A”, tổ 3', '=CMD()'], ['a"b', 'hai\ndòng']]);
  assert.ok(csv.startsWith('\uFEFFTên,Việc\r\n'));
  assert.deepEqual(parseCsv(csv, { bom: true }), [
    ['Tên', 'Việc'],
    ['Ông “A”, tổ 3', "'=CMD()"],
    ['a"b', 'hai\ndòng'],
  ]);
  assert.equal(csvField('-5', ','), '-5');
  assert.equal(csvField('-5+2', ','), "'-5+2");
  assert.equal(csvField('a;b', ';'), '"a;b"');
});

/** What a strict reader finds amiss in XML. */
function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const errorHandler = (level: string, message: unknown) => faults.push(`${level}: ${String(message)}`);
  new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  return faults;
}

test('the Word document is A4 in Times New Roman 13, opens, and repeats its table heads', async () => {
  const report = reportOf(2025, 'theo-co-quan-2025');
  const bytes = await toWord(report, HEAD, '2026');
  const parts = unzipSync(new Uint8Array(bytes));
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  for (const name of Object.keys(parts).filter((n) => /\.(xml|rels)$/.test(n)))
    assert.deepEqual(xmlFaults(xml(name)), [], name);
  const body = xml('word/document.xml');
  const size = /<w:pgSz[^>]*>/.exec(body)?.[0] ?? '';
  for (const part of [/w:w="168\d\d"/, /w:h="119\d\d"/, /w:orient="landscape"/])
    assert.match(size, part);
  assert.match(body, /<w:tblHeader\/>/);
  assert.match(xml('word/styles.xml'), /Times New Roman/);
  // The list of recipients is smaller: 12 for its head, 11 for its lines.
  const [text = '', end = ''] = body.split(/(?=<w:p>(?:(?!<w:p>).)*Nơi nhận:)/su);
  const sizes = (xml: string) =>
    [...new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map((m) => Number(m[1]) / 2))].sort();
  assert.deepEqual(sizes(text), [13, 14]);
  assert.deepEqual(sizes(end), [11, 12, 14]);
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes });
  assert.deepEqual(messages.filter((m) => m.type === 'error'), []);
  assert.match(value, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  assert.match(value, /Độc lập - Tự do - Hạnh phúc/);
  for (const agency of report.tables[0]?.rows ?? []) assert.ok(value.includes(agency[1] ?? '?'));
});

test('the print page escapes what authors wrote and stands alone', () => {
  const html = toHtml(
    { id: 'x', kind: 'BÁO CÁO', title: 'A & <b>', paragraphs: [], internal: true, tables: [{ title: 'T', columns: [{ label: 'C', width: 1 }], rows: [['<script>1</script>']] }] },
    HEAD,
    '2026',
  );
  assert.ok(html.includes('A &amp; &lt;b>') && !html.includes('<script>'));
  assert.match(html, /LƯU HÀNH NỘI BỘ/);
  assert.doesNotMatch(html, /(?:src|href)=/);
});
