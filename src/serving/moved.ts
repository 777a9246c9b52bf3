import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { withPolicy } from '../media/csp.ts';
import { absolute, paths } from '../paths.ts';
import { movedSchema } from '../schemas/moved.ts';
import { vi } from '../strings/vi.ts';

/** A slug that a story had, and the one it has. */
export type Moved = z.infer<typeof movedSchema>;

/** One address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The stories whose slug has changed.
 * @param contentDir The content folder; its check has passed.
 * @returns Old and new slugs.
 * @throws When the file does not hold what its schema says.
 */
export function readMoved(contentDir: string): Moved[] {
  const file = path.join(contentDir, 'moved.yaml');
  if (!existsSync(file)) return [];
  return z.array(movedSchema).parse(parse(readFileSync(file, 'utf8')) ?? []);
}

/** Folders in which a story's slug makes an address. */
const FOLDERS = [paths.stories(), paths.models, paths.embeds, `${paths.cards}guong/`];

/**
 * Every address of the stories that moved: pages, text, cards, QR codes, embeds.
 * @param moved Old and new slugs.
 * @param addresses What the site has, pages by their folder.
 * @returns The old addresses, each with the new one; none that the site still uses.
 */
export function redirectsOf(moved: readonly Moved[], addresses: readonly string[]): Redirect[] {
  const taken = new Set(addresses);
  return moved.flatMap(({ id, to }) =>
    FOLDERS.flatMap((folder) => {
      const start = folder + to;
      return addresses
        .filter((address) => address.startsWith(start) && /^[/.]/.test(address.slice(start.length)))
        .map((address) => ({ from: folder + id + address.slice(start.length), to: address }))
        .filter(({ from }) => !taken.has(from));
    }),
  );
}

/**
 * The page at an old address, for a host that does not redirect: leads on at once.
 * @param to The new address.
 * @returns Its HTML.
 */
export function movedPage(to: string): string {
  return withPolicy(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${vi.story.movedTitle}</title><meta name="robots" content="noindex">` +
      `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${absolute(to)}">` +
      `</head><body><main><h1>${vi.story.movedTitle}</h1>` +
      `<p><a href="${to}">${vi.story.movedLink}</a></p></main></body></html>`,
  );
}

/**
 * The `_redirects` file of a static host.
 * @param redirects What leads where.
 * @returns Its text.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * The entries of nginx's map of old addresses.
 * @param redirects What leads where.
 * @returns Its text.
 */
export function redirectsMap(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to};\n`).join('');
}
