import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function sitemapLocations(root: string): URL[] {
  const sitemaps = existsSync(root)
    ? readdirSync(root).filter((name) => /^sitemap(?!-index).*\.xml$/.test(name))
    : [];
  const found = sitemaps.flatMap((name) =>
    [...readFileSync(path.join(root, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => new URL(match[1] ?? ''),
    ),
  );
  if (found.length === 0) {
    throw new Error(`${root} has no sitemap with addresses. Run "npm run build" first.`);
  }
  return found;
}

/**
 * The pages of the built site, as its sitemap lists them.
 *
 * @param root folder of the built site
 * @returns paths such as `/a/b/`, sorted
 * @throws Error when there is no sitemap
 */
export function siteUrls(root = 'dist'): string[] {
  return sitemapLocations(root)
    .map((url) => url.pathname)
    .sort();
}

/**
 * Where the site is published, as its sitemap tells.
 *
 * @param root folder of the built site
 * @returns an origin such as `https://example.org`
 * @throws Error when there is no sitemap
 */
export function siteOrigin(root = 'dist'): string {
  return sitemapLocations(root)[0]?.origin ?? '';
}
