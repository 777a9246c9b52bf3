import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './reader.ts';
import { paths } from '../../src/paths.ts';

const real = 'lang-hoa-my-tan';
const sample = 'phieu-kiem-giay-to-bot-lan-di-lai';

/** What the press page tells another site to paste, for a site served at `origin`. */
function snippet(slug: string, origin: string): string {
  const html = readFileSync(`dist${paths.press(slug)}index.html`, 'utf8');
  const [, code = ''] = /id="nhung-chu"[^>]*>\s*<code[^>]*>(.*?)<\/code>/s.exec(html) ?? [];
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&')
    .replace(/src="https?:\/\/[^/]+/, `src="${origin}`);
}

/** Another site: one page with a policy that lets nothing in but frames of `framed`. */
async function otherSite(
  body: string,
  framed: string,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; frame-src ${framed}; img-src 'self'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    response.end(
      `<!doctype html><html lang="vi"><title>Cổng phường</title><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const slug of [real, sample])
  test(`the card of ${slug} stands on another site with a strict policy`, async ({
    page,
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const code = snippet(slug, origin);
    expect(code).toContain('<iframe');
    const other = await otherSite(code, origin);
    const refused: string[] = [];
    page.on('requestfailed', (request) => {
      refused.push(request.url());
    });
    await page.goto(other.url);
    const card = page.frameLocator('iframe');
    await expect(card.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(card.getByRole('link')).toHaveAttribute('target', '_blank');
    await expect(card.getByText('Hồ sơ mẫu', { exact: true })).toHaveCount(slug === sample ? 1 : 0);
    const scrolls = await card
      .locator('html')
      .evaluate((html) => html.scrollWidth > html.clientWidth);
    expect(scrolls, 'the card scrolls sideways').toBe(false);
    expect(refused).toEqual([]);
    other.close();
  });

test('the press page is read at 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const slug of [real, sample]) {
    await page.goto(paths.press(slug));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, slug).toBeLessThanOrEqual(320);
  }
});

test('a press text is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.press(real));
  await page.locator('#zalo button').click();
  await expect(page.locator('#zalo [role=status]')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await page.locator('#zalo-chu p').first().innerText());
  expect(copied).toContain('https://');
});
