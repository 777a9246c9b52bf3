import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The addresses that each page of `src/pages` makes, as patterns, the most particular first. */
function routes(): RegExp[] {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
  const particular = (route: string): string => route.replaceAll('[', '\u{10ffff}');
  return files
    .filter((file) => file.endsWith('.astro'))
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(index)?\.astro$/, '/')}`)
    .sort((a, b) => (particular(a) < particular(b) ? -1 : 1))
    .map((route) => {
      const rest = route.replace(/\/+$/, '').replaceAll(/\/\[\.{3}[^\]]+\]/g, '(?:/.+)?');
      return new RegExp(`^${rest.replaceAll(/\[[^\]]+\]/g, '[^/]+')}/$`);
    });
}

/**
 * A sample of pages for checks too slow to run on every page: pages made by the same file of
 * `src/pages` are of one kind.
 *
 * @param urls paths
 * @returns the first path of each kind, in the given order; a path that no page makes is its own
 */
export function oneOfEachKind(urls: string[]): string[] {
  const patterns = routes();
  const seen = new Set<RegExp | string>();
  return urls.filter((url) => {
    const kind = patterns.find((pattern) => pattern.test(url)) ?? url;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}
