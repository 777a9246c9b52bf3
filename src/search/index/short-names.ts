import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The engine takes what stands before the first underscore for the language. */
const LANGUAGE = 'vi_';
/** The first byte of a text of no bytes in the engine's format (CBOR, RFC 8949, 3.1: major type 3). */
const TEXT = 0x60;
/** Longer texts have their length in a byte of its own. */
const LONGEST = 23;

/** The fragments' new names, and the list of pages that has them. */
export interface Renaming {
  /** The short name of each fragment by the engine's, in the order of the list. */
  names: ReadonlyMap<string, string>;
  meta: Uint8Array;
}

/**
 * Names the fragments in their order instead of by hashes, which are most of what a first query
 * fetches of a large index and cannot be compressed. All names change with any fragment, so that a
 * cache never gives the fragment of another build.
 * @param written The engine's names of the fragments, each made from what the fragment holds.
 * @param meta The engine's list of pages, as its file has it.
 * @returns Short names, and the list with them in place of the engine's.
 * @throws When the list of pages does not name every fragment once.
 */
export function shortNames(written: readonly string[], meta: Uint8Array): Renaming {
  const build = createHash('sha256').update(written.toSorted().join()).digest('hex').slice(0, 6);
  const width = written.length.toString(36).length;
  const names = new Map<string, string>();
  const shorten = (name: string): string => {
    const number = names.size.toString(36).padStart(width, '0');
    names.set(name, `${LANGUAGE}${number}${build}`);
    return names.get(name) ?? '';
  };
  const list = renamed(meta, new Set(written), shorten);
  if (names.size !== written.length)
    throw new Error(
      `Chỉ mục kể ${String(names.size)} trang, có ${String(written.length)} tệp mảnh.`,
    );
  return { names, meta: list };
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
