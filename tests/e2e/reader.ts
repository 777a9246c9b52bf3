import { test as base } from '@playwright/test';
import { waitForModules } from '../wait-for-modules.ts';

/** Playwright's test with a tab that waits for a page's modules, where scripts run. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) waitForModules(page);
    await use(page);
  },
});

export { expect, type Page } from '@playwright/test';
