import type { Page } from '@playwright/test';

/**
 * Lets a tab see every page as a reader does who has been here before: in the site's own letters.
 * @param page The tab.
 * @param first Address of a page to visit before.
 */
export async function withSiteFonts(page: Page, first: string): Promise<void> {
  await page.goto(first);
  await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
}
