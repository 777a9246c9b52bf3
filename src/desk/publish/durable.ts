import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Brings one file or folder to the disk. */
function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Brings the names in a folder to the disk: a rename lasts through a power cut only after this.
 * @param folder The folder.
 */
export function flushNames(folder: string): void {
  // Windows has no such thing for folders; its renames are journalled.
  if (process.platform !== 'win32') flush(folder);
}

/**
 * Brings everything below a folder to the disk.
 * @param folder The folder.
 * @throws An Error of the disk.
 */
export function flushAll(folder: string): void {
  // One call for the whole file system, where the system has it; file by file takes far longer.
  if (spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) flush(path);
    else if (entry.isDirectory()) flushNames(path);
  }
  flushNames(folder);
}
