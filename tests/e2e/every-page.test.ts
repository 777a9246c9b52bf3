import { expect, type Page } from './reader.ts';
import { siteUrls } from '../../src/desk/built/sitemap.ts';
import { test } from './shared-context.ts';
import { watchPage } from './watch-page.ts';

/** CSS widths: the narrowest phone, a 1280 px screen zoomed to 200 %, and that screen unzoomed. */
const WIDTHS = [320, 640, 1280];

/** What stands beyond the right edge when the page scrolls sideways; empty when it does not. */
async function overflowAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .concat(`the page is ${String(root.scrollWidth)} px wide`)
      .slice(-5);
  });
}

/** The page's content security policy, from its header or its meta element. */
async function contentPolicy(page: Page, header: string | undefined): Promise<string> {
  const meta = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('content') ?? ''));
  return [header ?? '', ...meta].join('; ');
}

for (const url of [...siteUrls(), '/404.html']) {
  test(`${url} keeps the rules of every page`, async ({ sharedPage: page, origin }) => {
    const problems = watchPage(page, origin);
    const response = await page.goto(url);

    const policy = await contentPolicy(page, response?.headers()['content-security-policy']);
    expect.soft(policy, 'has a content security policy').toMatch(/script-src|default-src/);
    expect.soft(policy).not.toContain("'unsafe-inline'");
    expect.soft(policy).not.toContain("'unsafe-eval'");

    await expect.soft(page.locator('h1'), 'has one h1').toHaveCount(1);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', /^(vi|en)$/);
    expect.soft(await page.title(), 'has a title').not.toBe('');

    for (const width of WIDTHS) {
      expect
        .soft(await overflowAt(page, width), `does not scroll sideways at ${String(width)} px`)
        .toEqual([]);
    }
    expect.soft(problems, 'logs nothing, asks only this host, gets what it asks for').toEqual([]);
  });
}

test('an unknown address answers 404 with the page that helps', async ({ sharedPage: page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main a[href^="/"]').first()).toBeVisible();
});
