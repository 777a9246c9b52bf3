/**
 * Pictures of the built site to look at: each page kind at phone, tablet and desk width, light
 * and dark, and the printed sheet as PDF. Usage: `npm run screenshots -- [folder] [path …]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../tests/find-browser.ts';
import { serveSite } from '../tests/serve.ts';
import { withSiteFonts } from '../tests/site-fonts.ts';

const [folder = '.cache/screenshots', ...chosen] = process.argv.slice(2);
const PATHS = [
  '/',
  '/phong-trao/',
  '/phong-trao/chuyen-doi-so/',
  '/guong/',
  '/guong/to-cong-nghe-dua-ma-qr-vao-cho/',
  '/guong/lang-hoa-my-tan/',
  '/ke-hoach/ke-hoach-2022-2025/',
  '/co-quan/phong-noi-vu/',
];
const WIDTHS = [390, 768, 1280];

mkdirSync(folder, { recursive: true });
const server = await serveSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
for (const path of chosen.length > 0 ? chosen : PATHS) {
  const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home';
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await withSiteFonts(page, server.origin);
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: join(folder, `${name}-${String(width)}-${colorScheme}.png`),
        fullPage: true,
      });
      if (width === 1280 && colorScheme === 'light')
        await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
