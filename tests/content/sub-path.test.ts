/** A site of few stories, served from a sub-path as many offices' sites are, searched in Chromium. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildSite } from '../build-site.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { serveSite } from '../serve.ts';
import type { SiteServer } from '../site-copy.ts';
import { waitForModules } from '../wait-for-modules.ts';
import { makeContent, validProfile } from '../site-content.ts';

const BASE = '/guong-sang';

let server: SiteServer | undefined;
let browser: Browser | undefined;
let page: Page;
/** Addresses that answered with an error. */
const broken: string[] = [];

before(async () => {
  const contentDir = makeContent({ 'san-thuong': { data: validProfile() } });
  const built = await buildSite({ contentDir, env: { BASE_PATH: BASE, BUILD_DATE: '2026-11-01' } });
  assert.equal(built.exitCode, 0, built.output);
  const root = mkdtempSync(path.join(tmpdir(), 'sub-path-'));
  await cp(built.outDir, path.join(root, BASE), { recursive: true });
  server = await serveSite({ root, level: 'quick' });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  page = await browser.newPage();
  waitForModules(page);
  page.on('response', (response) => {
    if (response.status() >= 400) broken.push(response.url());
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the search page finds, and its result opens', async () => {
  await page.goto(`${server?.origin ?? ''}${BASE}/tim-kiem/?q=rau+thuy+canh`);
  const link = page.locator('[data-results] a').first();
  assert.match((await link.getAttribute('href')) ?? '', /^\/guong-sang\/guong\/san-thuong\//);
  await link.click();
  await page.waitForURL('**/guong-sang/guong/san-thuong/**');
  assert.equal(await page.locator('h1').innerText(), 'Trồng rau thủy canh trên sân thượng');
});

test('the quick search finds from any page', async () => {
  await page.goto(`${server?.origin ?? ''}${BASE}/`);
  await page.locator('[data-quick-search]').click();
  await page.locator('dialog input[type="search"]').fill('thuỷ canh');
  const link = page.locator('dialog li a').first();
  assert.match((await link.getAttribute('href')) ?? '', /^\/guong-sang\/guong\/san-thuong\//);
  assert.deepEqual(broken, []);
});
