import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';
import { vi } from '../../src/strings/vi.ts';

test('từ chân trang tới sổ tay, rồi đọc lần lượt từng trang', async ({ page }) => {
  await page.goto(paths.home);
  await page.getByRole('contentinfo').getByRole('link', { name: vi.handbook.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(vi.handbook.title);
  await page.getByRole('main').getByRole('link', { name: 'Bắt đầu trong một buổi' }).click();
  await page.locator('[rel=next]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ai làm việc gì');
  await expect(page.locator('.handbook-nav [aria-current=page]')).toHaveText('Ai làm việc gì');
});

test('từ một trường tới danh mục mã của nó', async ({ page }) => {
  await page.goto(`${paths.handbookFieldsOf('ho-so')}#truong-place-then`);
  const field = page.locator('#truong-place-then');
  await expect(field).toContainText(vi.handbook.required);
  await field.getByRole('link').click();
  await page.locator('summary').click();
  await expect(page.getByRole('cell', { name: 'phuong-loc-vuong', exact: true })).toBeVisible();
});

for (const form of ['nguoi-lon', 'tre-em', 'anh'])
  test(`phiếu đồng ý ${form} in vừa một tờ A4`, async ({ page }) => {
    await page.goto(paths.handbookPage(`phieu-dong-y-${form}`));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
