import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const FIXTURES = 'tests/fixtures/broken';

/** One bad file: the code it must be met with, and where. */
export interface BrokenFile {
  /** Below the content folder. */
  file: string;
  code: string;
  line?: number;
  column?: number;
  /** The rule of content that it breaks, for the twenty that stand for one each. */
  rule?: string;
  /** Other codes that the same fault brings with it. */
  also?: string[];
  /** Whether it was put at the end of a real list, so that lines count from there. */
  appended?: boolean;
}

const manifest = parse(readFileSync(`${FIXTURES}/manifest.yaml`, 'utf8')) as {
  /** Folders that hold, which bad files lean on. */
  valid: string[];
  broken: BrokenFile[];
};

/** The bad files and what each must be met with. */
export const brokenFiles = manifest.broken;

/**
 * Makes a content folder of the embedded vocabularies and the bad files.
 *
 * @param wanted which of the bad files to take; all unless told
 * @returns the folder
 */
export function makeBrokenContent(wanted: (file: BrokenFile) => boolean = () => true): string {
  const root = mkdtempSync(path.join(tmpdir(), 'broken-'));
  cpSync('content', root, {
    recursive: true,
    filter: (file) => !/content[\\/](profiles|events|kits)([\\/]|$)/.test(file),
  });
  for (const folder of manifest.valid)
    cpSync(path.join(FIXTURES, folder), path.join(root, folder), { recursive: true });
  for (const { file, appended } of brokenFiles.filter(wanted)) {
    if (appended) continue;
    const folder = file.startsWith('profiles/') ? path.dirname(file) : file;
    cpSync(path.join(FIXTURES, folder), path.join(root, folder), { recursive: true });
  }
  for (const name of readdirSync(`${FIXTURES}/append`))
    if (brokenFiles.some((b) => b.file === name && wanted(b)))
      appendFileSync(path.join(root, name), readFileSync(`${FIXTURES}/append/${name}`));
  return root;
}

/**
 * The line on which a fault is to be found.
 *
 * @param broken a bad file
 * @returns the line, counted in the file that the check reads
 */
export function expectedLine({ file, line, appended }: BrokenFile): number | undefined {
  if (!appended || line === undefined || !existsSync(`content/${file}`)) return line;
  return readFileSync(`content/${file}`, 'utf8').split('\n').length - 1 + line;
}
