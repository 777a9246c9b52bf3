import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder, isCompressedCopy, type Level } from './compress.ts';
import { headersFile } from './headers-file.ts';
import { movedPage, readMoved, redirectsFile, redirectsMap, redirectsOf } from './moved.ts';

/** Every file of the built site, as paths from the host's root. */
async function publicPaths(folder: string, base: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isCompressedCopy(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `${base}/${file.replaceAll(path.sep, '/')}`);
}

/** Lets old addresses lead on: by the host where it can, else by a small page. */
async function writeRedirects(folder: string, base: string, contentDir: string): Promise<void> {
  const files = await publicPaths(folder, base);
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
 * What a host needs of a finished build: redirects, headers, and the files compressed. The last of the
 * integrations: nothing may change a file after it.
 * @param base Sub-path of the site, without a slash at its end.
 * @param contentDir The content folder, which knows what has moved.
 * @param compression How hard to compress.
 * @returns An Astro integration.
 */
export function readyToServe(
  base: string,
  contentDir: string,
  compression: Level | 'none',
): AstroIntegration {
  return {
    name: 'ready-to-serve',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeRedirects(folder, base, contentDir);
        const files = await publicPaths(folder, base);
        await writeFile(path.join(folder, '_headers'), headersFile(files, `${base}/`));
        if (compression === 'none') return;
        const { files: count, bytes, brotliBytes } = await compressFolder(folder, compression);
        const megabytes = (size: number): string => (size / 1e6).toFixed(1);
        logger.info(
          `${String(count)} tệp, ${megabytes(bytes)} MB, nén còn ${megabytes(brotliBytes)} MB`,
        );
      },
    },
  };
}
