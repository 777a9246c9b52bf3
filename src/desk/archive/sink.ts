import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Where the files of an archive go. */
export interface Sink {
  /** Takes one file. */
  add: (name: string, bytes: Uint8Array) => void;
  /** Puts the finished archive in its place, as one step. */
  finish: () => void;
  /** Leaves nothing behind. */
  discard: () => void;
}

/** A fixed time keeps the same content the same file. */
const STAMP = new Date('2022-01-01T00:00:00Z');
/** Packed already; packing again costs time and saves nothing. */
const PACKED = /\.(?:avif|webp|jpe?g|png|woff2|mp3|webm|zip|docx)$/;

/** An archive as a folder. */
export function folderSink(target: string): Sink {
  mkdirSync(dirname(target), { recursive: true });
  const made = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  return {
    add: (name, bytes) => {
      mkdirSync(dirname(join(made, name)), { recursive: true });
      writeFileSync(join(made, name), bytes);
    },
    finish: () => {
      // A folder for others to open; the temporary one was made for this user alone.
      chmodSync(made, 0o755);
      rmSync(target, { recursive: true, force: true });
      renameSync(made, target);
    },
    discard: () => {
      rmSync(made, { recursive: true, force: true });
    },
  };
}

/** An archive as a zip, written as it grows, so that its size is not held in memory. */
export function zipSink(target: string): Sink {
  mkdirSync(dirname(target), { recursive: true });
  const folder = basename(target).replace(/\.zip$/i, '');
  const made = `${target}.dang-ghi`;
  const file = openSync(made, 'w');
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else writeSync(file, chunk);
  });
  return {
    add: (name, bytes) => {
      const entry = PACKED.test(name)
        ? new ZipPassThrough(`${folder}/${name}`)
        : new ZipDeflate(`${folder}/${name}`, { level: 6 });
      entry.mtime = STAMP;
      zip.add(entry);
      entry.push(bytes, true);
      if (failure) throw failure;
    },
    finish: () => {
      zip.end();
      closeSync(file);
      renameSync(made, target);
    },
    discard: () => {
      rmSync(made, { force: true });
    },
  };
}

/** Name of the list of checksums, as `sha256sum` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/**
 * Adds a list of checksums to a sink: its last file names every other.
 * @param sink Where the files go.
 * @returns The sink, and how many files and bytes it took.
 */
export function withChecksums(
  sink: Sink,
): Sink & { count: () => { files: number; bytes: number } } {
  const lines: string[] = [];
  let bytes = 0;
  return {
    add: (name, data) => {
      lines.push(`${createHash('sha256').update(data).digest('hex')}  ${name}`);
      bytes += data.length;
      sink.add(name, data);
    },
    finish: () => {
      sink.add(CHECKSUMS, Buffer.from(`${lines.join('\n')}\n`));
      sink.finish();
    },
    discard: sink.discard,
    count: () => ({ files: lines.length, bytes }),
  };
}
