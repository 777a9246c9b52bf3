import { test as base, type BrowserContext, type Page } from '@playwright/test';

interface WorkerFixtures {
  sharedContext: BrowserContext;
}

interface TestFixtures {
  /** A fresh page in the worker's one context, closed after the test. */
  sharedPage: Page;
  /** The origin of the served site. */
  origin: string;
}

/**
 * Playwright's test for walks over every page: a new context for each page would fetch the same
 * fonts and styles hundreds of times, so each worker keeps one.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sharedContext: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['SITE_ORIGIN'] ?? '',
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ sharedContext }, use) => {
    const page = await sharedContext.newPage();
    await use(page);
    await page.close();
  },
  // Playwright reads fixtures from the first parameter's pattern, so it must be written out.
  origin: async ({}, use) => {
    await use(process.env['SITE_ORIGIN'] ?? '');
  },
});
