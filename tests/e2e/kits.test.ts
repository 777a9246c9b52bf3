import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './reader.ts';
import { unzipSync } from 'fflate';
import { paths } from '../../src/paths.ts';
import { manyStories } from '../many-stories.ts';

const KB = 1024;
const kits = readdirSync('dist/giao-luu', { withFileTypes: true })
  .filter((d) => d.isDirectory() && readdirSync(`dist/giao-luu/${d.name}`).includes('goi.json'))
  .map((d) => d.name);
const [kit = ''] = kits.filter((slug) => slug === 'lang-hoa-sau-lu');

/** What is wrong with the slide shown: what does not fit, and text too small for the back row. */
async function slideFaults(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const slide = document.querySelector('.slides > .present');
    if (!slide) return ['no slide'];
    const small = [...slide.querySelectorAll('.s-face :is(h1, h2, p, li)')].filter(
      (e) => parseFloat(getComputedStyle(e).fontSize) < size,
    );
    const fits =
      slide.scrollHeight <= slide.clientHeight + 1 && slide.scrollWidth <= slide.clientWidth + 1;
    return [
      ...(fits
        ? []
        : [`${slide.id}: ${String(slide.scrollHeight)} in ${String(slide.clientHeight)}`]),
      ...small.map((e) => `${slide.id}: small ${e.textContent.slice(0, 20)}`),
    ];
  }, least);
}

/** Goes through a deck by key to its end; gives the faults of every slide. */
async function walkDeck(page: Page, least: number): Promise<string[]> {
  const total = await page.locator('.slides > section').count();
  const faults: string[] = [];
  for (let i = 1; i <= total; i++) {
    await expect(page.locator('[data-position]')).toHaveText(`${String(i)} / ${String(total)}`);
    faults.push(...(await slideFaults(page, least)));
    if (i < total) await page.keyboard.press(i % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  return faults;
}

test('every slide of every kit fits a projector and a phone', async ({ page }) => {
  test.setTimeout(90_000);
  const phone = (page.viewportSize()?.width ?? 0) < 600;
  if (!phone) await page.setViewportSize({ width: 1024, height: 768 });
  for (const slug of kits) {
    await page.goto(paths.kitPaper(slug, 'trinh-chieu'));
    expect.soft(await walkDeck(page, phone ? 18 : 28), slug).toEqual([]);
  }
});

test('a deck passes axe while it is shown, and opens its script by key', async ({ page }) => {
  await page.goto(paths.kitPaper(kit, 'trinh-chieu'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expect(page.locator('[data-script]')).toBeVisible();
  // The show takes a role of its own, which must not be the landmark's.
  await expect(page.getByRole('main')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
});

test('a deck prints as a handout with every slide and its script', async ({ page }) => {
  await page.goto(paths.kitPaper(kit, 'trinh-chieu'));
  await page.keyboard.press('ArrowRight');
  await page.emulateMedia({ media: 'print' });
  const total = await page.locator('.slides > section').count();
  await expect(page.locator('.slides > section').filter({ visible: true })).toHaveCount(total);
  await expect(page.locator('.notes').filter({ visible: true })).toHaveCount(total);
});

test('a quiz answers by keyboard and keeps nothing', async ({ page, context }) => {
  await page.goto(paths.kitPaper(kit, 'cau-do'));
  await page.locator('.k-option input[data-right]').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.k-verdict').filter({ visible: true })).toHaveCount(1);
  const kept = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  // The address of a font may be noted: it says nothing of the reader.
  expect(kept.filter((key) => key !== 'fonts')).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a story is put aside and composed into a pack that its address carries', async ({ page }) => {
  await page.goto(paths.story('lang-hoa-my-tan'));
  await page.locator('[data-add-story]').click();
  await page.locator('[data-add-story]').click();
  await expect(page).toHaveURL(/chuyen=lang-hoa-my-tan/);
  await page.locator('[data-find]').fill('hu gao');
  await page.locator('[data-results] button').first().click();
  await page.locator('[data-field="minutes"]').fill('50');
  await page.locator('[data-field="setting"]').selectOption('giao-luu');
  await expect(page).toHaveURL(/phut=50/);
  const table = page.locator('.k-table').first();
  await expect(table).toBeVisible();
  const minutes = await table.locator('tbody th').allTextContents();
  expect(minutes.map(Number).reduce((a, b) => a + b, 0)).toBe(50);
  const html = await page.locator('[data-pack]').innerHTML();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(page.locator('.k-table').first()).toBeVisible();
  expect(await page.locator('[data-pack]').innerHTML()).toBe(html);
  await page.locator('[data-open]').click();
  await expect(page.locator('[data-position]')).toHaveText(/^1 \//);
  expect(await walkDeck(page, 0)).toEqual([]);
});

test.describe('the same at any width', { tag: '@desktop' }, () => {
  test('a kept kit is taught without a network, to the last slide and the worksheet', async ({
    page,
    context,
  }) => {
    await page.goto(paths.kit(kit));
    const keep = page.locator('[data-keep]');
    await expect(keep.getByRole('status')).toContainText('MB');
    await keep.getByRole('button').click();
    await expect(keep.getByRole('button')).toHaveAttribute('data-kept', '');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    await context.setOffline(true);
    await page.goto(paths.kitPaper(kit, 'trinh-chieu'));
    expect(await walkDeck(page, 0)).toEqual([]);
    await page.goto(paths.kitPaper(kit, 'phieu-hoc-tap'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.k-lines').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.goto(paths.story('lang-hoa-my-tan'));
    await expect(page.locator('h1')).toHaveCount(1);
    // What is not kept leads to the list of what is.
    await page.goto(paths.agencies);
    await expect(page.locator('[data-kept-list] a')).toHaveCount(1);

    await context.setOffline(false);
    await page.goto(paths.offline);
    await page.locator('[data-kept-list] button').click();
    await expect(page.locator('[data-kept-list] a')).toHaveCount(0);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
  });

  test('a story corrected or withdrawn after the kit was kept is fetched anew', async ({
    page,
    context,
  }) => {
    await page.goto(paths.kit(kit));
    await page.locator('[data-keep] button').click();
    await expect(page.locator('[data-keep] button')).toHaveAttribute('data-kept', '');
    const story = paths.story('lang-hoa-my-tan');
    // An older copy, as if it had been kept before the correction.
    await page.evaluate(
      async ({ story, manifest }) => {
        const cache = await caches.open('bo-giao-luu');
        await cache.put(story, new Response('old', { headers: { 'Content-Type': 'text/html' } }));
        const kept = (await (await cache.match(manifest))?.json()) as {
          files: { url: string; revision: string }[];
        };
        for (const file of kept.files) if (file.url === story) file.revision = 'old';
        await cache.put(manifest, Response.json(kept));
      },
      { story, manifest: paths.kitManifest(kit) },
    );
    await page.goto(paths.offline);
    await expect
      .poll(() =>
        page.evaluate(async (url) => (await (await caches.match(url))?.text())?.length ?? 0, story),
      )
      .toBeGreaterThan(1000);
    await context.setOffline(true);
    await page.goto(story);
    await expect(page.locator('h1')).toHaveCount(1);
  });

  test('a carried kit opens from a folder, slides included', async ({ page }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kit-'));
    const files = unzipSync(readFileSync(`dist${paths.kitFile(kit, 'zip')}`));
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(pathToFileURL(path.join(folder, kit, 'mo-o-day.html')).href);
    await page.locator('a[href="trinh-chieu.html"]').first().click();
    expect(await walkDeck(page, 0)).toEqual([]);
    await page.goto(pathToFileURL(path.join(folder, kit, 'phieu-hoc-tap.html')).href);
    await expect(page.locator('.k-lines').first()).toBeVisible();
    await page.goto(pathToFileURL(path.join(folder, kit, 'cau-do.html')).href);
    await page.locator('.k-option').first().click();
    await expect(page.locator('[data-quiz-score]')).not.toBeEmpty();
    expect(problems).toEqual([]);
  });

  test('the composer finds one among 2,000 stories', async ({ page }) => {
    const many = manyStories(2000);
    await page.route(`**${paths.composeIndex}`, (route) => route.fulfill({ json: many }));
    await page.goto(paths.compose);
    await expect(page.locator('[data-found]')).toContainText('2.000');
    await page.locator('[data-find]').fill('chuyen so 1999 ');
    await expect(page.locator('[data-results] button')).toHaveCount(1);
    await page.locator('[data-results] button').click();
    await expect(page).toHaveURL(/chuyen=chuyen-1999/);
  });

  test('kit pages stay light, and slides load their script alone', async ({ page }) => {
    const sizes = new Map<string, number>();
    page.on('response', (response) => {
      void response
        .body()
        .then((body) => sizes.set(response.url(), body.length))
        .catch(() => undefined);
    });
    await page.goto(paths.kit(kit));
    await page.waitForLoadState('networkidle');
    const scripts = [...sizes].filter(([url]) => url.endsWith('.js'));
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(10 * KB);
    expect(scripts.some(([url]) => url.includes('trinh-chieu'))).toBe(false);
  });
});
