import { expect, test } from './reader.ts';

const STORY = '/guong/to-cong-nghe-dua-ma-qr-vao-cho/';

test('in forced colours the bars of a chart still stand out from their track', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/bang-mau/');
  const [fill, paper] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('rect.fill') ?? document.body).fill,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(fill).not.toBe(paper);
});

test('under reduced motion nothing runs by itself and pages change without a transition', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(STORY);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const transitions = await page.evaluate(() =>
    [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some((rule) => rule.constructor.name === 'CSSViewTransitionRule'),
    ),
  );
  expect(transitions, 'the rule stands only inside its media query').toBe(false);
});

test('at 400 % zoom every tool can be reached and used', async ({ page }) => {
  // A window 1280 wide at 400 % lays out as one 320 wide.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(STORY);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  for (const name of ['Chữ lớn hơn', 'Cỡ chữ thường', 'Nền tối']) {
    const button = page.getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    await button.click();
  }
  await page.goto('/bang-mau/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
