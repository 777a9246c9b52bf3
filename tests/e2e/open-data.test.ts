import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './reader.ts';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { openStorySchema, SCHEMA_VERSION, type OpenStory } from '../../src/open-data/schema.ts';
import { absolute, paths } from '../../src/paths.ts';
import { publishedReal, rawProfiles } from '../content-facts.ts';

const read = (url: string) => readFileSync(path.join('dist', url), 'utf8');
const real = publishedReal(new Date().toISOString().slice(0, 10));
const slugs = real.map((profile) => profile.slug).toSorted();
const samples = rawProfiles().filter((profile) => profile['sample'] === true);
const addresses = slugs.map((slug) => absolute(paths.story(slug)));

test('the JSON holds every real story, shaped as its schema says', () => {
  const data = JSON.parse(read(paths.openJson)) as { schemaVersion: string; stories: OpenStory[] };
  expect(data.schemaVersion).toBe(SCHEMA_VERSION);
  expect(data.stories.map((story) => story.id).toSorted()).toEqual(slugs);
  for (const story of data.stories) {
    expect(openStorySchema.safeParse(story).error).toBeUndefined();
    expect(story.title).toBe(real.find((profile) => profile.slug === story.id)?.['title']);
  }
  const schema = JSON.parse(read(paths.openSchema)) as { properties: Record<string, unknown> };
  for (const key of new Set(data.stories.flatMap((story) => Object.keys(story))))
    expect(schema.properties).toHaveProperty(key);
});

test('the shape of version 1.0 has not changed unnoticed', () => {
  expect(SCHEMA_VERSION).toBe('1.0');
  const keys = Object.keys(openStorySchema.shape).toSorted().join(' ');
  expect(keys).toBe(
    'adopters arc awards campaign corrections criteria effects form honoree id leader limits movement names nominatedBy place published quotes replicate results scope sources stage summary support timeline title updated url verification year',
  );
});

test('the CSV is read by another parser, a row a story', () => {
  const text = read(paths.openCsv);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows.map((row) => row['ma'] ?? '').toSorted()).toEqual(slugs);
  for (const row of rows)
    expect(row['nam']).toBe(String(real.find((p) => p.slug === row['ma'])?.['year']));
});

test('RSS, Atom and JSON Feed are read by a feed reader and hold the real stories', () => {
  const rss = parseRssFeed(read(paths.feed));
  expect(rss.items?.map((item) => item.link).toSorted()).toEqual(addresses.toSorted());
  const atom = parseAtomFeed(read(paths.atom));
  expect(atom.entries?.map((entry) => entry.id).toSorted()).toEqual(addresses.toSorted());
  const json = parseJsonFeed(read(paths.jsonFeed));
  expect(json.items?.map((item) => item.url).toSorted()).toEqual(addresses.toSorted());
});

test('every channel can be read in its three formats, and movements add up to the whole', () => {
  const files = globSync('dist/du-lieu/tin/*/*/*.{xml,json}');
  expect(files.length).toBeGreaterThan(100);
  let inMovements = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('rss.xml')) {
      const items = parseRssFeed(text).items ?? [];
      if (file.includes('/phong-trao/')) inMovements += items.length;
    } else if (file.endsWith('atom.xml')) expect(parseAtomFeed(text).id, file).toMatch(/^https/);
    else expect(parseJsonFeed(text).title, file).toBeTruthy();
  }
  expect(inMovements).toBe(slugs.length);
});

test('no sample leaves the site as data or in a feed', () => {
  const files = [
    'dist/rss.xml',
    'dist/atom.xml',
    'dist/feed.json',
    ...globSync('dist/**/*.csv'),
    ...globSync('dist/du-lieu/**/*'),
    ...globSync('dist/phong-trao/*/rss.xml'),
  ];
  expect(samples.length).toBeGreaterThan(0);
  const leaks = files
    .filter((name) => /\.[a-z]+$/.test(name))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return samples
        .filter(({ slug }) => text.includes(slug))
        .map(({ slug }) => `${slug}: ${file}`);
    });
  expect(leaks).toEqual([]);
});

test('no consent, and nothing of the inspection, leaves the site', () => {
  expect(read(paths.openJson)).not.toMatch(/"consent"|"record"|under16/);
  const named = globSync('dist/**/*.{html,json,csv,txt,xml}').filter((file) =>
    /Việc cần đôn đốc|Hồ sơ còn thiếu bằng chứng/.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual([]);
});

test('the structured data of a story expands as JSON-LD', async () => {
  const html = read(`${paths.story(slugs[0] ?? '')}index.html`);
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks.length).toBeGreaterThan(1);
  for (const [, text = ''] of blocks) {
    const expanded = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, {
      // The vocabulary itself; a test fetches nothing from other hosts.
      documentLoader: (url) =>
        Promise.resolve({
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
    });
    expect(JSON.stringify(expanded)).toContain('https://schema.org/');
  }
});
