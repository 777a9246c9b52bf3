/**
 * Builds the site with a PDF of every kit: all its papers in one tagged, outlined document.
 * Run with `npm run kits:pdf`; needs Chromium, as the browser tests do.
 */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { builtKits } from '../src/classroom/build/read-built.ts';
import { folders } from '../src/folders.ts';
import { site } from '../src/site.ts';
import { browserFlags, findBrowser } from '../tests/find-browser.ts';
import { serveSite } from '../tests/serve.ts';
import { withSiteFonts } from '../tests/site-fonts.ts';

const root = folders.output;
const built = spawnSync(process.execPath, ['src/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KITS_PDF: 'true' },
});
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await serveSite({ root, level: 'quick' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
const page = await browser.newPage();
await withSiteFonts(page, `${server.origin}${site.base}/`);
for (const slug of builtKits({ root, base: site.base })) {
  await page.goto(`${server.origin}${site.base}/giao-luu/${slug}/tron-bo/`);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' },
    tagged: true,
    outline: true,
    printBackground: false,
  });
  await writeFile(path.join(root, 'giao-luu', slug, `${slug}.pdf`), pdf);
  console.log(`${slug}.pdf ${String(Math.round(pdf.length / 1024))} KB`);
}
await browser.close();
await server.close();
