import { expect, test } from './reader.ts';
import { withSiteFonts } from '../site-fonts.ts';
import { pageKinds } from './page-kinds.ts';

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

/** Shows every component that authors have, and is no ordinary story. */
const SHOWCASE = '/guong/to-cong-nghe-dua-ma-qr-vao-cho/';

test('every story prints on two sides, but the one that shows all that a story can have', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withSiteFonts(page, '/');
  const long: string[] = [];
  for (const url of pageKinds().stories) {
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    const sides = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    if (sides > (url === SHOWCASE ? 3 : 2)) long.push(`${url}: ${String(sides)}`);
  }
  expect(long).toEqual([]);
});
