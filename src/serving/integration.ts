import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder, isCompressedCopy, type Level } from './compress.ts';
import { headersFile } from './headers-file.ts';

/** Every file of the built site, as paths from the host's root. */
async function publicPaths(folder: string, base: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isCompressedCopy(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `${base}/${file.replaceAll(path.sep, '/')}`);
}

/**
 * What a host needs of a finished build: its headers, and the files compressed. The last of the
 * integrations: nothing may change a file after it.
 * @param base Sub-path of the site, without a slash at its end.
 * @param compression How hard to compress.
 * @returns An Astro integration.
 */
export function readyToServe(base: string, compression: Level | 'none'): AstroIntegration {
  return {
    name: 'ready-to-serve',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
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
