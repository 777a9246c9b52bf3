import { expect } from './reader.ts';
import { siteUrls } from '../../src/desk/built/sitemap.ts';
import { isDeck } from './page-kinds.ts';
import { test } from './shared-context.ts';
import { oneOfEachKind } from '../site-urls.ts';

for (const url of oneOfEachKind(siteUrls()).filter((url) => !isDeck(url))) {
  test(`${url} lets the keyboard skip to the content`, async ({ sharedPage: page }) => {
    await page.goto(url);
    await page.keyboard.press('Tab');
    const skipLink = page.locator('a:focus');
    await expect(skipLink).toHaveAttribute('href', /^#./);
    await expect(skipLink).toBeInViewport();
    const anchor = (await skipLink.getAttribute('href')) ?? '';

    await page.keyboard.press('Enter');
    await expect(page.locator(anchor)).toBeInViewport();
    // The next Tab must land inside the content, not back in the header.
    await page.keyboard.press('Tab');
    await expect(page.locator('header a:focus, header button:focus')).toHaveCount(0);
  });
}
