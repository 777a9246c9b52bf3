import path from 'node:path';
import { openFromFolder } from '../../classroom/build/open-from-folder.ts';
import { archive as s } from '../../strings/vi/archive.ts';

/** Folder of the site within an archive. */
export const SITE_FOLDER = 'trang';
/** The page that says what is what. */
export const READ_FIRST = 'DOC-TRUOC.html';
/** The script of slides and quizzes, which run from a folder too. */
export const KIT_SCRIPT = 'bo-giao-luu.js';

/** How one file of the site leads to another. */
const relativeTo = (from: string, to: string): string => {
  const found = path.posix.relative(path.posix.dirname(from), to);
  return found === '' ? path.posix.basename(to) : found;
};

/** `/a/b/` → `a/b/index.html`. */
const fileAt = (url: string): string => {
  const file = decodeURIComponent(url).replace(/^\//, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
};

/**
 * Rewrites a page of the site so that it opens from the archive, and says on top that it is a copy.
 * @param file The page's file within the site.
 * @param html The page as built.
 * @param files All files of the site that the archive holds.
 * @param site Where the site is published: its origin, and its sub-path, empty at the root.
 * @param day Day of the archive, `dd/MM/yyyy`.
 * @returns The page for the archive.
 */
export function archivePage(
  file: string,
  html: string,
  files: ReadonlySet<string>,
  site: { origin: string; base: string },
  day: string,
): string {
  const link = (target: string): string => {
    const [, url = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
    const inside = fileAt(url.startsWith(`${site.base}/`) ? url.slice(site.base.length) : url);
    return files.has(inside) ? relativeTo(file, encodeURI(inside)) + rest : site.origin + target;
  };
  const notice = `<p style="margin:0;padding:.5rem 1rem;border-block-end:1px solid">${s.notice(day)} <a href="${relativeTo(`${SITE_FOLDER}/${file}`, READ_FIRST)}">${s.noticeLink}</a></p>`;
  const script = file.startsWith('giao-luu/')
    ? `<script src="${relativeTo(file, KIT_SCRIPT)}"></script></body>`
    : '</body>';
  return (
    openFromFolder(html, link)
      // Scripts are gone: what stands for readers without them is for every reader here.
      .replaceAll(/<\/?noscript\b[^>]*>/g, '')
      .replaceAll(/@media ?\(scripting: ?none\)/g, '@media all')
      .replace(/<body\b[^>]*>/, (body) => (html.includes('class="reveal') ? body : body + notice))
      .replace('</body>', script)
  );
}
