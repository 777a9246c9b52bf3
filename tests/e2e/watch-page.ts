import type { Page } from '@playwright/test';

/**
 * Watches a page for what no page of this site may do: log an error, throw, ask another host, or
 * ask for something that does not arrive.
 *
 * @param page a page that has not been opened yet
 * @param origin the only origin it may ask
 * @returns the problems so far, one sentence each; the list grows while the page lives
 */
export function watchPage(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:|^wss?:/.test(url) && !url.startsWith(`${origin}/`)) {
      problems.push(`asks another host: ${url}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // A request given up because the page moved on is not a failure.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      problems.push(`${String(response.status())}: ${response.url()}`);
    }
  });
  return problems;
}
