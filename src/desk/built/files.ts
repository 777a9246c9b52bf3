import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder.
 * @param root The folder.
 * @returns Paths relative to it with forward slashes, sorted.
 * @throws When the folder cannot be read.
 */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** A file that a server sends in place of another to whoever accepts it compressed. */
export const TWIN = /\.(?:br|gz)$/;
