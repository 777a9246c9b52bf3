/**
 * How long the composer takes from a key or a tap to the next picture, with few stories and with
 * many, and how much longer the many take. Needs a built site: run "npm run build" first.
 */
import { chromium } from '@playwright/test';
import { paths } from '../src/paths.ts';
import { browserFlags, findBrowser } from '../tests/find-browser.ts';
import { manyStories } from '../tests/many-stories.ts';
import { waitForModules } from '../tests/wait-for-modules.ts';
import { serveSite } from '../tests/serve.ts';

const COUNTS = [50, 2000];
const TIMES = 5;

const server = await serveSite({ level: 'quick' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

/** Types, adds and takes away a story; the slowest answer of all, in milliseconds. */
async function slowest(count: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  waitForModules(page);
  await page.route(`**${paths.composeIndex}`, (route) =>
    route.fulfill({ json: manyStories(count) }),
  );
  await page.goto(server.origin + paths.compose);
  await page.locator('[data-results] button').first().waitFor();
  await page.evaluate(() => {
    const seen = { slowest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('[data-find]').click();
  await page.keyboard.type('vuon rau ngo 36', { delay: 40 });
  await page.locator('[data-results] button').first().click();
  await page.waitForTimeout(300);
  const worst = await page.evaluate(
    () => (window as unknown as { seen: { slowest: number } }).seen.slowest,
  );
  await page.close();
  return worst;
}

const rows: Record<string, Record<string, number>> = {};
for (const count of COUNTS) {
  const runs: number[] = [];
  for (let i = 0; i < TIMES; i++) runs.push(await slowest(count));
  runs.sort((a, b) => a - b);
  rows[`${String(count)} stories`] = {
    'median of the slowest, ms': runs[Math.floor(TIMES / 2)] ?? 0,
    'slowest of all, ms': runs.at(-1) ?? 0,
  };
}
console.log('From a key or a tap to the next picture (as INP counts it)');
console.table(rows);
const [few = 0, many = 0] = Object.values(rows).map((row) => row['median of the slowest, ms'] ?? 0);
console.log(`2,000 stories against 50: ${(many / few).toFixed(2)} ×`);
await browser.close();
await server.close();
