import { zipSync, type Zippable } from 'fflate';
import { openFromFolder } from './open-from-folder.ts';
import { readUrl, type BuiltSite } from './read-built.ts';

/** The file to double-click. */
const FIRST = 'mo-o-day.html';
/** Folder of fonts, pictures and the one script. */
const ASSETS = 'tai-nguyen';
const SCRIPT = 'bo-giao-luu.js';
/** Zip files carry a time; a fixed one keeps the same content the same file. */
const STAMP = new Date('2022-01-01T00:00:00Z');

/** The name of a page inside the carried folder. */
export function carriedName(url: string, guide: string): string {
  if (url === guide) return FIRST;
  const last = url.split('/').at(-2) ?? '';
  return url.startsWith(guide) ? `${last}.html` : `chuyen-${last}.html`;
}

/**
 * Rewrites a built page so that it opens from a folder: links between carried pages and files
 * become relative, other links lead to the site, and module scripts, which no browser runs from a
 * file, give way to one classic script.
 * @param html The page as built.
 * @param names Name inside the folder by path on the site.
 * @param origin Where the site is published, without a slash at the end.
 * @returns The page for the folder.
 */
export function carryPage(
  html: string,
  names: ReadonlyMap<string, string>,
  origin: string,
): string {
  const link = (target: string): string => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
    const asset = /\/_astro\/([\w.-]+)$/.exec(path)?.[1];
    const name = names.get(path) ?? (asset === undefined ? undefined : `${ASSETS}/${asset}`);
    return name === undefined ? origin + target : name + rest;
  };
  const light = html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<source\b[^>]*>/g, '')
    .replaceAll(/ (?:srcset|sizes)="[^"]*"/g, '')
    .replaceAll(/<div class="keep[^"]*" data-keep.*?<\/div>/gs, '');
  return openFromFolder(light, link).replace(
    '</body>',
    `<script src="${ASSETS}/${SCRIPT}"></script></body>`,
  );
}

/**
 * Packs a kit into one file to carry: a folder that opens by double click.
 * @param site The built site.
 * @param slug The kit.
 * @param pages Its pages, the guide first.
 * @param files All files that they need.
 * @param script The classic script.
 * @param origin Where the site is published.
 * @returns Bytes of a zip; the same content gives the same bytes.
 */
export function carryKit(
  site: BuiltSite,
  slug: string,
  pages: readonly string[],
  files: readonly string[],
  script: string,
  origin: string,
): Uint8Array {
  const guide = pages[0] ?? '';
  const assets = files.filter((url) => !pages.includes(url) && !url.endsWith('.js'));
  const names = new Map([
    ...pages.map((url) => [url, carriedName(url, guide)] as const),
    ...assets.map((url) => [url, `${ASSETS}/${url.split('/').at(-1) ?? ''}`] as const),
  ]);
  const entries: Zippable = {};
  for (const url of pages) {
    const html = readUrl(site, url).toString();
    const name = names.get(url) ?? '';
    entries[`${slug}/${name}`] = new TextEncoder().encode(carryPage(html, names, origin));
  }
  for (const url of assets) entries[`${slug}/${names.get(url) ?? ''}`] = readUrl(site, url);
  entries[`${slug}/${ASSETS}/${SCRIPT}`] = new TextEncoder().encode(script);
  return zipSync(entries, { level: 6, mtime: STAMP });
}
