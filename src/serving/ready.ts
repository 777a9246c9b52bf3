import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../desk/built/files.ts';
import {
  compressFolder,
  isCompressedCopy,
  type CompressionReport,
  type Level,
} from './compress.ts';
import { headersFile } from './headers-file.ts';
import { movedPage, readMoved, redirectsFile, redirectsMap, redirectsOf } from './moved.ts';

/** Every file of the built site, as paths from the host's root. */
const publicPaths = (folder: string, base: string): string[] =>
  filesBelow(folder)
    .filter((file) => !isCompressedCopy(file))
    .map((file) => `${base}/${file}`);

/** Lets old addresses lead on: by the host where it can, else by a small page. */
async function writeRedirects(folder: string, base: string, contentDir: string): Promise<void> {
  const files = publicPaths(folder, base);
  const addresses = files.map((file) => file.replace(/\/index\.html$/, '/'));
  const redirects = redirectsOf(readMoved(contentDir), addresses);
  if (redirects.length === 0) return;
  await writeFile(path.join(folder, '_redirects'), redirectsFile(redirects));
  await writeFile(path.join(folder, '_moved.map'), redirectsMap(redirects));
  for (const { from, to } of redirects.filter((redirect) => redirect.from.endsWith('/'))) {
    const page = path.join(folder, from.slice(base.length));
    await mkdir(page, { recursive: true });
    await writeFile(path.join(page, 'index.html'), movedPage(to));
  }
}

/**
 * Adds what a host needs to a finished build: redirects, headers, and the files compressed. The last
 * step: nothing may change a file after it.
 * @param folder Folder of the built site.
 * @param base Sub-path of the site, without a slash at its end.
 * @param contentDir The content folder, which knows what has moved.
 * @param compression How hard to compress.
 * @returns What the compression came to; nothing for `none`.
 * @throws Where a file cannot be read or written.
 */
export async function makeReady(
  folder: string,
  base: string,
  contentDir: string,
  compression: Level | 'none',
): Promise<CompressionReport | undefined> {
  await writeRedirects(folder, base, contentDir);
  const files = publicPaths(folder, base);
  await writeFile(path.join(folder, '_headers'), headersFile(files, `${base}/`));
  return compression === 'none' ? undefined : compressFolder(folder, compression);
}
