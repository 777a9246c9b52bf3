/**
 * Weighs one page of each important kind and times it beside a bare page of the same text, so that
 * the ratio means the same on a slow machine as on a fast one. Served by nginx, as for readers.
 * Needs a built site: run "npm run build" first.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { paths } from '../src/paths.ts';
import { site } from '../src/site.ts';
import { pageKinds } from '../tests/e2e/page-kinds.ts';
import { browserFlags, findBrowser } from '../tests/find-browser.ts';
import { weighPage, WEIGHT_KINDS } from '../tests/page-weight.ts';
import { serveWithNginx } from '../tests/serve-nginx.ts';
import { barePage } from './bench/bare-page.ts';
import { runLighthouse, type LighthouseResult } from './bench/lighthouse.ts';

const RUNS = 3;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Numbers and not text, because console.table puts quotes around text. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Bytes by type of a first visit, in KB. */
async function weightRow(browser: Browser, url: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const weight = await weighPage(await context.newPage(), url);
  await context.close();
  const columns = [...WEIGHT_KINDS, 'total', 'blocking'] as const;
  return Object.fromEntries(columns.map((column) => [column, rounded(weight[column] / 1024, 1)]));
}

/** Medians of several loads; page and bare page take turns so that a busy moment meets both. */
async function speedRow(url: string, bareUrl: string): Promise<Record<string, number | string>> {
  const pairs: { page: LighthouseResult; bare: LighthouseResult }[] = [];
  for (let run = 0; run < RUNS; run++) {
    pairs.push({ page: await runLighthouse(url), bare: await runLighthouse(bareUrl) });
  }
  const score = (index: number): number => median(pairs.map(({ page }) => page.scores[index] ?? 0));
  return {
    performance: score(0),
    accessibility: score(1),
    'best practices': score(2),
    seo: score(3),
    failed: [...new Set(pairs.flatMap(({ page }) => page.failed))].join(', '),
    CLS: rounded(median(pairs.map(({ page }) => page.cls)), 3),
    'LCP ms': rounded(median(pairs.map(({ page }) => page.lcp)), 0),
    'bare LCP ms': rounded(median(pairs.map(({ bare }) => bare.lcp)), 0),
    'LCP ratio': rounded(median(pairs.map(({ page, bare }) => page.lcp / bare.lcp)), 2),
  };
}

const { story, home, movement, list } = pageKinds();
const all = {
  ...{ home, movement, list, story, plan: paths.plan(site.plan), timeline: paths.timeline },
  ...{ map: paths.map, models: paths.models, figures: paths.statistics, search: paths.search },
};
/** Named kinds alone, as in `npm run bench:pages -- home story`: all ten take many minutes. */
const chosen = process.argv.slice(2);
const kinds = Object.fromEntries(
  Object.entries(all).filter(([kind]) => chosen.length === 0 || chosen.includes(kind)),
);
const bareFile = (kind: string): string => `bare-${kind}.html`;
const extraPages = Object.fromEntries(
  Object.entries(kinds).map(([kind, url]) => [
    bareFile(kind),
    barePage(readFileSync(`dist${url}index.html`, 'utf8')),
  ]),
);

const server = await serveWithNginx({ extraPages });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
try {
  const weights: Record<string, Record<string, number>> = {};
  for (const [kind, url] of Object.entries(kinds)) {
    weights[`${kind} ${url}`] = await weightRow(browser, server.origin + url);
    weights[`${kind}, bare`] = await weightRow(browser, `${server.origin}/${bareFile(kind)}`);
  }
  console.log('KB over the wire, Brotli; "blocking" is what comes before the first paint');
  console.table(weights);
  await browser.close();

  const speeds: Record<string, Record<string, number | string>> = {};
  for (const [kind, url] of Object.entries(kinds)) {
    speeds[kind] = await speedRow(server.origin + url, `${server.origin}/${bareFile(kind)}`);
  }
  console.log(`Lighthouse on its simulated phone, medians of ${String(RUNS)} runs`);
  console.table(speeds);
} finally {
  await browser.close();
  await server.close();
}
