import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { isEngineFile, isText } from './types.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/**
 * How hard to compress. On this site `best` made the whole a tenth smaller than `quick` and took
 * fifty times the processor time: for a release, not for every build.
 */
export const LEVELS = {
  quick: { brotli: 5, gzip: 6 },
  best: { brotli: 11, gzip: 9 },
} as const;

/** A name of {@link LEVELS}. */
export type Level = keyof typeof LEVELS;

/** What compressing a folder came to, in files and bytes. */
export interface CompressionReport {
  /** Files that have a smaller copy beside them. */
  files: number;
  /** Their bytes as they are. */
  bytes: number;
  /** Their bytes in Brotli. */
  brotliBytes: number;
}

/**
 * Whether a file is a compressed copy of the file beside it, and so no content of its own.
 * @param file Its name or path.
 * @returns True for what {@link compressFolder} writes.
 */
export function isCompressedCopy(file: string): boolean {
  const original = file.replace(/\.(?:br|gz)$/, '');
  return original !== file && isCompressed(original);
}

const isCompressed = (file: string): boolean => isText(file) || isEngineFile(file);

/**
 * What a compressed copy of a file holds.
 * @param file Its name or path.
 * @param bytes Its bytes.
 * @returns The bytes, unpacked where the search engine has packed them.
 * @throws When a packed file is broken.
 */
export function unpacked(file: string, bytes: Buffer): Buffer {
  const packed = isEngineFile(file) && bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed ? gunzipSync(bytes) : bytes;
}

/** Writes a copy where it saves anything, and removes an old one where it does not. */
async function writeSmaller(file: string, copy: Buffer, original: Buffer): Promise<void> {
  if (copy.length < original.length) await writeFile(file, copy);
  else await rm(file, { force: true });
}

/**
 * Writes `.br` and `.gz` beside every text file below a folder, for a server that sends them as
 * they are (`brotli_static`, `gzip_static`); the search engine's files get a `.br` alone. Call it when nothing will change the files any more.
 * @param folder Folder of the built site.
 * @param level How hard to compress.
 * @returns What it came to.
 * @throws When a file cannot be read or written.
 */
export async function compressFolder(folder: string, level: Level): Promise<CompressionReport> {
  const quality = LEVELS[level];
  const report: CompressionReport = { files: 0, bytes: 0, brotliBytes: 0 };
  const queue = (await readdir(folder, { recursive: true })).filter(isCompressed);
  const worker = async (): Promise<void> => {
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const file = path.join(folder, entry);
      const stored = await readFile(file);
      const text = unpacked(file, stored);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      const small = await brotli(text, { params });
      await writeSmaller(`${file}.br`, small, stored);
      if (isText(entry))
        await writeSmaller(`${file}.gz`, await gz(text, { level: quality.gzip }), stored);
      report.files++;
      report.bytes += stored.length;
      report.brotliBytes += Math.min(small.length, stored.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return report;
}
