import { paths } from '../../src/paths.ts';
import { HEADERS, valueAt } from '../../src/serving/headers.ts';
import { isText, typeOf } from '../../src/serving/types.ts';
import { row, type Row } from './row.ts';
import { ask, type Answer, type ServedSite } from './site.ts';

const fileName = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** What lies in the site's folder but is no part of the site. */
const HIDDEN = ['_headers', '_redirects', '_moved.map', '.git/config'];

async function hidden({ origin }: ServedSite): Promise<Row> {
  const answers = await Promise.all(HIDDEN.map((name) => ask(origin, paths.home + name)));
  const faults = answers
    .filter(({ status }) => status !== 404)
    .map(({ path, status }) => `${path}: ${String(status)}`);
  return row('Files for the host alone', '404', HIDDEN.length, faults);
}

/** Nothing can be written. */
async function refused({ origin, pages }: ServedSite): Promise<Row> {
  const addresses = pages.slice(0, 3).map(({ path }) => path);
  const faults: string[] = [];
  for (const method of ['POST', 'PUT', 'DELETE'])
    for (const path of addresses) {
      const { status } = await ask(origin, path, { method });
      if (status !== 405) faults.push(`${method} ${path}: ${String(status)}`);
    }
  return row('POST, PUT, DELETE', '405', addresses.length * 3, faults);
}

/** Every file arrives, with the headers of the list that everything is made from and no others of them. */
function sameAsList({ files }: ServedSite): Row[] {
  const lost = files.filter(({ status }) => status !== 200);
  const faults = files.flatMap(({ path, headers }) =>
    HEADERS.filter((rule) => headers.get(rule.name) !== (valueAt(rule, path) ?? null)).map(
      ({ name }) => `${path}: ${name} “${headers.get(name) ?? ''}”`,
    ),
  );
  return [
    row(
      'Every file',
      '200',
      files.length,
      lost.map(({ path, status }) => `${path}: ${String(status)}`),
    ),
    row('All headers', 'as src/serving/headers.ts says', files.length, faults),
  ];
}

function types({ files }: ServedSite): Row {
  const faults = files
    .filter(({ path, headers }) => headers.get('content-type') !== typeOf(fileName(path)))
    .map(({ path, headers }) => `${path}: “${headers.get('content-type') ?? ''}”`);
  return row('Content-Type', 'as src/serving/types.ts says', files.length, faults);
}

function caching({ files }: ServedSite): Row[] {
  const hashed = files.filter(({ path }) => path.startsWith(paths.assets));
  const pages = files.filter(({ html }) => html !== '');
  const control = ({ headers }: Answer): string => headers.get('cache-control') ?? '';
  const short = hashed.filter((file) => !/max-age=31536000.*immutable/.test(control(file)));
  const long = pages.filter((page) => !/max-age=0.*must-revalidate|no-cache/.test(control(page)));
  const tell = (answer: Answer): string => `${answer.path}: “${control(answer)}”`;
  return [
    row('Cache-Control, hashed files', 'a year, immutable', hashed.length, short.map(tell)),
    row('Cache-Control, pages', 'asked again each time', pages.length, long.map(tell)),
  ];
}

/** A page that has not changed is not sent again. */
async function revalidation({ origin }: ServedSite): Promise<Row> {
  const first = await ask(origin, paths.home);
  const again = await ask(origin, paths.home, {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
  });
  const faults = again.status === 304 ? [] : [`${paths.home}: ${String(again.status)}`];
  return row('If-None-Match', '304', 1, faults);
}

async function encodings({ origin, files }: ServedSite): Promise<Row[]> {
  const big = files.filter(({ path, headers }) => {
    const length = Number(headers.get('content-length'));
    return isText(fileName(path)) && length > 1024;
  });
  const rows = ['br', 'gzip'].map(async (encoding) => {
    const faults: string[] = [];
    for (const { path } of big) {
      const accepted = encoding === 'br' ? 'gzip, deflate, br' : encoding;
      const { headers } = await ask(origin, path, { headers: { 'Accept-Encoding': accepted } });
      const seen = headers.get('content-encoding') ?? 'none';
      if (seen !== encoding) faults.push(`${path}: ${seen}`);
      if (headers.get('vary') !== 'Accept-Encoding') faults.push(`${path}: no Vary`);
    }
    return row(`Content-Encoding, ${encoding}`, encoding, big.length, faults);
  });
  return Promise.all(rows);
}

/** A missing address gets the page that helps, and nobody keeps it for a year. */
async function missing({ origin }: ServedSite): Promise<Row> {
  const faults: string[] = [];
  for (const path of [`${paths.home}khong-co/`, `${paths.assets}khong-co.js`]) {
    const { status, headers, html } = await ask(origin, path);
    if (status !== 404) faults.push(`${path}: ${String(status)}`);
    if (!html.includes('</html>')) faults.push(`${path}: not the site's page`);
    if (/immutable/.test(headers.get('cache-control') ?? '')) faults.push(`${path}: kept`);
  }
  return row('A missing address', '404, the site’s page, not kept', 2, faults);
}

async function withoutSlash({ origin, pages }: ServedSite): Promise<Row> {
  const folders = pages.map(({ path }) => path).filter((p) => p.endsWith('/') && p !== '/');
  const some = folders.slice(0, 3);
  const answers = await Promise.all(some.map((path) => ask(origin, path.slice(0, -1))));
  const faults = answers
    .filter(({ path, headers }) => headers.get('location') !== `${path}/`)
    .map(({ path, headers }) => `${path}: ${headers.get('location') ?? 'no redirect'}`);
  return row('An address without its slash', 'redirected, to a path', some.length, faults);
}

/**
 * How files travel: types, caching, compression, and what is not served.
 *
 * @param site the site as it is served
 * @returns one line a check
 */
export async function deliveryRows(site: ServedSite): Promise<Row[]> {
  return [
    ...sameAsList(site),
    types(site),
    ...caching(site),
    await revalidation(site),
    ...(await encodings(site)),
    await missing(site),
    await hidden(site),
    await refused(site),
    await withoutSlash(site),
  ];
}
