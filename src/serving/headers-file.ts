import { TYPES } from './types.ts';
import { HEADERS, valueAt, type HeaderRule } from './headers.ts';

/** One block of a `_headers` file. */
interface Block {
  /** A path, with a star for whatever follows or stands before an ending. */
  pattern: string;
  headers: Record<string, string>;
}

const VARYING = HEADERS.filter((rule) => rule.except !== undefined);
const CONSTANT = HEADERS.filter((rule) => rule.except === undefined);

/** Hosts know these, and the feeds among `.xml` and `.json` have types of their own. */
const KNOWN_TO_HOSTS = new Set(['html', 'xml', 'json']);

function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const values = rules.map((rule): [string, string | undefined] => [
    rule.name,
    valueAt(rule, path),
  ]);
  return Object.fromEntries(values.filter((pair): pair is [string, string] => !!pair[1]));
}

/** Whether some header changes inside a folder. */
const isMixed = (folder: string): boolean =>
  VARYING.some((rule) =>
    rule.except?.some(({ under }) => under.some((p) => p.startsWith(folder) && p !== folder)),
  );

/** Blocks for a folder: one where all in it agrees, else one for each thing in it. */
function blocksOf(folder: string, files: readonly string[]): Block[] {
  if (!isMixed(folder)) return [{ pattern: `${folder}*`, headers: headersOf(VARYING, folder) }];
  const inside = files.filter((file) => file.startsWith(folder));
  const names = new Set(inside.map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0]));
  return [...names].sort().flatMap((name = '') => {
    if (name.endsWith('/')) return blocksOf(folder + name, files);
    const path = folder + name.replace(/^index\.html$/, '');
    return [{ pattern: path, headers: headersOf(VARYING, path) }];
  });
}

/**
 * Makes the blocks of a `_headers` file. Hosts differ in what they do where two blocks set one
 * header (the values joined, or the nearest taken), so here no path meets a header twice.
 * @param files Every file of the site, as paths from the host's root.
 * @param root Folder that the site is served from, `/` or the base path with a slash at its end.
 * @returns The blocks.
 */
export function headerBlocks(files: readonly string[], root: string): Block[] {
  const endings = new Set(files.map((file) => file.slice(file.lastIndexOf('.') + 1)));
  const types = Object.entries(TYPES)
    .filter(([ending]) => endings.has(ending) && !KNOWN_TO_HOSTS.has(ending))
    .map(([ending, type]) => ({
      pattern: `${root}*.${ending}`,
      headers: { 'Content-Type': type },
    }));
  return [
    { pattern: `${root}*`, headers: headersOf(CONSTANT, root) },
    ...blocksOf(root, files),
    ...types,
  ];
}

/**
 * The `_headers` file of a static host (Cloudflare, Netlify and those that follow them).
 * @param files Every file of the site, as paths from the host's root.
 * @param root Folder that the site is served from.
 * @returns Its text.
 */
export function headersFile(files: readonly string[], root: string): string {
  return headerBlocks(files, root)
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}
