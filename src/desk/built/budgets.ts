import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { OutputFinding } from './finding.ts';

const KB = 1024;

/** Most bytes of a page's HTML as Brotli sends it. */
export const PAGE_BUDGET = { story: 20 * KB, other: 30 * KB } as const;

/** Above its budget by this factor a page is not published; below, its weight is only told. */
const TOO_HEAVY = 1.25;

/** Without compressed twins only the longest page of each kind is compressed here. */
const WEIGHED = 1;

/** Pages of one folder are of one kind: `guong/x/index.html` is `guong/*`. */
const kindOf = (file: string): string => file.split('/').slice(0, -2).join('/');

/** Bytes of a page as a reader gets it. */
function weigh(root: string, file: string): number {
  const twin = path.join(root, `${file}.br`);
  return existsSync(twin)
    ? statSync(twin).size
    : brotliCompressSync(readFileSync(path.join(root, file))).length;
}

/** The pages whose weight has to be known: all that have a twin, else the longest of each kind. */
function candidates(root: string, pages: readonly string[]): string[] {
  const bytes = (file: string) => statSync(path.join(root, file)).size;
  const kinds = Map.groupBy(pages, kindOf);
  return [...kinds.values()].flatMap((group) => {
    const twins = group.filter((file) => existsSync(path.join(root, `${file}.br`)));
    if (twins.length === group.length) return twins;
    return group.toSorted((a, b) => bytes(b) - bytes(a)).slice(0, WEIGHED);
  });
}

/**
 * Weighs the pages of a built site.
 * @param root Folder of the site.
 * @param pages Its HTML files.
 * @param stories Files that are the pages of stories.
 * @returns A finding for each page above its budget.
 */
export function budgetFindings(
  root: string,
  pages: readonly string[],
  stories: ReadonlySet<string>,
): OutputFinding[] {
  return candidates(root, pages).flatMap((file): OutputFinding[] => {
    const budget = stories.has(file) ? PAGE_BUDGET.story : PAGE_BUDGET.other;
    const bytes = weigh(root, file);
    if (bytes <= budget) return [];
    return [
      {
        file,
        severity: bytes > budget * TOO_HEAVY ? 'error' : 'warning',
        found: `trang nặng ${(bytes / KB).toFixed(1).replace('.', ',')} KB sau khi nén, quá mức ${String(budget / KB)} KB`,
        fix: 'Chia bài hoặc danh sách thành nhiều trang; xem vừa thêm gì vào mọi trang.',
      },
    ];
  });
}
