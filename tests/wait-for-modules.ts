import type { Page } from '@playwright/test';

/**
 * Makes a tab wait, after each page it opens, until that page's own modules have run: they come
 * after the first paint, and a test is quicker than any reader.
 * @param page The tab; its goto, reload and goBack change.
 */
export function waitForModules(page: Page): void {
  const settled = async <T>(arrival: Promise<T>): Promise<T> => {
    const response = await arrival;
    await page.waitForFunction(
      () =>
        document.querySelector('script[type="module"]:not([src])') === null ||
        'ready' in document.documentElement.dataset,
    );
    return response;
  };
  const { goto, reload, goBack } = page;
  page.goto = (...given) => settled(goto.apply(page, given));
  page.reload = (...given) => settled(reload.apply(page, given));
  page.goBack = (...given) => settled(goBack.apply(page, given));
}
