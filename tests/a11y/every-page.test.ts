import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../e2e/shared-context.ts';
import { siteUrls } from '../../src/desk/built/sitemap.ts';
import { oneOfEachKind } from '../site-urls.ts';

const WCAG_A_AND_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each broken rule: how often, the first elements, and what to mend in the first. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode stays in this page; the other mode opens a second page only to serve foreign frames.
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(WCAG_A_AND_AA)
    .setLegacyMode(true)
    .analyze();
  return found.map(({ id, help, nodes }) => {
    const targets = nodes.map((node) => node.target.join(' '));
    const first = targets.slice(0, 3).join(' | ');
    return `${id}, ${String(nodes.length)} times, at ${first}: ${nodes[0]?.failureSummary ?? help}`;
  });
}

const urls = [...siteUrls(), '/404.html'];

for (const url of urls) {
  test(`${url} on a phone`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url);
    expect(await violations(page), url).toEqual([]);
  });
}

for (const url of oneOfEachKind(urls)) {
  test(`${url} on a desktop, light and dark`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(url);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${url} ${colorScheme}`).toEqual([]);
    }
  });
}
