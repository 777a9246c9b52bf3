import { expect, test } from '@playwright/test';
import { oneOfEachKind, siteUrls } from '../site-urls.ts';

const deepPages = siteUrls().filter((url) => url.split('/').filter(Boolean).length > 1);

for (const url of oneOfEachKind(deepPages)) {
  test(`${url} shows the way back`, async ({ page }) => {
    await page.goto(url);
    const trail = page.locator('nav:has(ol):has([aria-current="page"])').first();
    await expect(trail).toBeVisible();
    await expect(trail).toHaveAccessibleName(/./);
    const addresses = await trail
      .locator('a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(url.startsWith(address.pathname), `${address.pathname} is above ${url}`).toBe(true);
    }
  });
}
