import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../queries/search-records.ts';
import { buildIndex } from './index/build-index.ts';
import { readSite, RECORDS } from './index/read-site.ts';

/**
 * Builds the search index when the pages are done.
 * @param base Sub-path of the site, without a slash at its end.
 * @returns An Astro integration; the build fails where the index cannot be right.
 */
export function searchIndex(base: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const file = path.join(dist, RECORDS);
        const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
        await rm(file);
        const documents = await readSite(records, dist, base);
        const report = await buildIndex(documents, path.join(dist, 'pagefind'));
        const size = Math.round(report.bytes / 1024);
        logger.info(
          `${String(report.documents)} mục, ${String(report.files)} tệp, ${String(size)} KB`,
        );
      },
    },
  };
}
