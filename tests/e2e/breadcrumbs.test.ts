import { expect } from './reader.ts';
import { paths } from '../../src/paths.ts';
import { siteUrls } from '../../src/desk/built/sitemap.ts';
import { isDeck } from './page-kinds.ts';
import { test } from './shared-context.ts';
import { oneOfEachKind } from '../site-urls.ts';

const deepPages = siteUrls().filter((url) => url.split('/').filter(Boolean).length > 1);
const kinds = oneOfEachKind(deepPages);

for (const url of kinds.filter((url) => !isDeck(url))) {
  test(`${url} shows the way back`, async ({ sharedPage: page }) => {
    await page.goto(url);
    const trail = page.locator('nav:has(ol):has([aria-current="page"])').first();
    await expect(trail).toBeVisible();
    await expect(trail).toHaveAccessibleName(/./);
    await expect(trail.getByRole('link').first()).toHaveAttribute('href', paths.home);
    await expect(trail.locator('[aria-current="page"]')).toHaveText(/./);
  });
}

for (const url of kinds.filter(isDeck)) {
  test(`${url} leads back to its kit from the speaker's bar`, async ({ sharedPage: page }) => {
    await page.goto(url);
    const kit = url.replace(/[^/]+\/$/, '');
    await expect(page.locator(`a[href="${kit}"]`).first()).toBeVisible();
  });
}
