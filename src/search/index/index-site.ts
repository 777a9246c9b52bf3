import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SearchRecord } from '../../queries/search-records.ts';
import { buildIndex, type IndexReport } from './build-index.ts';
import { newestFirst } from './document.ts';
import { readSite, RECORDS } from './read-site.ts';

/**
 * Builds the search index of a site whose pages are done.
 * @param dist Folder of the built site.
 * @param base Sub-path of the site, without a slash at its end.
 * @returns What it came to.
 * @throws Where the pages left no list of what can be found, or the index cannot be right.
 */
export async function indexSite(dist: string, base: string): Promise<IndexReport> {
  const file = path.join(dist, RECORDS);
  const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
  await rm(file);
  records.sort(newestFirst);
  return buildIndex(readSite(records, dist, base), path.join(dist, 'pagefind'));
}
