import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, TWIN } from '../built/files.ts';
import type { OutputFinding } from '../built/finding.ts';
import { isTrueTwin } from '../built/whole.ts';
import type { RawEntry } from '../read.ts';
import { matcher } from './match.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts.ts';
import { allowedBy, personalFindings } from './personal.ts';
import { secretsOf, type BuiltWith } from './secrets.ts';

/** What a scan came to. */
export interface ScanResult {
  findings: OutputFinding[];
  files: number;
  /** Parts read: files, and what is packed inside them. */
  parts: number;
}

/** The first file of the content that holds some words. */
function sourceOf(raws: readonly RawEntry[], words: string): string | undefined {
  const raw = raws.find(({ source }) => source.text.includes(words));
  return raw && `content/${raw.file}`;
}

/**
 * Reads every byte of a built site for what may not be public: personal data, consent records,
 * drafts, scheduled and withdrawn stories, samples where they are off, notes, and what pictures
 * and documents carry unseen.
 * @param root Folder of the site.
 * @param raws All entries of the content that it was built from.
 * @param builtWith The day and settings of the build.
 * @returns Everything found.
 * @throws When a file cannot be read.
 */
export async function scanSite(
  root: string,
  raws: readonly RawEntry[],
  builtWith: BuiltWith,
): Promise<ScanResult> {
  const find = matcher(
    secretsOf(raws, builtWith).map((secret) => ({ words: secret.words, value: secret })),
  );
  const allowed = allowedBy(raws);
  const findings: OutputFinding[] = [];
  const read = (part: Part): void => {
    const file = part.name;
    for (const secret of new Set([file, ...part.readings].flatMap(find))) {
      if (secret.allowedIn === file) continue;
      const { what, words, fix, source, severity } = secret;
      findings.push({ file, severity, found: `có ${what}: “${words}”`, fix, source });
    }
    for (const passage of part.prose)
      for (const { found, fix, value } of personalFindings(passage, file, allowed)) {
        const source = sourceOf(raws, value);
        findings.push({
          file,
          severity: 'error',
          found,
          fix,
          ...(source !== undefined && { source }),
        });
      }
    for (const { found, fix } of part.carried ?? [])
      findings.push({ file, severity: 'error', found, fix });
  };
  const files = filesBelow(root);
  const known = new Set(files);
  let parts = 0;
  for (const file of files) {
    const full = path.join(root, file);
    const original = file.replace(TWIN, '');
    // A compressed twin holds what its original does, which is read itself.
    if (original !== file && known.has(original) && isTrueTwin(full, path.join(root, original)))
      continue;
    for await (const part of partsOf(file, readFileSync(full))) {
      parts++;
      read(part);
    }
  }
  return { findings, files: files.length, parts };
}
