import { expect, test, type Page } from './reader.ts';
import { pageKinds } from './page-kinds.ts';

const { story, home } = pageKinds();

const lettersOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily);

/** Scripts and fonts fetched before the first words were painted, and how many after. */
const fetchedBy = (page: Page): Promise<{ early: string[]; later: number }> =>
  page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.(?:js|woff2)$/.test(name));
    const early = fetched.filter(({ startTime }) => startTime < (painted ?? Infinity));
    return { early: early.map(({ name }) => name), later: fetched.length - early.length };
  });

for (const url of [home, story]) {
  test(`${url} fetches no script or font before its words are painted`, async ({ page }) => {
    await page.goto(url);
    // A busy machine may paint long after the network has come to rest.
    await expect
      .poll(async () => (await fetchedBy(page)).later, { message: 'and they do come' })
      .toBeGreaterThan(3);
    expect((await fetchedBy(page)).early).toEqual([]);
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
