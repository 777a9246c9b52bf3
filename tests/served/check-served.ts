import { deliveryRows } from './delivery.ts';
import type { Row } from './row.ts';
import { securityRows } from './security.ts';
import { fetchSite } from './site.ts';

/**
 * Checks a site as a server gives it.
 *
 * @param origin where it is served
 * @param root the folder it is served from
 * @returns one line a check
 */
export async function checkServed(origin: string, root: string): Promise<Row[]> {
  const site = await fetchSite(origin, root);
  return [...securityRows(site), ...(await deliveryRows(site))];
}
