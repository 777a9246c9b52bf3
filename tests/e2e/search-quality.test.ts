/**
 * What the search finds on the built site, in Node: queries made from the site's own pages, bent the
 * ways people type, and pairs of words that only marks tell apart. Never times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './reader.ts';
import { parse } from 'yaml';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import { openFolder } from '../../scripts/bench/node-search.ts';
import { QuerySet } from '../../scripts/bench/query-set.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { byKind, quality, score } from '../../scripts/bench/score.ts';
import { documentOf, pageOf, pagesOfIndex } from '../../scripts/bench/search-pages.ts';
import type { Place } from '../../src/schemas/place.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { newestFirst, type SearchDocument } from '../../src/search/index/document.ts';

const SITE = 'dist/pagefind';

// Hundreds of searches, each of several passes, beside whatever else the machine does.
test.describe.configure({ timeout: 240_000 });

/** Asserts the figures that the search must keep to. */
function expectQuality(scored: ReturnType<typeof score>[]): void {
  const all = quality(scored);
  expect(all.recall, JSON.stringify(all)).toBeGreaterThanOrEqual(0.98);
  expect(all.mrr, JSON.stringify(all)).toBeGreaterThanOrEqual(0.95);
  for (const [kind, { recall, queries }] of byKind(scored)) {
    // One miss among a few says nothing: a slip can make another phrase that stands on the site.
    if (queries >= 30) expect.soft(recall, kind).toBeGreaterThanOrEqual(0.93);
  }
}

async function withIndex(
  documents: SearchDocument[],
  use: (search: Awaited<ReturnType<typeof openFolder>>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  try {
    await buildIndex(documents.toSorted(newestFirst), folder);
    await use(await openFolder(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const bare = (url: string, title: string, text = ''): SearchDocument => ({
  url,
  title,
  who: '',
  place: '',
  tags: '',
  sections: [{ text }],
  filters: {},
  date: '2024-01-01',
  facts: [],
  sample: false,
});

test('the built site is found however it is typed', async () => {
  const search = await openFolder(SITE);
  const pages = pagesOfIndex(SITE);
  const queries = [11, 12, 13].flatMap((seed) => new QuerySet(pages, seededRandom(seed)).make(24));
  expect(queries.length).toBeGreaterThan(200);
  const scored = [];
  for (const query of queries) {
    const { results } = await search(query);
    scored.push(
      score(
        query,
        results.map((r) => r.url),
      ),
    );
  }
  expectQuality(scored);
});

test('so it is in ways of typing that the search was not built with in view', async () => {
  const search = await openFolder(SITE);
  const queries = new QuerySet(pagesOfIndex(SITE), seededRandom(2027)).makeFurther(16);
  expect(queries.length).toBeGreaterThan(200);
  const scored = [];
  for (const query of queries) {
    const { results } = await search(query);
    scored.push(
      score(
        query,
        results.map((r) => r.url),
      ),
    );
  }
  const { recall, mrr } = quality(scored);
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(mrr).toBeGreaterThanOrEqual(0.95);
});

/** The examples' own filters by ours. */
function filtersOf(asked: Example['filters'], places: readonly Place[]): Record<string, string> {
  const place = places.find((p) => asked?.phuong?.endsWith(` ${p.name}`));
  return {
    ...(place && { noi: place.id }),
    ...(asked?.loai === 'Cá nhân' && { 'doi-tuong': 'individual' }),
  };
}

interface Example {
  filters?: { phuong?: string; loai?: string };
  cat: string;
  q: string;
  rule: {
    phrase?: string;
    phraseFold?: string;
    topic?: string;
    name?: string;
    nameFold?: string;
    ward?: string;
    kind?: string;
  };
}

test('the example queries find what their rules say, among stories of their kind', async () => {
  const places = parse(readFileSync('content/places.yaml', 'utf8')) as Place[];
  const then = places.filter((p) => ['phuong', 'xa'].includes(p.type) && p.from === undefined);
  const byId = new Map(then.map((p) => [p.id, p]));
  const documents = [...generateStories(300, then, 7)].flatMap((story) => {
    const place = byId.get(story.data.place.then);
    return place ? [documentOf(story, place)] : [];
  });
  const set = new QuerySet(documents.map(pageOf), seededRandom(1));
  const { queries } = JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')) as {
    queries: Example[];
  };
  await withIndex(documents, async (search) => {
    const scored = [];
    for (const { cat, q, rule, filters } of queries) {
      const sets = [
        rule.phrase !== undefined && set.relevant(rule.phrase),
        rule.topic !== undefined && set.relevant(rule.topic),
        rule.phraseFold !== undefined && set.relevant(rule.phraseFold, 'text', false),
        rule.name !== undefined && set.relevant(rule.name, 'who'),
        rule.nameFold !== undefined && set.relevant(rule.nameFold, 'who', false),
        rule.ward !== undefined && set.relevant(rule.ward, 'place'),
      ].filter((s) => s !== false);
      const [first, ...others] = sets;
      const kept = new Set(
        documents
          .filter((d) => rule.kind === undefined || d.filters['doi-tuong']?.includes('individual'))
          .map((d) => d.url),
      );
      const relevant = new Set(
        [...(first ?? [])].filter((url) => kept.has(url) && others.every((s) => s.has(url))),
      );
      if (relevant.size === 0) continue;
      const query = { kind: cat, typed: q, filters: filtersOf(filters, then), relevant };
      scored.push(
        score(
          query,
          (await search(query)).results.map((r) => r.url),
        ),
      );
    }
    expect(scored.length).toBeGreaterThan(20);
    expectQuality(scored);
  });
});

/** Pairs that differ in marks alone. */
const PAIRS =
  'đường dương|nông dân nóng dần|bán hàng bàn hạng|hòa giải hoá giai|văn toán văn toản|thị thúy thị thủy|năm nấm|bản làng bàn lăng|cá chép cà chẹp|rau sạch rau sách|mái nhà mai nhá|đá bóng đa bông|chợ cũ chở củ|mực nước mức nuốc|đinh đình|lúa lụa|vườn vượn|nước mắm nuốc màm|hội phụ nữ hối phủ nử|máu mẫu'
    .split('|')
    .map((pair) => {
      const words = pair.split(' ');
      const half = words.length / 2;
      return [words.slice(0, half).join(' '), words.slice(half).join(' ')] as const;
    });

test('of two pages that only marks tell apart, marks find the right one', async () => {
  expect(PAIRS).toHaveLength(20);
  const documents = PAIRS.flatMap((pair, i) =>
    pair.map((words, j) =>
      bare(`/${String(i)}-${String(j)}/`, `Chuyện ${words} ở xóm`, `Kể về ${words}.`),
    ),
  );
  await withIndex(documents, async (search) => {
    for (const [i, pair] of PAIRS.entries()) {
      for (const [j, typed] of pair.entries()) {
        const { results } = await search({ typed, filters: {} });
        expect.soft(results[0]?.url, typed).toBe(`/${String(i)}-${String(j)}/`);
      }
    }
  });
});

test('nothing is found that is not on the site', () => {
  const built = new Set(
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${path.dirname(file).replaceAll('\\', '/')}/`),
  );
  const pages = pagesOfIndex(SITE);
  expect(pages.length).toBeGreaterThan(90);
  for (const { url } of pages) expect.soft(built.has(url.replace(/#.*/, '')), url).toBe(true);
});
