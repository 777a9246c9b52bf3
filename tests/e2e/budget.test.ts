import { expect, test } from './reader.ts';
import { PAGE_BUDGET } from '../../src/desk/built/budgets.ts';
import { weighPage } from '../page-weight.ts';
import { pageKinds } from './page-kinds.ts';

const KB = 1024;
/** A module that weighs more than this is no small enhancement. */
const SMALL_MODULE = 6 * KB;
/** The script inside a page, in characters: settings read from the browser's own store. */
const PREFERENCES = 600;

const { stories, story } = pageKinds();

test.use({ viewport: { width: 390, height: 844 } });

for (const url of stories) {
  test(`${url} keeps its HTML and first paint light`, async ({ page }) => {
    const weight = await weighPage(page, url);
    expect.soft(weight.html, 'HTML').toBeLessThanOrEqual(PAGE_BUDGET.story);
    expect.soft(weight.blocking, 'before the first paint').toBeLessThanOrEqual(25 * KB);
    expect.soft(weight.total - weight.image, 'without photos').toBeLessThanOrEqual(100 * KB);
  });
}

test('a story without a photo weighs at most 100 KB in all', async ({ page }) => {
  const weight = await weighPage(page, story);
  expect(weight.total, JSON.stringify(weight)).toBeLessThanOrEqual(100 * KB);
});

test('a story runs no script but small deferred modules', async ({ page }) => {
  await page.goto(story);
  const scripts = await page
    .locator('script:not([type="application/ld+json"]):not([type="speculationrules"])')
    .evaluateAll((elements) =>
      elements.map((element) => ({
        type: element.getAttribute('type'),
        source: element.getAttribute('src'),
        size: element.textContent.length,
      })),
    );
  for (const script of scripts) {
    // The one line that sets a reader's own letter size and scheme before the first paint.
    if (script.source === null && script.size < PREFERENCES) continue;
    expect.soft(script.type, `${script.source ?? 'inline'} is a module`).toBe('module');
    expect.soft(script.size).toBeLessThanOrEqual(SMALL_MODULE);
  }
  const weight = await weighPage(page, story);
  expect(weight.js).toBeLessThanOrEqual(SMALL_MODULE);
});
