import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow } from '../built/files.ts';
import { CommandError, EXIT } from '../shared/command.ts';
import { CHECKSUMS } from './sink.ts';

/** What a check of an archive found. */
export interface ArchiveCheck {
  files: number;
  /** Names of files that are not as they were written. */
  changed: string[];
  missing: string[];
  /** Files that the list does not name. */
  strange: string[];
}

/** Reads the files of an archive, by name within it. */
function open(archive: string): Map<string, () => Uint8Array> {
  if (statSync(archive).isDirectory())
    return new Map(
      filesBelow(archive).map((name) => [name, () => readFileSync(join(archive, name))]),
    );
  let inside: [string, Uint8Array][];
  try {
    inside = Object.entries(unzipSync(readFileSync(archive)));
  } catch {
    throw new CommandError(`“${archive}” hỏng, không mở được. Lấy lại từ bản khác.`, EXIT.refused);
  }
  return new Map(inside.map(([name, data]) => [name.slice(name.indexOf('/') + 1), () => data]));
}

/**
 * Holds every file of an archive against the list that lies in it.
 * @param archive A folder or a zip.
 * @returns What differs; undefined where there is no list.
 * @throws CommandError where a zip cannot be opened.
 */
export function checkArchive(archive: string): ArchiveCheck | undefined {
  if (!existsSync(archive)) return undefined;
  const files = open(archive);
  const list = files.get(CHECKSUMS)?.();
  if (!list) return undefined;
  const result: ArchiveCheck = { files: 0, changed: [], missing: [], strange: [] };
  const named = new Set([CHECKSUMS]);
  for (const line of Buffer.from(list).toString('utf8').split('\n').filter(Boolean)) {
    const [, sum = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    named.add(name);
    result.files++;
    const data = files.get(name)?.();
    if (!data) result.missing.push(name);
    else if (createHash('sha256').update(data).digest('hex') !== sum) result.changed.push(name);
  }
  result.strange = [...files.keys()].filter((name) => !named.has(name));
  return result;
}
