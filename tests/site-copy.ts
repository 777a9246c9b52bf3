import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressFolder, type Level } from '../src/serving/compress.ts';

/** What to serve and how. */
export interface ServeOptions {
  /** Folder of the built site. */
  root?: string;
  /** How hard to compress; as for a release unless told. */
  level?: Level;
  /** More pages, by path inside the site, such as a bare page to compare with. */
  extraPages?: Record<string, string>;
}

/** A running server. */
export interface SiteServer {
  /** Origin without a slash at the end, such as http://127.0.0.1:41234. */
  origin: string;
  /** Stops the server and removes its files. */
  close: () => Promise<void>;
}

/**
 * Copies the built site, so that a build during a run changes nothing, and compresses the copy.
 *
 * @param options folder, compression and extra pages; each has a default
 * @returns a new folder, for the caller to remove
 * @throws Error when the folder is missing: build the site first
 */
export async function copySite(options: ServeOptions = {}): Promise<string> {
  const { root = 'dist', level = 'best', extraPages = {} } = options;
  const copy = await mkdtemp(path.join(tmpdir(), 'site-'));
  await cp(root, copy, { recursive: true });
  await Promise.all(
    Object.entries(extraPages).map(([name, html]) => writeFile(path.join(copy, name), html)),
  );
  await compressFolder(copy, level);
  return copy;
}
