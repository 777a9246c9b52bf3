import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** The engine takes what stands before the first underscore for the language. */
const LANGUAGE = 'vi_';
/** The first byte of a text of no bytes in the engine's format (CBOR, RFC 8949, 3.1: major type 3). */
const TEXT = 0x60;
/** Longer texts have their length in a byte of its own. */
const LONGEST = 23;

/**
 * Names the fragments in their order instead of by hashes, which are most of what a first query
 * fetches of a large index and cannot be compressed. All names change with any fragment, so that a
 * cache never gives the fragment of another build.
 * @param files The engine's files; a fragment's name must come from what it holds.
 * @returns The same files under short names, and the list of pages saying so.
 * @throws When the list of pages does not name every fragment once.
 */
export function withShortNames(files: readonly IndexFile[]): IndexFile[] {
  const names = files.flatMap(({ path }) => FRAGMENT.exec(path)?.[1] ?? []);
  const build = createHash('sha256').update(names.toSorted().join()).digest('hex').slice(0, 6);
  const width = names.length.toString(36).length;
  const short = new Map<string, string>();
  const shorten = (name: string): string => {
    const number = short.size.toString(36).padStart(width, '0');
    short.set(name, `${LANGUAGE}${number}${build}`);
    return short.get(name) ?? '';
  };
  const known = new Set(names);
  const meta = files.map((file) =>
    file.path.endsWith('.pf_meta')
      ? { ...file, content: renamed(file.content, known, shorten) }
      : file,
  );
  if (short.size !== names.length)
    throw new Error(`Chỉ mục kể ${String(short.size)} trang, có ${String(names.length)} tệp mảnh.`);
  return meta.map((file) => {
    const name = short.get(FRAGMENT.exec(file.path)?.[1] ?? '');
    return name === undefined ? file : { ...file, path: `fragment/${name}.pf_fragment` };
  });
}

/** The list of pages with each known text in it put in other words. */
function renamed(
  file: Uint8Array,
  known: ReadonlySet<string>,
  rename: (name: string) => string,
): Uint8Array {
  const bytes = gunzipSync(file);
  const parts: Buffer[] = [];
  let done = 0;
  for (let at = 0; at < bytes.length; at++) {
    const length = (bytes[at] ?? 0) - TEXT;
    if (length < LANGUAGE.length || length > LONGEST) continue;
    const text = bytes.toString('latin1', at + 1, at + 1 + length);
    if (!known.has(text)) continue;
    const name = rename(text);
    parts.push(bytes.subarray(done, at), Buffer.from([TEXT + name.length]), Buffer.from(name));
    at += length;
    done = at + 1;
  }
  parts.push(bytes.subarray(done));
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
