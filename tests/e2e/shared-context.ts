import { test as base, type Page } from '@playwright/test';
import { waitForModules } from '../wait-for-modules.ts';

interface WorkerFixtures {
  workerPage: Page;
}

interface TestFixtures {
  /** The worker's one page; the test must open its own address first. */
  sharedPage: Page;
  /** The origin of the served site. */
  origin: string;
}

/**
 * Playwright's test for walks over every page: a new context and tab for each address would start
 * hundreds of processes and fetch the same fonts again, so each worker keeps one.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workerPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['SITE_ORIGIN'] ?? '',
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      waitForModules(page);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ workerPage, viewport }, use) => {
    if (viewport) await workerPage.setViewportSize(viewport);
    await use(workerPage);
    workerPage.removeAllListeners();
  },
  // Playwright reads fixtures from the first parameter's pattern, so it must be written out.
  origin: async ({}, use) => {
    await use(process.env['SITE_ORIGIN'] ?? '');
  },
});
