import { expect, test, type Page } from './reader.ts';
import { pageKinds } from './page-kinds.ts';

const { story, home } = pageKinds();

const lettersOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily);

for (const url of [home, story]) {
  test(`${url} fetches no script or font before its words are painted`, async ({ page }) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const { early, later } = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const fetched = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(?:js|woff2)$/.test(name));
      const [before, after] = [
        fetched.filter(({ startTime }) => startTime < painted),
        fetched.filter(({ startTime }) => startTime >= painted),
      ];
      return { early: before.map(({ name }) => name), later: after.length };
    });
    expect(early).toEqual([]);
    expect(later, 'and they do come').toBeGreaterThan(3);
  });
}

test('the first page keeps the phone’s letters, the next has the site’s own', async ({ page }) => {
  await page.goto(story);
  expect(await lettersOf(page)).not.toContain('Source Serif');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).not.toBeNull();
  await page.goto(home);
  expect(await lettersOf(page)).toMatch(/^"Source Serif"/);
  expect(await page.evaluate(() => document.fonts.check('600 1em "Source Serif"'))).toBe(true);
  expect(await page.locator('link[rel="preload"][as="font"]').count()).toBe(3);
});

test('fonts of an earlier release are forgotten', async ({ page }) => {
  await page.goto(home);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).not.toBeNull();
  await page.evaluate(() => {
    localStorage.setItem('fonts', '/_astro/serif-400.earlier.woff2');
  });
  await page.goto(story);
  expect(await lettersOf(page)).not.toContain('Source Serif');
});

test('a printed sheet has the site’s own letters even from the first page', async ({ page }) => {
  await page.goto(story);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).not.toBeNull();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await lettersOf(page)).toMatch(/^"Source Serif"/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the site’s own letters are used where no script could bring them', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await page.goto(story, { waitUntil: 'networkidle' });
    expect(fonts.length).toBeGreaterThan(0);
  });
});
