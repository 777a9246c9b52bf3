import { serveSite } from './serve.ts';

/**
 * Playwright's global setup: serves the built site to all workers, which read its origin from
 * SITE_ORIGIN.
 *
 * @returns the teardown
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const server = await serveSite();
  process.env['SITE_ORIGIN'] = server.origin;
  return server.close;
}
