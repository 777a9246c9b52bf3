import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { engineModule, fetchFrom } from '../../scripts/bench/node-search.ts';
import { tableAsCsv } from '../../src/desk/report/csv.ts';
import { mergedReport, readSiteData } from '../../src/desk/report/merged.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { indexWord } from '../../src/vietnamese/search-form.ts';
import { SCHEMA_VERSION } from '../../src/open-data/schema.ts';
import { validProfile } from '../site-content.ts';

/** The engine's module as far as merging goes; the site itself searches one index. */
interface MergingModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    init: () => Promise<void>;
    mergeIndex: (basePath: string) => Promise<void>;
    search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string; meta: Record<string, string> }> }[] }>;
  };
}

const HOSTS = ['http://phuong-a.invalid/', 'http://phuong-b.invalid/'] as const;

const documentOf = (url: string, title: string, text: string): SearchDocument => ({
  url,
  title,
  who: '',
  place: '',
  tags: '',
  sections: [{ text }],
  filters: { mau: ['that'] },
  date: '2025-01-01',
  facts: [],
  sample: false,
});

let search: (words: string) => Promise<{ url: string; title: string }[]>;

before(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'sites-'));
  const sites = [
    [documentOf('/guong/noi-chuong/', 'Nối chuông báo cháy', 'Mười hai nhà nối chuông với nhau.')],
    [
      documentOf('/guong/tu-phao/', 'Tủ áo phao của xóm', 'Xóm mua áo phao và nối chuông báo lũ.'),
      documentOf('/guong/hu-gao/', 'Hũ gạo tiết kiệm', 'Mỗi tuần mở sổ một lần.'),
    ],
  ];
  for (const [i, documents] of sites.entries()) {
    await buildIndex(documents, path.join(root, String(i), 'pagefind'));
    fetchFrom(path.join(root, String(i)), HOSTS[i] ?? '');
  }
  const module = (await engineModule(path.join(root, '0', 'pagefind'))) as unknown as MergingModule;
  const instance = module.createInstance({ basePath: `${HOSTS[0]}pagefind/`, noWorker: true });
  await instance.init();
  await instance.mergeIndex(`${HOSTS[1]}pagefind/`);
  search = async (words) => {
    const { results } = await instance.search(words.split(' ').map(indexWord).join(' '));
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url, meta }) => ({ url, title: meta['title'] ?? '' }));
  };
});

test('one search finds stories of both sites, each with its own site', async () => {
  const found = await search('chuông');
  assert.deepEqual(found.map(({ title }) => title).toSorted(), ['Nối chuông báo cháy', 'Tủ áo phao của xóm']);
  const addresses = found.map(({ url }) => new URL(url, HOSTS[0]).href).toSorted();
  assert.deepEqual(addresses, [
    'http://phuong-a.invalid/guong/noi-chuong/',
    'http://phuong-b.invalid/guong/tu-phao/',
  ]);
});

test('what only the second site tells is found, what nobody tells is not', async () => {
  assert.deepEqual((await search('gạo')).map(({ title }) => title), ['Hũ gạo tiết kiệm']);
  assert.deepEqual(await search('khinh khí cầu'), []);
});

/** A site's open data file with one story a year. */
function siteFile(name: string, host: string, years: number[], version = SCHEMA_VERSION): string {
  const fields = Object.fromEntries(
    Object.entries(validProfile()).filter(([key]) => !['consent', 'publication'].includes(key)),
  );
  const stories = years.map((year, i) => ({
    ...fields,
    year,
    id: `chuyen-${String(i)}`,
    url: `https://${host}/guong/chuyen-${String(i)}/`,
    names: { movement: 'Vì người nghèo', agency: 'Phòng', placeThen: 'phường A' },
    published: '2026-01-10',
    updated: '2026-01-10',
  }));
  return JSON.stringify({ schemaVersion: version, source: { name, url: `https://${host}/` }, stories });
}

test('the data of two sites make one report, a story on both counted once', () => {
  const a = readSiteData(siteFile('Phường A', 'a.example', [2024, 2025]), 'a.json');
  const b = readSiteData(siteFile('Phường B', 'b.example', [2024]), 'b.json');
  const report = mergedReport([a, b, { ...a, name: 'Bản sao của A' }]);
  const [table] = report.tables;
  assert.ok(table);
  const rows: Record<string, string>[] = parseCsv(tableAsCsv(table), { bom: true, columns: true });
  assert.deepEqual(
    rows.map((row) => [row['Trang'], row['Hộ gia đình'], row['2024'], row['2025'], row['Cộng']]),
    [
      ['Phường A', '2', '1', '1', '2'],
      ['Phường B', '1', '1', '0', '1'],
      ['Bản sao của A', '0', '0', '0', '0'],
      ['Cộng', '3', '2', '1', '3'],
    ],
  );
  assert.equal(report.tables[1]?.rows.length, 3);
});

test('a file of a later minor version is read, of another major version refused', () => {
  assert.equal(readSiteData(siteFile('A', 'a.example', [2024], '1.9'), 'a').stories.length, 1);
  assert.throws(() => readSiteData(siteFile('A', 'a.example', [2024], '2.0'), 'a'), /cấu trúc 2\.0/);
  assert.throws(() => readSiteData('{', 'a'), /JSON/);
  assert.throws(() => readSiteData('{}', 'a'), /dữ liệu mở/);
});
