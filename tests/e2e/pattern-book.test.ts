import { expect, test } from './reader.ts';
import { VOCABULARY } from '../../src/desk/vocabulary.ts';
import { readFileSync } from 'node:fs';

const PAGE = '/bang-mau/';
/** Not for stories: clauses belong to the plan, words about samples to the site's own pages. */
const ELSEWHERE = new Set(['Clause', 'WhenSamples']);

test('the pattern book shows every component of the vocabulary', () => {
  const source = readFileSync('content/pages/bang-mau/index.mdx', 'utf8');
  for (const name of Object.keys(VOCABULARY))
    if (!ELSEWHERE.has(name)) expect(source).toContain(`<${name}`);
});

test('charts have their numbers as a table', async ({ page }) => {
  await page.goto(PAGE);
  const bars = page.getByRole('table').filter({ hasText: 'Vải thoi' });
  await expect(bars.getByRole('row', { name: /Vải chéo.*62/ })).toBeVisible();
  const line = page.getByRole('img', { name: /Vải dệt được mỗi tuần/ });
  await expect(line).toBeVisible();
  await page.getByText('Bảng số liệu (mét)').click();
  await expect(page.getByRole('row', { name: 'Tuần 4 41 27' })).toBeVisible();
});

test('bars are as long as their numbers', async ({ page }) => {
  await page.goto(PAGE);
  const widths = await page
    .getByRole('table')
    .filter({ hasText: 'Vải thoi' })
    .locator('rect.fill')
    .evaluateAll((rects) => rects.map((rect) => parseFloat(rect.getAttribute('width') ?? '')));
  expect(widths).toEqual([100, 64.5, 35.5]);
});

test('a term opens its meaning by keyboard, without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(PAGE);
  const meaning = page.getByText(/^Tổ hợp tác:/i);
  await expect(meaning).toBeHidden();
  await page.getByRole('button', { name: 'tổ hợp tác' }).focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.close();
});

test('the gallery opens, turns and closes by keyboard, and gives the focus back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const second = page.getByRole('button', { name: /Mở ảnh lớn: Vải tím/ });
  await second.focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  await expect(viewer.locator('img[alt="Vải tím hoa văn răng chó"]').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(viewer.locator('img[alt="Vải xanh lá hoa văn hạt thóc"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(second).toBeFocused();
});

test('sound and moving pictures come from the site, with words in place of them', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.locator('audio')).toHaveAttribute('src', '/tep/trang/bang-mau/ban-ghi-thu.mp3');
  await expect(page.locator('video track[kind=captions]')).toHaveAttribute('srclang', 'vi');
  await page.getByText('Bản chữ').first().click();
  await expect(
    page.getByText('Ba chiếc khung cửi, mỗi ngày bốn mét vải. Đây là bản ghi thử.'),
  ).toBeVisible();
});

test('a screen reader meets the parts of a story in the order of the story', async ({ page }) => {
  await page.goto('/guong/hu-gao-tiet-kiem-mo-so-cong-khai/');
  const headings = await page.locator('main').getByRole('heading').allInnerTexts();
  const order = [
    'Hũ gạo tiết kiệm',
    'Những con số',
    'Chưa làm được',
    'Học và làm theo',
    'Tiêu chuẩn',
    'Nguồn',
    'Đọc tiếp',
  ];
  const at = order.map((name) => headings.findIndex((h) => h.startsWith(name)));
  expect(at.every((index) => index >= 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  await expect(page.locator('main article').first()).toMatchAriaSnapshot(`
    - heading "Hũ gạo tiết kiệm mở sổ mỗi tháng, một năm góp 1.032 kg và trừ đủ từng cân" [level=1]
  `);
});
