import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackages, isRoot, onSearchPath, succeeds } from './programs.ts';

/** The variable that names a Chromium to use; it also hands the one found on to child processes. */
const CHOSEN = 'CHROMIUM_PATH';

/** Debian's shell without a window opens a page in half the time of the whole browser. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

const isWindows = process.platform === 'win32';

/**
 * A file alone proves little: a downloaded browser may lack system libraries, and a snap launcher
 * may be a stub. On Windows `--version` opens a window, so there the file has to do.
 */
function starts(executable: string): boolean {
  if (!existsSync(executable)) return false;
  if (isWindows) return true;
  const run = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && /Chrom/.test(run.stdout);
}

function playwrightBrowser(): string | undefined {
  const executable = chromium.executablePath();
  return starts(executable) ? executable : undefined;
}

function systemBrowser(): string | undefined {
  return [...onSearchPath(SYSTEM_NAMES), ...SYSTEM_PATHS].find(starts);
}

function downloadedBrowser(): string | undefined {
  console.error('No Chromium found; asking Playwright to download one.');
  // A closed network must not hold up an unattended run; a person on a slow line may wait longer.
  const limitSeconds = process.env['CI'] ? 60 : 600;
  return succeeds('npx', ['playwright', 'install', 'chromium'], limitSeconds)
    ? playwrightBrowser()
    : undefined;
}

function debianBrowser(): string | undefined {
  const isInstalled =
    installDebianPackages(['chromium-headless-shell']) || installDebianPackages(['chromium']);
  return isInstalled ? systemBrowser() : undefined;
}

/**
 * Finds a Chromium, cheapest way first: the one named by CHROMIUM_PATH, Playwright's own, the
 * system's, a download by Playwright, Debian's package. The last two install it.
 *
 * @returns the path of an executable that starts
 * @throws Error saying what to install, when every way failed
 */
export function findBrowser(): string {
  const chosen = process.env[CHOSEN];
  if (chosen && existsSync(chosen)) return chosen;
  const found = playwrightBrowser() ?? systemBrowser() ?? downloadedBrowser() ?? debianBrowser();
  if (!found) {
    throw new Error(
      'No Chromium could be found or installed. Run "npx playwright install --with-deps chromium", ' +
        'or install the package "chromium" or Google Chrome, ' +
        `or set ${CHOSEN} to the path of a Chromium executable.`,
    );
  }
  process.env[CHOSEN] = found;
  return found;
}

/**
 * The flags every start of the browser needs: quiet, without a GPU, and without its own traffic.
 *
 * @returns command-line arguments for Chromium
 */
export function browserFlags(): string[] {
  return [
    // Chromium refuses its sandbox to root.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
