import { readdirSync, statSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Request } from '@playwright/test';
import { expect as quick, test, type Page } from './reader.ts';
import { paths } from '../../src/paths.ts';
import { search as s } from '../../src/strings/vi/search.ts';

// A first search starts a worker and compiles WebAssembly; on a busy machine that takes its time.
const expect = quick.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 90_000 });

/** Bytes over the wire of what searching fetches: scripts, engine, index and texts. */
function countSearchBytes(page: Page): () => Promise<{ bytes: number; urls: string[] }> {
  const sizes: Promise<number>[] = [];
  const urls: string[] = [];
  const count = (request: Request): void => {
    if (!/\/pagefind\/|\/_astro\/.*\.(?:js|css)$/.test(request.url())) return;
    urls.push(request.url());
    sizes.push(request.sizes().then((size) => size.responseBodySize));
  };
  page.on('requestfinished', count);
  return async () => {
    // What comes later is for use without a network, and may outlive the page.
    page.off('requestfinished', count);
    return { bytes: (await Promise.all(sizes)).reduce((a, b) => a + b, 0), urls };
  };
}

const asking = (query: string): string => `${paths.search}?q=${encodeURIComponent(query)}`;
const results = (page: Page) => page.locator('[data-results] > li');
const status = (page: Page) => page.locator('[data-status]');

test('a phrase without marks finds Vietnamese, marked in the excerpt', async ({ page }) => {
  await page.goto(asking('hoa giai'));
  await expect(results(page).first().locator('mark').first()).toContainText(/h(?:òa|oà) giải/i);
  await expect(status(page)).toContainText(/kết quả cho “hoa giai”/);
});

test('filters combine, are counted, can be taken away, and the way back leads back', async ({
  page,
}) => {
  await page.goto(asking('thành phố'));
  await expect(results(page).first()).toBeVisible();
  await page.locator('[data-filters] summary').click();
  const kind = page.locator('select[name="doi-tuong"]');
  const option = kind.locator('option[value="tap-the"]');
  await expect(option).toHaveText(/\(\d+\)$/);
  const count = /\d+/.exec(await option.innerText())?.[0] ?? '';
  await kind.selectOption('tap-the');
  await expect(status(page)).toHaveText(new RegExp(`^${count} kết quả`));
  await page.locator('select[name="mau"]').selectOption('that');
  await expect(page).toHaveURL(/doi-tuong=tap-the.*mau=that/);
  await expect(page.locator('[data-chips] button')).toHaveCount(2);
  await page.locator('[data-chips] button').first().click();
  await expect(page).not.toHaveURL(/doi-tuong/);
  await page.goBack();
  await expect(kind).toHaveValue('tap-the');
  await expect(page.locator('[data-chips] button')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-chips] button')).toHaveCount(2);
});

test('no result is no dead end', async ({ page }) => {
  await page.goto(asking('qzzzw jjjj'));
  await expect(status(page)).toContainText('Không tìm thấy gì');
  await expect(page.locator('[data-near] a:visible')).toHaveCount(3);
  await expect(page.locator('[data-without-results] a').first()).toBeVisible();
});

test('a slip of the keys is answered with what was meant', async ({ page }) => {
  await page.goto(asking('nogn dan san xuat'));
  await expect(page.locator('[data-suggestion] a')).toHaveText('nông dân sản xuất');
  await expect(results(page).first()).toBeVisible();
});

test('the quick search loads nothing until opened and gives the focus back', async ({ page }) => {
  const searched = countSearchBytes(page);
  await page.goto(paths.home);
  await page.waitForLoadState('networkidle');
  const before = await searched();
  expect(before.urls.filter((url) => /pagefind|worker|quick/.test(url))).toEqual([]);
  const link = page.locator('[data-quick-search]');
  await link.focus();
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('input[type="search"]')).toBeFocused();
  await page.keyboard.type('lộc vượng');
  await expect(dialog.locator('li').first()).toContainText('Lộc Vượng');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('li a').first()).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
});

// A phone has no slash key, so its dialog has no switch for it.
test(
  'the slash key types in a field and can be turned off',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(paths.home);
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('checkbox').uncheck();
    await dialog.locator('input[type="search"]').press('/');
    await expect(dialog.locator('input[type="search"]')).toHaveValue('/');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
  },
);

test('the first query keeps within its bytes', async ({ page }) => {
  const searched = countSearchBytes(page);
  await page.goto(asking('nông dân sản xuất'));
  await expect(results(page).first()).toBeVisible();
  const { bytes, urls } = await searched();
  // The browser does not tell the size of a worker's script; it is sent as the build compressed it.
  const workers = readdirSync('dist/_astro').filter((name) => /^worker-.*\.js\.br$/.test(name));
  expect(workers).toHaveLength(1);
  const script = workers.reduce((sum, name) => sum + statSync(`dist/_astro/${name}`).size, 0);
  expect(urls.some((url) => url.includes('/fragment/'))).toBe(true);
  expect(bytes + script).toBeLessThanOrEqual(170 * 1024);
});

test('once loaded, the same words are found without a network', async ({ page, context }) => {
  await page.goto(asking('lộc vượng'));
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-search-app]')).toHaveAttribute('data-offline', 'ready', {
    timeout: 30_000,
  });
  await context.setOffline(true);
  await page.locator('input[name="q"]').fill('hũ gạo tiết kiệm');
  await expect(results(page).first()).toContainText('Hũ gạo tiết kiệm');
});

test('a page that stood open while the site was published anew searches on', async ({
  page,
  context,
}) => {
  await page.route('**/pagefind/tep.txt', (route) => route.fulfill({ status: 404 }));
  await page.goto(asking('lộc vượng'));
  await expect(results(page).first()).toBeVisible();
  let reopened = false;
  await context.route('**/pagefind-entry.json*', (route) => {
    reopened = true;
    return route.continue();
  });
  await context.route(/\/pagefind\/(?:index|fragment)\//, (route) =>
    reopened ? route.continue() : route.fulfill({ status: 404 }),
  );
  await page.locator('input[name="q"]').fill('hũ gạo tiết kiệm');
  await expect(results(page).first()).toContainText('Hũ gạo tiết kiệm');
  expect(reopened).toBe(true);
});

test('a part of the index that cannot be fetched is said, not taken for empty', async ({
  page,
  context,
}) => {
  await page.route('**/pagefind/tep.txt', (route) => route.fulfill({ status: 404 }));
  await page.goto(asking('lộc vượng'));
  await expect(results(page).first()).toBeVisible();
  await context.route(/\/pagefind\/index\//, (route) => route.abort());
  await page.locator('input[name="q"]').fill('hũ gạo tiết kiệm');
  await expect(status(page)).toHaveText(s.failed);
  await context.unroute(/\/pagefind\/index\//);
  await page.locator('input[name="q"]').press('Enter');
  await expect(results(page).first()).toContainText('Hũ gạo tiết kiệm');
});

/** Serves the worker with a policy of its own, as a server does that sends the policy as a header. */
async function workerUnder(page: Page, scripts: string): Promise<void> {
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const policy = `default-src 'none'; connect-src 'self'; script-src ${scripts}`;
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
}

test('under a strict policy of the server the search works', async ({ page }) => {
  await workerUnder(page, "'self' 'wasm-unsafe-eval'");
  await page.goto(asking('hoa giai'));
  await expect(results(page).first()).toBeVisible();
});

test('without wasm-unsafe-eval the page says that it cannot search, and offers links', async ({
  page,
}) => {
  await workerUnder(page, "'self'");
  await page.goto(asking('hoa giai'));
  await expect(status(page)).toContainText('Không tải được dữ liệu tìm kiếm');
  await expect(page.locator('[data-near] a:visible').first()).toBeVisible();
});

test('a list of stories can be filtered by several conditions', async ({ page }) => {
  await page.goto(paths.stories());
  await page.locator('[data-filters] summary').click();
  await page.locator('select[name="doi-tuong"]').selectOption('ca-nhan');
  await expect(results(page).first()).toContainText('Cá nhân');
  await expect(page.locator('[data-without-results]')).toBeHidden();
  await page.goBack();
  await expect(page.locator('[data-without-results]')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

test('axe finds nothing with results and filters open', async ({ page }) => {
  await page.goto(asking('thành phố'));
  await expect(results(page).first()).toBeVisible();
  await page.locator('[data-filters] summary').click();
  await page.locator('select[name="doi-tuong"]').selectOption('tap-the');
  await expect(page.locator('[data-chips] button')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page is a page of links', async ({ page }) => {
    await page.goto(paths.search);
    for (const name of ['Theo lĩnh vực', 'Theo nơi', 'Theo đối tượng']) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await expect(page.locator('[data-search-app]')).toBeHidden();
  });
});
