import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchRecord } from '../../queries/search-records.ts';
import type { SearchDocument } from './document.ts';
import { readProse } from './prose.ts';

/** File of the build with what can be found; the index step takes it away. */
export const RECORDS = 'tim-kiem/ban-ghi.json';

/**
 * Completes the records with the text of the built pages, one after another.
 * @param records From {@link RECORDS}; taken off the list, so that none is held longer than needed.
 * @param dist Folder of the built site.
 * @param base Sub-path of the site, without a slash at its end.
 * @yields A document for each record whose page was built.
 */
export function* readSite(
  records: SearchRecord[],
  dist: string,
  base: string,
): Generator<SearchDocument> {
  const fileOf = (url: string): string =>
    path.join(dist, decodeURI(url.slice(base.length)).replace(/#.*$/, ''), 'index.html');
  // Clauses of a plan share its page and follow one another; no page is kept beyond them.
  let last = { page: '', html: '' };
  for (let next = records.shift(); next !== undefined; next = records.shift()) {
    const { prose, ...record } = next;
    if (!existsSync(fileOf(record.url))) continue;
    if (!prose) {
      yield record;
      continue;
    }
    if (last.page !== prose.page)
      last = { page: prose.page, html: readFileSync(fileOf(prose.page), 'utf8') };
    const [summary, ...rest] = record.sections;
    yield {
      ...record,
      sections: [...(summary ? [summary] : []), ...readProse(last.html, prose.section), ...rest],
    };
  }
}
