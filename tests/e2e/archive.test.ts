import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from './reader.ts';
import { folderSink, withChecksums } from '../../src/desk/archive/sink.ts';
import { writeArchive } from '../../src/desk/archive/write.ts';

let scratch: string;
let folder: string;

test.beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'archive-'));
  folder = path.join(scratch, 'ban-luu');
  const sink = withChecksums(folderSink(folder));
  await writeArchive(sink, 'dist', 'content');
  sink.finish();
});
test.afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const at = (file: string): string => pathToFileURL(path.join(folder, file)).href;

/** Everything that a page complains of or fails to get. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('requestfailed', (request) => found.push(request.url()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) found.push(`asks ${request.url()}`);
  });
  return found;
}

test('the archive opens from a folder: what is what, home, a story, its movement', async ({
  page,
}) => {
  const found = complaints(page);
  await page.goto(at('DOC-TRUOC.html'));
  await page.getByRole('link', { name: /Mở trang/ }).click();
  await expect(page.locator('h1').first()).toBeVisible();
  await page.locator('main a[href*="guong/"]:visible').first().click();
  await expect(page).toHaveURL(/trang\/guong\/[^/]+\/index\.html$/);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByText('Bản lưu trữ ngày')).toBeVisible();
  await page
    .locator('main a[href*="phong-trao/"]:visible, nav a[href*="phong-trao/"]:visible')
    .first()
    .click();
  await expect(page).toHaveURL(/trang\/phong-trao\/.*index\.html$/);
  await expect(page.locator('h1')).toBeVisible();
  await page.getByRole('link', { name: 'Về bản lưu này' }).click();
  await expect(page.getByRole('heading', { name: /Trong thư mục này/ })).toBeVisible();
  expect(found).toEqual([]);
});

test("a kit's slides turn, and a quiz counts, from the folder", async ({ page }) => {
  const found = complaints(page);
  await page.goto(at('trang/giao-luu/bot-mot-lan-di-lai/trinh-chieu/index.html'));
  await expect(page.locator('[data-position]')).toHaveText(/^1 \//);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-position]')).toHaveText(/^2 \//);
  expect(found).toEqual([]);
});

test('where search cannot run the lists stand in its place, and nothing offers what does not work', async ({
  page,
}) => {
  const found = complaints(page);
  await page.goto(at('trang/tim-kiem/index.html'));
  await expect(page.locator('input[name="q"]')).toBeHidden();
  await page.locator('main a[href*="phong-trao/"]:visible').first().click();
  await expect(page.locator('main a[href*="guong/"]:visible').first()).toBeVisible();
  await page.locator('main a[href*="guong/"]:visible').first().click();
  await expect(page.getByRole('button', { name: 'A+' })).toBeHidden();
  expect(found).toEqual([]);
});
