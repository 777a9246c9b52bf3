import { crc32 } from 'node:zlib';

/** Where the first chunk of a PNG, its head, ends. */
const AFTER_HEAD = 33;

/**
 * Bytes of a text, one a letter.
 * @param text Letters of Latin-1.
 * @returns The bytes.
 */
export const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/**
 * A chunk of a PNG file.
 * @param type Its four letters.
 * @param data What it holds.
 * @returns Length, type, data and checksum.
 */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([ascii(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/**
 * Puts a chunk into a PNG, behind its head.
 * @param png The file.
 * @param type Four letters of the chunk.
 * @param data What it holds.
 * @returns The new file.
 */
export const withPngChunk = (png: Buffer, type: string, data: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, AFTER_HEAD), pngChunk(type, data), png.subarray(AFTER_HEAD)]);
