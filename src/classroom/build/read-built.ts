import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { KeptFile } from '../../offline/kept.ts';

/** A built site on disk. */
export interface BuiltSite {
  /** Folder of the output. */
  root: string;
  /** Sub-path the site is served from; empty at the root. */
  base: string;
}

/** Pages of a kit besides its guide, where they were built. */
const PARTS = [
  'trinh-chieu',
  'loi-giang',
  'phieu-hoc-tap',
  'dap-an',
  'cau-do',
  'hoat-dong',
  'khach-moi',
  'tron-bo',
];

/** The file that serves an address. */
const fileOf = ({ root, base }: BuiltSite, url: string): string => {
  const inside = url.slice(base.length);
  return path.join(root, inside.endsWith('/') ? `${inside}index.html` : inside);
};

/**
 * Reads what is served at an address.
 * @param site The built site.
 * @param url Path from the host's root.
 * @returns The file's bytes.
 * @throws Error where nothing is built there.
 */
export function readUrl(site: BuiltSite, url: string): Buffer {
  return readFileSync(fileOf(site, url));
}

/**
 * The kits of a built site.
 * @param site The built site.
 * @returns Slugs in order.
 */
export function builtKits({ root }: BuiltSite): string[] {
  const folder = path.join(root, 'giao-luu');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((slug) => existsSync(path.join(folder, slug, 'tron-bo', 'index.html')))
    .sort();
}

/**
 * The pages that belong to a kit: its guide, its papers and the stories it uses.
 * @param site The built site.
 * @param slug The kit.
 * @returns Paths, the guide first.
 */
export function kitPages(site: BuiltSite, slug: string): string[] {
  const guide = `${site.base}/giao-luu/${slug}/`;
  const papers = PARTS.map((part) => `${guide}${part}/`).filter((url) =>
    existsSync(fileOf(site, url)),
  );
  const links = /<ul class="k-links">.*?<\/ul>/s.exec(readUrl(site, guide).toString())?.[0] ?? '';
  const stories = [...links.matchAll(/href="([^"]+)"/g)].flatMap((m) => m[1] ?? []);
  return [guide, ...papers, ...stories];
}

/** Hashed files that a page or a module names; of a picture in many sizes, the one in `src`. */
function assetsIn(text: string, base: string): string[] {
  const plain = text.replaceAll(/<source\b[^>]*>/g, '').replaceAll(/ srcset="[^"]*"/g, '');
  const named = [...plain.matchAll(/\/_astro\/[\w.-]+\.\w+/g)].map((m) => base + m[0]);
  return [...new Set(named)];
}

/** Modules that a module imports from its own folder. */
const importsOf = (js: string, base: string): string[] =>
  [...js.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map((m) => `${base}/_astro/${m[1] ?? ''}`);

/**
 * Everything that pages need to be read without a network.
 * @param site The built site.
 * @param pages Their paths.
 * @returns The pages and their scripts, fonts and pictures, each once, with size and revision.
 */
export function filesOf(site: BuiltSite, pages: readonly string[]): KeptFile[] {
  const urls = new Set(pages);
  for (const page of pages)
    for (const url of assetsIn(readUrl(site, page).toString(), site.base)) urls.add(url);
  // A set grows while it is walked: modules of modules are reached too.
  for (const url of urls)
    if (url.endsWith('.js'))
      for (const next of importsOf(readUrl(site, url).toString(), site.base)) urls.add(next);
  return [...urls].map((url) => {
    const bytes = readUrl(site, url);
    const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { url, revision, bytes: bytes.length };
  });
}
