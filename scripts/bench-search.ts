/**
 * Measures the search: what it finds, by way of typing, and what it costs, beside other engines, on
 * the site's own pages and on generated ones.
 * Needs a built site: run "npm run build" first. Sizes as arguments: "npm run bench:search -- 300".
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Place } from '../src/schemas/place.ts';
import { buildIndex } from '../src/search/index/build-index.ts';
import { newestFirst } from '../src/search/index/document.ts';
import { generateStories } from './bench/generate-stories.ts';
import { openFolder } from './bench/node-search.ts';
import { flexSearch, miniSearch, plainPagefind, type OtherEngine } from './bench/other-engines.ts';
import { QuerySet, type BenchQuery } from './bench/query-set.ts';
import { seededRandom } from './bench/random.ts';
import { byKind, quality, score, type Scored } from './bench/score.ts';
import { searchCost } from './bench/search-latency.ts';
import { documentOf, pageOf, pagesOfIndex, type BenchPage } from './bench/search-pages.ts';

const SITE = 'site';
const SEED = 1;
/** Ways of typing that the search was not built with in view come from other pages too. */
const FURTHER_SEED = 2026;
/** Rounds of queries and queries timed in the browser, fewer where each takes longer. */
const EFFORT: Record<string, { rounds: number; timed: number }> = {
  [SITE]: { rounds: 60, timed: 80 },
  '300': { rounds: 60, timed: 80 },
};
const LITTLE = { rounds: 12, timed: 30 };

/** The pages and index of a size: the site's own, or generated. */
async function prepare(size: string, work: string): Promise<[BenchPage[], string]> {
  if (size === SITE) return [pagesOfIndex('dist/pagefind'), 'dist/pagefind'];
  const places = (parse(readFileSync('content/places.yaml', 'utf8')) as Place[]).filter(
    (p) => ['phuong', 'xa'].includes(p.type) && p.from === undefined,
  );
  const byId = new Map(places.map((p) => [p.id, p]));
  const documents = [...generateStories(Number(size), places, 7)].flatMap((story) => {
    const place = byId.get(story.data.place.then);
    return place ? [documentOf(story, place)] : [];
  });
  const folder = path.join(work, 'index');
  await buildIndex(documents.toSorted(newestFirst), folder);
  return [documents.map(pageOf), folder];
}

async function askAll(
  search: Awaited<ReturnType<typeof openFolder>>,
  queries: readonly BenchQuery[],
): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const query of queries) {
    const { results } = await search(query);
    scored.push(
      score(
        query,
        results.map((r) => r.url),
      ),
    );
  }
  return scored;
}

function show(scored: readonly Scored[]): void {
  const rows = [['all', quality(scored)] as const, ...byKind(scored)];
  console.table(
    Object.fromEntries(
      rows.map(([kind, q]) => [
        kind,
        { queries: q.queries, 'recall@10': q.recall.toFixed(3), MRR: q.mrr.toFixed(3) },
      ]),
    ),
  );
}

async function ask(
  engine: OtherEngine,
  queries: readonly BenchQuery[],
): Promise<Record<string, string>> {
  const scored: Scored[] = [];
  for (const query of queries)
    scored.push(score(query, await engine.search(query.typed, query.filters)));
  const { recall, mrr } = quality(scored);
  const bytes = engine.bytes();
  return {
    'recall@10': recall.toFixed(3),
    MRR: mrr.toFixed(3),
    'index KB': bytes === undefined ? 'cannot be exported' : (bytes / 1024).toFixed(0),
  };
}

for (const size of process.argv.length > 2 ? process.argv.slice(2) : [SITE, '300', '10000']) {
  const work = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
  try {
    const [pages, folder] = await prepare(size, work);
    const { rounds, timed } = EFFORT[size] ?? LITTLE;
    const queries = new QuerySet(pages, seededRandom(SEED)).make(rounds);
    const further = new QuerySet(pages, seededRandom(FURTHER_SEED)).makeFurther(rounds);
    const search = await openFolder(folder);
    console.log(`\n${size}: ${String(pages.length)} pages`);
    for (const set of [queries, further]) show(await askAll(search, set));
    const step = Math.max(1, Math.floor(queries.length / timed));
    const sample = queries.filter((q, i) => i % step === 0 && Object.keys(q.filters).length === 0);
    const exact = queries.filter((q) => q.kind === 'exact' && q.typed.includes(' '));
    console.table({ [size]: await searchCost(folder, sample, exact) });
    const plain = await plainPagefind(pages, path.join(work, 'plain'));
    const others: Record<string, Record<string, string>> = {};
    for (const make of [() => plain, () => flexSearch(pages), () => miniSearch(pages)]) {
      const engine = make();
      others[engine.name] = await ask(engine, queries);
    }
    // Pagefind fetches by and by: its figure is all that these queries made it fetch.
    console.table(others);
  } finally {
    await rm(work, { recursive: true });
  }
}
