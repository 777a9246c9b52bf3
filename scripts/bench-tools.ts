/**
 * How long each of the reader's tools takes from a tap to the next picture on the screen, and
 * how much it moves the page. Needs a built site: run "npm run build" first.
 */
import { chromium } from '@playwright/test';
import { pageKinds } from '../tests/e2e/page-kinds.ts';
import { browserFlags, findBrowser } from '../tests/find-browser.ts';
import { waitForModules } from '../tests/wait-for-modules.ts';
import { serveSite } from '../tests/serve.ts';

const TOOLS = ['smaller', 'larger', 'usual', 'scheme', 'copy', 'print'];
const TIMES = 7;

interface Seen {
  slowest: number;
  shift: number;
}

const server = await serveSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
const rows: Record<string, Record<string, number>> = {};
for (const tool of TOOLS) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  waitForModules(page);
  await page.addInitScript(() => {
    const seen = { slowest: 0, shift: 0 };
    Object.assign(window, { seen, print: () => undefined });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift' });
  });
  await page.goto(server.origin + pageKinds().story);
  for (let i = 0; i < TIMES; i++) {
    await page.locator(`[data-tool="${tool}"]`).first().click();
    await page.waitForTimeout(150);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  rows[tool] = { 'slowest of 7, ms': seen.slowest, 'layout shift': seen.shift };
  await page.close();
}
console.log('From a tap to the next picture (as INP counts it), and what moved by itself');
console.table(rows);
await browser.close();
await server.close();
