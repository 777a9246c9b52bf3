import { expect, test } from './reader.ts';

/** Pages of a PDF, counted in its own objects. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

test('an ordinary story prints on two sides of A4, with sources, QR and the sample label', async ({
  page,
}) => {
  await page.goto('/guong/di-do-huyet-ap-hai-buoi-moi-tuan/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Hồ sơ mẫu').first()).toBeVisible();
  await expect(page.getByAltText('Mã QR dẫn tới câu chuyện này')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nguồn', exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Công cụ đọc' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
});
