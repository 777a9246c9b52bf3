import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { binaryPart, pdfPart, picturePart } from './binary-parts.ts';
import type { Part } from './part.ts';
import { textPart } from './text-parts.ts';

/** A file inside a file inside a file: further down nobody looks, and nobody may hide. */
const DEEPEST = 4;
/** More than this no archive of the site unfolds to. */
const MOST_BYTES = 400_000_000;

/** What the search engine writes before its data. */
const SEARCH_SIGNATURE = 'pagefind_dcd';

const PICTURE = /\.(?:avif|webp|jpe?g|png|gif|tiff?)$/i;

/** A part that says why a file was not read. */
const unread = (name: string, found: string, fix: string): Part => ({
  name,
  prose: [],
  readings: [],
  carried: [{ found, fix }],
});

/** The files of a zip. */
function membersOf(bytes: Uint8Array): [string, Uint8Array][] | undefined {
  let left = MOST_BYTES;
  let fits = true;
  try {
    const members = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        left -= originalSize;
        fits &&= left >= 0;
        return fits;
      },
    });
    return fits ? Object.entries(members) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of bytes, where they are text. */
function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 8192).includes(0)) return undefined;
  const text = buffer.toString('utf8');
  return text.slice(0, 8192).includes('\ufffd') ? undefined : text;
}

/**
 * Opens a built file, and what is packed inside it, by its first bytes and not by its name.
 * @param name File within the site.
 * @param bytes Its bytes.
 * @param depth How many files it lies inside of.
 * @returns Its parts, one by one.
 */
export async function* partsOf(name: string, bytes: Uint8Array, depth = 0): AsyncGenerator<Part> {
  const starts = (...head: number[]) => head.every((byte, i) => bytes[i] === byte);
  if (depth > DEEPEST) {
    yield unread(name, 'tệp nén lồng nhau quá sâu nên không kiểm được', 'Bỏ bớt lớp nén.');
    return;
  }
  if (starts(0x1f, 0x8b) || name.endsWith('.br')) {
    let inner: Uint8Array;
    try {
      const options = { maxOutputLength: MOST_BYTES };
      inner = starts(0x1f, 0x8b)
        ? gunzipSync(bytes, options)
        : brotliDecompressSync(bytes, options);
    } catch {
      yield unread(name, 'tệp nén hỏng hoặc quá lớn nên không kiểm được', 'Dựng lại trang.');
      return;
    }
    yield* partsOf(name.replace(/\.(?:br|gz)$/, ''), inner, depth + 1);
    return;
  }
  if (starts(0x50, 0x4b, 3, 4)) {
    const members = membersOf(bytes);
    if (!members) {
      yield unread(name, 'tệp zip hỏng hoặc quá lớn nên không kiểm được', 'Dựng lại trang.');
      return;
    }
    // Names and remarks stand in the archive itself.
    yield { ...binaryPart(name, bytes), readings: members.map(([inner]) => inner) };
    for (const [inner, data] of members)
      if (!inner.endsWith('/')) yield* partsOf(`${name} › ${inner}`, data, depth + 1);
    return;
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    yield await pdfPart(name, bytes);
    return;
  }
  if (PICTURE.test(name)) {
    yield (await picturePart(name, bytes)) ?? binaryPart(name, bytes);
    return;
  }
  const text = textOf(bytes);
  if (text === undefined) yield binaryPart(name, bytes);
  else if (text.startsWith(SEARCH_SIGNATURE))
    yield textPart(name, text.slice(SEARCH_SIGNATURE.length));
  else yield textPart(name, text);
}
