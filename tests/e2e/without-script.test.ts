import { expect, test } from './reader.ts';
import { pageKinds } from './page-kinds.ts';
import { paths } from '../../src/paths.ts';

test.use({ javaScriptEnabled: false });

const { home, story, movement } = pageKinds();

test('a story is read without JavaScript', async ({ page }) => {
  await page.goto(story);
  await expect(page.locator('h1')).toBeVisible();
  const paragraphs = page.locator('main p');
  expect(await paragraphs.count()).toBeGreaterThan(5);
  for (const paragraph of (await paragraphs.all()).slice(0, 10)) {
    // A disclosure that is closed may hide its own text; nothing else may.
    const closed = await paragraph.locator('xpath=ancestor::details[not(@open)]').count();
    if (closed === 0) await expect(paragraph).toBeVisible();
  }
});

for (const url of [home, movement]) {
  test(`${url} leads on without JavaScript`, async ({ page }) => {
    await page.goto(url);
    await expect(page.locator('h1')).toBeVisible();
    await page.locator(`main a[href^="/guong/"]`).first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).not.toHaveURL(url);
  });
}

test('a chart names its source by the number it has in the list of sources', async ({ page }) => {
  await page.goto(paths.story('hien-38-met-vuong-dat-mo-ngo'));
  const links = page.locator('figure .source a');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    const target = page.locator((await link.getAttribute('href')) ?? '');
    const place = await target.evaluate((li) =>
      [...(li.parentElement?.children ?? [])].indexOf(li),
    );
    await expect(link).toHaveText(`Nguồn ${String(place + 1)}`);
  }
});
