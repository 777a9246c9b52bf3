import { findNginx } from './find-nginx.ts';
import { serveWithNginx } from './serve-nginx.ts';
import { serveSite } from './serve.ts';

/** Whether there is an nginx; on someone's own machine the tests also run without one. */
function hasNginx(): boolean {
  try {
    findNginx();
    return true;
  } catch (error) {
    if (process.env['CI']) throw error;
    console.error(String(error));
    return false;
  }
}

/**
 * Playwright's global setup: serves the built site to all workers, through nginx where there is
 * one. They read its origin from SITE_ORIGIN.
 *
 * @returns the teardown
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const server = await (hasNginx() ? serveWithNginx() : serveSite());
  process.env['SITE_ORIGIN'] = server.origin;
  return server.close;
}
