/** What searching costs a browser: the search page against plain Pagefind on the same index. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { browserFlags, findBrowser } from '../../tests/find-browser.ts';
import { serveSite } from '../../tests/serve.ts';
import type { BenchQuery } from './query-set.ts';

/** Times in ms, bytes over the wire and requests. */
export interface Cost {
  'first query KB': string;
  requests: number;
  'p50 ms': string;
  'p95 ms': string;
  'plain p50 ms': string;
  'plain p95 ms': string;
  /** The worst of many keys: no page's INP can be more. */
  'key to paint, worst ms': string;
  'p95 ratio': string;
}

/** New pages opened to weigh a first query. */
const FIRSTS = 12;
/** Queries typed key by key. */
const TYPED = 12;

const percentile = (values: number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;

/** A new page at the first query; bytes of everything that searching fetched. */
async function firstQuery(
  browser: Browser,
  origin: string,
  typed: string,
): Promise<[number, number]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!/\/pagefind\/|\/_astro\/.*\.js$/.test(request.url())) return;
    sizes.push(request.sizes().then((s) => s.responseBodySize + s.responseHeadersSize));
  });
  await page.goto(`${origin}${paths.search}?q=${encodeURIComponent(typed)}`);
  await page.locator('[data-results] > li').first().waitFor({ timeout: 60_000 });
  // What is fetched from here on is for searching offline, and the page closes under it.
  page.removeAllListeners('requestfinished');
  const settled = await Promise.all(sizes);
  await context.close();
  return [settled.reduce((a, b) => a + b, 0), settled.length];
}

/** From the query to its results in the worker's own words, and plain Pagefind with ten fragments. */
async function times(page: Page, queries: readonly BenchQuery[]): Promise<[number[], number[]]> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (const { typed } of queries) {
    const both = await page.evaluate(
      async ([query, index]) => {
        const engine = (await import(`${index}pagefind.js`)) as {
          search: (q: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
        };
        const input = document.querySelector<HTMLInputElement>('input[name="q"]');
        const list = document.querySelector('[data-results]');
        const status = document.querySelector('[data-status]');
        if (!input || !list || !status) throw new Error('No search.');
        const runPlain = async (): Promise<number> => {
          const start = performance.now();
          const { results } = await engine.search(query);
          await Promise.all(results.slice(0, 10).map((r) => r.data()));
          return performance.now() - start;
        };
        const runOurs = (): Promise<number> =>
          new Promise((resolve) => {
            status.textContent = '';
            const start = performance.now();
            const observer = new MutationObserver(() => {
              if (status.textContent === '') return;
              observer.disconnect();
              resolve(performance.now() - start);
            });
            observer.observe(status, { childList: true, characterData: true, subtree: true });
            input.value = query;
            input.form?.requestSubmit();
          });
        // Once to fetch, once to measure: the wire is not what is compared.
        await runPlain();
        await runOurs();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return [await runOurs(), await runPlain()] as const;
      },
      [typed, paths.searchIndex] as const,
    );
    ours.push(both[0]);
    plain.push(both[1]);
  }
  return [ours, plain];
}

/** How long the page takes to answer a key while queries are typed, at worst, in ms. */
async function typing(page: Page, queries: readonly BenchQuery[]): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const input = page.locator('input[name="q"]');
  for (const { typed } of queries) {
    await input.fill('');
    await input.pressSequentially(typed, { delay: 60 });
    await page.waitForTimeout(300);
  }
  const read = (): number[] => (globalThis as { durations?: number[] }).durations ?? [];
  return Math.max(0, ...(await page.evaluate(read)));
}

/**
 * Measures the built search page on an index.
 * @param index The index to put in place of the site's.
 * @param queries Queries to type and time.
 * @param phrases Queries of several words, each asked first on a new page.
 * @returns The cost.
 */
export async function searchCost(
  index: string,
  queries: readonly BenchQuery[],
  phrases: readonly BenchQuery[],
): Promise<Cost> {
  const root = await mkdtemp(path.join(tmpdir(), 'search-site-'));
  for (const part of ['_astro', path.relative('/', paths.search), '404.html']) {
    await cp(path.join('dist', part), path.join(root, part), { recursive: true });
  }
  await cp(index, path.join(root, 'pagefind'), { recursive: true });
  const server = await serveSite({ root });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    const firsts: [number, number][] = [];
    for (const { typed } of phrases.slice(0, FIRSTS))
      firsts.push(await firstQuery(browser, server.origin, typed));
    // Chromium does not tell the size of a worker's script.
    const worker = readdirSync('dist/_astro').find((name) => /^worker-.*\.js\.br$/.test(name));
    const script = worker === undefined ? 0 : statSync(path.join('dist/_astro', worker)).size;
    const page = await browser.newPage();
    await page.goto(server.origin + paths.search);
    const [ours, plain] = await times(page, queries);
    const bytes = firsts.map(([b]) => (b + script) / 1024);
    return {
      'first query KB': `${percentile(bytes, 0.5).toFixed(0)} (most ${Math.max(...bytes).toFixed(0)})`,
      requests: percentile(
        firsts.map(([, n]) => n),
        0.5,
      ),
      'p50 ms': percentile(ours, 0.5).toFixed(1),
      'p95 ms': percentile(ours, 0.95).toFixed(1),
      'plain p50 ms': percentile(plain, 0.5).toFixed(1),
      'plain p95 ms': percentile(plain, 0.95).toFixed(1),
      'key to paint, worst ms': (await typing(page, queries.slice(0, TYPED))).toFixed(0),
      'p95 ratio': (percentile(ours, 0.95) / percentile(plain, 0.95)).toFixed(2),
    };
  } finally {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true });
  }
}
