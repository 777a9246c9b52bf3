import type { Problem } from '../schemas/problem.ts';
import { readContent } from './read.ts';

/** The part of a file's data that says whether it is a draft. */
interface MaybeDraft {
  publication?: { status?: unknown } | null;
}

/**
 * Files that say of themselves that they are drafts, read before any schema: most of them are
 * not whole yet, and one that is not must not keep the rest of the site from being built.
 * @param root The content folder.
 * @returns Files relative to the content folder.
 * @throws When the folder cannot be read.
 */
export function draftFiles(root: string): Set<string> {
  const drafts = readContent(root, /draft/).filter(
    (raw) => (raw.data as MaybeDraft | null | undefined)?.publication?.status === 'draft',
  );
  return new Set(drafts.map((raw) => raw.file));
}

/**
 * Drafts that cannot be shown yet, not even to their authors.
 * @param drafts Files that are drafts.
 * @param problems What a check found.
 * @returns Those of the drafts that have an error, and how many.
 */
export function unfinishedDrafts(
  drafts: ReadonlySet<string>,
  problems: readonly Problem[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of problems)
    if (severity === 'error' && drafts.has(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
