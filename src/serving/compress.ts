import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './types.ts';

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
  return /\.(?:br|gz)$/.test(file) && isText(file.replace(/\.(?:br|gz)$/, ''));
}

/** Writes a copy where it saves anything, and removes an old one where it does not. */
async function writeSmaller(file: string, copy: Buffer, original: Buffer): Promise<void> {
  if (copy.length < original.length) await writeFile(file, copy);
  else await rm(file, { force: true });
}

/**
 * Writes `.br` and `.gz` beside every text file below a folder, for a server that sends them as
 * they are (`brotli_static`, `gzip_static`). Call it when nothing will change the files any more.
 * @param folder Folder of the built site.
 * @param level How hard to compress.
 * @returns What it came to.
 * @throws When a file cannot be read or written.
 */
export async function compressFolder(folder: string, level: Level): Promise<CompressionReport> {
  const quality = LEVELS[level];
  const report: CompressionReport = { files: 0, bytes: 0, brotliBytes: 0 };
  const queue = (await readdir(folder, { recursive: true })).filter(isText);
  const worker = async (): Promise<void> => {
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const file = path.join(folder, entry);
      const text = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      const small = await brotli(text, { params });
      await writeSmaller(`${file}.br`, small, text);
      await writeSmaller(`${file}.gz`, await gz(text, { level: quality.gzip }), text);
      report.files++;
      report.bytes += text.length;
      report.brotliBytes += small.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return report;
}
