import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isCompressedCopy } from '../../src/serving/compress.ts';

/** What came back for one address. */
export interface Answer {
  /** Address from the host's root, such as `/guong/`. */
  path: string;
  status: number;
  headers: Headers;
  /** The text of a page; empty for anything else. */
  html: string;
}

/** A site as its server gives it, every file fetched once. */
export interface ServedSite {
  origin: string;
  /** Every file of the site. */
  files: Answer[];
  /** Those that are pages. */
  pages: Answer[];
}

/** Files for the host alone, which no reader gets. */
const forHost = (file: string): boolean => /^_(?:headers|redirects|moved\.map)$/.test(file);

/** The addresses of everything below a folder, pages by their folder. */
function addressesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isCompressedCopy(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !forHost(file))
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/**
 * Asks for one address as a browser does that takes no compression, and follows no redirect.
 *
 * @param origin where the site is served
 * @param address path from the host's root
 * @param options method and headers
 * @returns the answer
 */
export async function ask(
  origin: string,
  address: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {} } = options;
  const response = await fetch(origin + address, {
    method,
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'identity', ...headers },
  });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const body = isPage ? await response.text() : '';
  if (!isPage) await response.body?.cancel();
  return { path: address, status: response.status, headers: response.headers, html: body };
}

/**
 * Fetches every file of a site.
 *
 * @param origin where it is served
 * @param root the folder it is served from
 * @returns the answers
 */
export async function fetchSite(origin: string, root: string): Promise<ServedSite> {
  const files: Answer[] = [];
  for (const address of addressesBelow(root)) files.push(await ask(origin, address));
  return { origin, files, pages: files.filter(({ html }) => html !== '') };
}
