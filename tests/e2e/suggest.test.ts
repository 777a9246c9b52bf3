import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';

test('the ticked criteria choose the agency, and the saved file holds what was written', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto(paths.suggest);
  page.on('request', (request) => {
    if (request.method() !== 'GET' || decodeURIComponent(request.url()).includes('chuông'))
      requests.push(request.url());
  });
  await page.getByLabel('Đã làm gì').fill('Nối chuông báo cháy cho 12 nhà');
  await page.getByText('Y tế, chăm sóc sức khỏe', { exact: true }).click();
  await page.locator('details[open] [data-agency]').first().check();
  await expect(page.getByRole('status')).toContainText('Phòng Y tế');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('Đã làm gì: Nối chuông báo cháy cho 12 nhà');
  expect(text).toContain('Phòng Y tế');
  expect(text).toContain('[x] Mục III.3.9');
  expect(requests, 'nothing is sent').toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Đã làm gì')).toHaveValue('');
});

test('a story leads to a report that names it', async ({ page }) => {
  await page.goto(paths.story('lang-hoa-my-tan'));
  await page.getByRole('link', { name: 'Báo sai sót' }).click();
  await expect(page.getByLabel('Câu chuyện', { exact: false }).first()).toHaveValue(
    /\/guong\/lang-hoa-my-tan\/$/,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the form can be read, filled in and printed', async ({ page }) => {
    await page.goto(paths.suggest);
    await expect(page.getByText('dùng lệnh In của trình duyệt')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lưu thành tệp' })).toBeHidden();
    expect(await page.locator('[data-agency]').count()).toBeGreaterThan(30);
  });
});

test('axe finds nothing on the forms', async ({ page }) => {
  for (const url of [paths.suggest, paths.report]) {
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map((v) => `${v.id} ${v.nodes[0]?.html ?? ''}`),
      url,
    ).toEqual([]);
  }
});
