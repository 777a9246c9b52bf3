import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Thrown where something exists that nobody agreed to replace. */
export class AlreadyExists extends Error {}

/** Folders that a stopped program must not leave behind. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes a folder of files as one step: all of them appear together, or none.
 * @param target The folder to make.
 * @param files Contents by name within the folder.
 * @param overwrite Whether the author agreed to replace a folder that exists.
 * @throws AlreadyExists where the folder exists and nobody agreed; an Error of the disk.
 */
export function writeFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  overwrite = false,
): void {
  if (existsSync(target) && !overwrite) throw new AlreadyExists(target);
  mkdirSync(dirname(target), { recursive: true });
  // Beside the target: a rename is one step only within one disk.
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  unfinished.add(staging);
  try {
    for (const [name, content] of files) writeFileSync(join(staging, name), content);
    const old = `${staging}-cu`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(staging, target);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unfinished.delete(staging);
  }
}

/**
 * Writes one file as one step.
 * @param target The file.
 * @param content What it shall hold.
 * @param overwrite Whether the author agreed to replace a file that exists.
 * @throws AlreadyExists where the file exists and nobody agreed; an Error of the disk.
 */
export function writeWhole(target: string, content: string, overwrite = false): void {
  if (existsSync(target) && !overwrite) throw new AlreadyExists(target);
  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  unfinished.add(staging);
  try {
    writeFileSync(join(staging, 'x'), content);
    renameSync(join(staging, 'x'), target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unfinished.delete(staging);
  }
}
