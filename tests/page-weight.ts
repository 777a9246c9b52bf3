import type { Page } from '@playwright/test';

/** The kinds of file a page's weight is told by. */
export const WEIGHT_KINDS = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
type WeightKind = (typeof WEIGHT_KINDS)[number];

/** Bytes of response bodies as they crossed the wire, compressed. */
export type PageWeight = Record<WeightKind, number> & {
  total: number;
  /** HTML and whatever the browser says held up the first paint. */
  blocking: number;
};

const KIND_OF_RESOURCE: Partial<Record<string, WeightKind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'font',
  image: 'image',
};

/** Addresses that held up the first paint; the standard type library does not know the field yet. */
async function blockingUrls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.toJSON() as { name: string; renderBlockingStatus?: string })
      .filter((entry) => entry.renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
}

/**
 * Opens a page as a first visitor does and weighs what it fetched.
 *
 * @param page a page of a fresh context, so that nothing comes from a cache
 * @param url address to open
 * @returns bytes by kind, in all, and before the first paint
 */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  const sizes = new Map<string, Promise<{ kind: WeightKind; bytes: number }>>();
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith('http')) return;
    const kind = KIND_OF_RESOURCE[request.resourceType()] ?? 'other';
    sizes.set(
      request.url(),
      request.sizes().then((size) => ({ kind, bytes: size.responseBodySize })),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });

  const weight: PageWeight = {
    ...{ html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 },
    ...{ total: 0, blocking: 0 },
  };
  const blocking = new Set(await blockingUrls(page));
  for (const [address, size] of sizes) {
    const { kind, bytes } = await size;
    weight[kind] += bytes;
    weight.total += bytes;
    if (kind === 'html' || blocking.has(address)) weight.blocking += bytes;
  }
  return weight;
}
