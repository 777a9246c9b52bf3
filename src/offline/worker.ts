/// <reference lib="webworker" />
/**
 * The service worker: only there once a reader keeps a kit. Pages come from the network first and
 * from what is kept when it fails; hashed files from what is kept first; everything else passes by.
 */
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { CACHE, refreshKits } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** A fetched page replaces the kept one; a page that is not kept is not kept by passing by. */
const onlyKept = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    response.ok && (await caches.match(request.url, { cacheName: CACHE })) ? response : null,
};

/** Not on every page: once in this many milliseconds. */
const REFRESH_EVERY = 10 * 60 * 1000;
let refreshed = 0;

const base = new URL('./', self.location.href).pathname;
const pages = new NetworkFirst({
  cacheName: CACHE,
  networkTimeoutSeconds: 4,
  plugins: [onlyKept],
  matchOptions: { ignoreSearch: true },
});
const assets = new CacheFirst({ cacheName: CACHE, plugins: [onlyKept] });

registerRoute(
  ({ request }) => request.mode === 'navigate',
  (options) => {
    if (Date.now() - refreshed > REFRESH_EVERY && 'waitUntil' in options.event) {
      refreshed = Date.now();
      options.event.waitUntil(refreshKits());
    }
    return pages.handle(options);
  },
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}_astro/`),
  assets,
);

/** The same picture in another size or format: `name.hash_variant.ext` share `name.hash`. */
async function sameOriginal(url: string): Promise<Response | undefined> {
  const stem = url.split('_astro/')[1]?.split('_')[0];
  if (!stem) return undefined;
  const cache = await caches.open(CACHE);
  const other = (await cache.keys()).find((r) => r.url.split('_astro/')[1]?.startsWith(`${stem}_`));
  return other && cache.match(other);
}

setCatchHandler(async ({ request }) => {
  const found =
    request.mode === 'navigate'
      ? await caches.match(`${base}giao-luu/khi-mat-mang/`, { cacheName: CACHE })
      : await sameOriginal(request.url);
  return found ?? Response.error();
});

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
