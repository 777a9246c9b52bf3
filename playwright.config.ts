import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/find-browser.ts';

/** Checks that set their own widths, or open no page, and so need to run only once. */
const ONCE = [
  ...['every-page', 'budget', 'search-quality', 'open-data', 'embed', 'archive', 'print'],
  'editor',
].map((name) => `**/${name}.test.ts`);

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/start-server.ts',
  fullyParallel: true,
  workers: 2,
  // A loaded machine is slow, not wrong.
  timeout: 90_000,
  // One mistake in the frame of every page would otherwise be told hundreds of times.
  maxFailures: 20,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? 'dot' : 'list',
  use: {
    baseURL: process.env['SITE_ORIGIN'] ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
  projects: [
    {
      name: 'phone',
      testDir: 'tests/e2e',
      testIgnore: ONCE,
      // What only a keyboard has, and what is the same at any width.
      grepInvert: /@desktop/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    {
      name: 'desktop',
      testDir: 'tests/e2e',
      testIgnore: ONCE,
      use: { viewport: { width: 1280, height: 900 } },
    },
    { name: 'pages', testDir: 'tests/e2e', testMatch: ONCE },
    { name: 'axe', testDir: 'tests/a11y' },
  ],
});
