import { expect, test } from './reader.ts';
import { pageKinds } from './page-kinds.ts';

const { home, story, movement } = pageKinds();

for (const url of [home, story, movement]) {
  test(`${url} does not move while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shifts = JSON.parse(sessionStorage.getItem('shifts') ?? '[]') as unknown[];
          sessionStorage.setItem('shifts', JSON.stringify([...shifts, entry.toJSON()]));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => sessionStorage.getItem('shifts'));
    expect(shifts).toBeNull();
  });
}
