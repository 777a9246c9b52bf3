import { readFileSync } from 'node:fs';
import path from 'node:path';
import { budgetFindings } from './budgets.ts';
import { checkLinks } from './check-links.ts';
import { filesBelow, TWIN } from './files.ts';
import type { OutputFinding } from './finding.ts';
import { siteOrigin, siteUrls } from './sitemap.ts';
import { builtStories } from './stories.ts';
import { wholenessFindings } from './whole.ts';

/** Files without which no host can show the site. */
const NEEDED = ['index.html', '404.html'];

/** Where links lead, told as findings. */
function linkFindings(root: string, files: ReadonlySet<string>, base: string): OutputFinding[] {
  const pages = [...files].filter((file) => file.endsWith('.html'));
  // Addresses carry the sub-path that the site is served from; the files do not.
  const served =
    base === '' ? files : new Set([...files].map((file) => `${base.slice(1)}/${file}`));
  const texts = function* (): Generator<readonly [string, string]> {
    for (const page of pages)
      yield [
        base === '' ? page : `${base.slice(1)}/${page}`,
        readFileSync(path.join(root, page), 'utf8'),
      ];
  };
  return checkLinks({ origin: siteOrigin(root), files: served, pages: texts() }).flatMap(
    ({ value, problem, places }) =>
      places.map((file): OutputFinding => ({
        file,
        severity: 'error',
        found: `địa chỉ “${value}” ${problem}`,
        fix: 'Sửa liên kết trong bài, hoặc đưa trang đích trở lại.',
      })),
  );
}

/**
 * Verifies that a built site is whole: its pages and links, what the sitemap names, page budgets,
 * and that no file breaks off.
 * @param root Folder of the site.
 * @param base Sub-path it is served from, such as `/guong-sang`; empty at the root.
 * @returns Everything that is wrong.
 * @throws Error when there is no site.
 */
export function verifyBuilt(root: string, base: string): OutputFinding[] {
  const list = filesBelow(root);
  const files = new Set(list);
  const missing = [
    ...NEEDED,
    ...siteUrls(root).map((url) => `${decodeURIComponent(url).slice(base.length + 1)}index.html`),
  ].filter((file) => !files.has(file));
  const pages = list.filter((file) => file.endsWith('.html'));
  return [
    ...missing.map((file): OutputFinding => ({
      file,
      severity: 'error',
      found: 'trang này phải có mà không được dựng',
      fix: 'Dựng lại trang; còn thiếu thì báo người giữ mã.',
    })),
    ...linkFindings(root, files, base),
    ...budgetFindings(root, pages, new Set(builtStories(root).values())),
    ...wholenessFindings(
      root,
      list.filter((file) => files.has(file.replace(TWIN, '')) || !TWIN.test(file)),
    ),
  ];
}
