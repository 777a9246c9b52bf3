import { paths } from '../../src/paths.ts';
import { readReferences } from '../../src/desk/built/page-references.ts';
import { mayBeFramed, policiesOf, policyFaults } from './policy.ts';
import { row, type Row } from './row.ts';
import type { Answer, ServedSite } from './site.ts';

const HALF_A_YEAR = 15_768_000;
const PRIVATE_REFERRERS =
  /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

/** Faults of addresses: `test` gives what is wrong with one, or nothing. */
const faultsOf = (answers: readonly Answer[], test: (answer: Answer) => string | undefined) =>
  answers.flatMap((answer) => {
    const fault = test(answer);
    return fault === undefined ? [] : [`${answer.path}: ${fault}`];
  });

/** A header that must read so on every one of these. */
function headerRow(answers: readonly Answer[], name: string, pattern: RegExp, say: string): Row {
  const faults = faultsOf(answers, ({ headers }) => {
    const value = headers.get(name) ?? '';
    return pattern.test(value) ? undefined : `“${value}”`;
  });
  return row(name, say, answers.length, faults);
}

/** Scripts that a page loads from elsewhere, which would need an integrity hash. */
function foreignScripts({ html }: Answer, origin: string): string | undefined {
  return readReferences(html)
    .references.filter(({ loads, value }) => loads && URL.canParse(value, origin))
    .map(({ value }) => new URL(value, origin))
    .find((url) => /^https?:$/.test(url.protocol) && url.origin !== origin)?.href;
}

function framing({ pages }: ServedSite): Row[] {
  const embeds = pages.filter(({ path }) => path.startsWith(paths.embeds));
  const others = pages.filter(({ path }) => !path.startsWith(paths.embeds));
  const framed = faultsOf(others, (page) => (mayBeFramed(page) ? 'may be framed' : undefined));
  const barred = faultsOf(embeds, (page) => (mayBeFramed(page) ? undefined : 'is barred'));
  return [
    row('X-Frame-Options', 'no other site frames a page', others.length, framed),
    row('X-Frame-Options, embeds', 'any site frames an embedded card', embeds.length, barred),
  ];
}

function maxAge({ headers }: Answer): string | undefined {
  const value = headers.get('strict-transport-security') ?? '';
  const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
  return seconds >= HALF_A_YEAR ? undefined : `“${value}”`;
}

/**
 * The tests of Mozilla's HTTP Observatory that a server without its certificate can be put to, on
 * every page and file instead of on the first page alone, and the headers it does not score.
 * The redirection from http to https is the certificate's, and so the host's.
 *
 * @param site the site as it is served
 * @returns one line a test
 */
export function securityRows(site: ServedSite): Row[] {
  const { files, pages, origin } = site;
  const policies = faultsOf(pages, (page) => policyFaults(policiesOf(page))[0]);
  const cookies = faultsOf(files, (f) => f.headers.get('set-cookie') ?? undefined);
  const embeddable = [paths.embeds, paths.cards, paths.openData, paths.assets];
  const isShared = ({ path }: Answer) => embeddable.some((folder) => path.startsWith(folder));
  const own = pages.filter((page) => !isShared(page));
  const shared = files.filter(isShared);
  const open = faultsOf(own, (p) => p.headers.get('access-control-allow-origin') ?? undefined);
  const foreign = faultsOf(pages, (page) => foreignScripts(page, origin));
  return [
    row(
      'Content-Security-Policy',
      "default-src 'none'; nothing unsafe, no wildcard, no scheme",
      pages.length,
      policies,
    ),
    row('Cookies', 'none', files.length, cookies),
    row('Cross-origin sharing', 'not of pages', own.length, open),
    headerRow(pages, 'Referrer-Policy', PRIVATE_REFERRERS, 'no path told to other sites'),
    row(
      'Strict-Transport-Security',
      'half a year or longer',
      files.length,
      faultsOf(files, maxAge),
    ),
    row('Subresource integrity', 'nothing loaded from another host', pages.length, foreign),
    headerRow(files, 'X-Content-Type-Options', /^nosniff$/, 'nosniff'),
    ...framing(site),
    headerRow(own, 'Cross-Origin-Resource-Policy', /^same-(?:origin|site)$/, 'same-origin'),
    {
      ...headerRow(shared, 'Cross-Origin-Resource-Policy', /^cross-origin$/, 'cross-origin'),
      check: 'Cross-Origin-Resource-Policy, shared files',
    },
    headerRow(own, 'Cross-Origin-Opener-Policy', /^same-origin(?:-allow-popups)?$/, 'same-origin'),
    headerRow(
      pages,
      'Permissions-Policy',
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
      'none',
    ),
    headerRow(files, 'Server', /^[a-z]*$/i, 'no version'),
  ];
}
