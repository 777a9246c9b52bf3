import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';

const cards = 'article[data-model]';

test('a model is found by the problem, and the address keeps the choice', async ({ page }) => {
  await page.goto(paths.models);
  const all = await page.locator(cards).count();
  expect(all).toBeGreaterThan(3);
  await page.getByLabel('Tôi đang vướng việc').selectOption('rac-thai');
  await page.locator('select[name=tien]').selectOption('duoi-1');
  const shown = page.locator(`${cards}:visible`);
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await expect(page.locator('form output')).toHaveText(`${String(count)} mô hình`);
  await expect(page).toHaveURL(/van-de=rac-thai&tien=duoi-1/);
  await page.reload();
  await expect(shown).toHaveCount(count);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator(`${cards}:visible`)).toHaveCount(all);
  await expect(page).not.toHaveURL(/van-de/);
});

test('three models at most stand side by side, and the address names them', async ({ page }) => {
  await page.goto(paths.models);
  const boxes = page.locator('[data-compare]');
  for (const i of [0, 1, 2]) await boxes.nth(i).check();
  await expect(boxes.nth(3)).toBeDisabled();
  await page.getByRole('link', { name: 'So sánh các mô hình đã chọn' }).click();
  await expect(page.locator('thead th[data-model]:visible')).toHaveCount(3);
  await expect(page).toHaveURL(/mo-hinh=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+$/);
  for (const row of ['Chi phí', 'Các bước', 'Nên tránh', 'Chưa làm được', 'Ai đã làm theo, đổi gì'])
    await expect(page.getByRole('rowheader', { name: row })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide, 'the page itself does not scroll sideways').toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every model is listed and compared, every action sheet can be reached', async ({
    page,
  }) => {
    await page.goto(paths.models);
    const count = await page.locator(cards).count();
    await expect(page.locator(`${cards}:visible`)).toHaveCount(count);
    await expect(page.locator('form#loc')).toBeHidden();
    await page.goto(paths.compareModels);
    await expect(page.locator('thead th[data-model]:visible')).toHaveCount(count);
    await page.locator('thead a[href*="/nhan-rong/"]').first().click();
    await expect(
      page.getByRole('heading', { name: 'Trước khi làm: có đủ điều kiện chưa?' }),
    ).toBeVisible();
  });
});

for (const url of [`${paths.models}?van-de=rac-thai`, paths.compareModels]) {
  test(`axe finds nothing on ${url}`, async ({ page }) => {
    // Every cell of the table is judged for contrast: seconds on a busy machine, not a fault.
    test.setTimeout(60_000);
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });
}
