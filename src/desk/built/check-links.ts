import { readReferences, type PageReferences, type Reference } from './page-references.ts';

/** The built site as the link check needs it: nothing here touches the disk. */
export interface SiteFiles {
  /** Where the site is published; absolute addresses there count as its own. */
  origin: string;
  /** Every file, as a path from the root such as `a/b/index.html`. */
  files: ReadonlySet<string>;
  /** The HTML of every page, by the same path. */
  pages: ReadonlyMap<string, string>;
}

/** One wrong address and every place it is written. */
export interface WrongAddress {
  /** The address as written. */
  value: string;
  problem: string;
  /** Page and line, such as `a/index.html:12`. */
  places: string[];
}

/** `a/b/index.html` → `/a/b/`, the address a reader sees. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file an address leads to, or what is wrong with the address. */
function fileAt(pathname: string, files: ReadonlySet<string>): { file: string } | string {
  const decoded = decodeURIComponent(pathname).slice(1);
  const file = decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  if (files.has(file)) return { file };
  if (files.has(`${decoded}/index.html`)) return 'thiếu dấu gạch chéo ở cuối';
  return 'không dẫn tới đâu';
}

/** What is wrong with a reference, or undefined. */
function problemOf(
  reference: Reference,
  page: string,
  site: SiteFiles,
  read: ReadonlyMap<string, PageReferences>,
): string | undefined {
  const base = new URL(addressOf(page), site.origin);
  if (reference.value === '' && !reference.loads) return 'bỏ trống';
  if (!URL.canParse(reference.value, base.href)) return 'không phải địa chỉ';
  const target = new URL(reference.value, base);
  if (target.protocol === 'javascript:') return 'là mã lệnh';
  if (!/^https?:$/.test(target.protocol)) return undefined;
  if (target.origin !== site.origin) {
    return reference.loads ? 'tải từ máy khác' : undefined;
  }
  const found = fileAt(target.pathname, site.files);
  if (typeof found === 'string') return found;
  // `#:~:text=` is a search in the page, not an anchor.
  const anchor = decodeURIComponent(target.hash.slice(1).replace(/:~:.*/, ''));
  const ids = read.get(found.file)?.ids;
  if (anchor === '' || anchor === 'top' || ids === undefined || ids.has(anchor)) return undefined;
  return `trỏ tới chỗ mà ${addressOf(found.file)} không có`;
}

/**
 * Checks every address written in every page: what is on this site must exist, anchors included,
 * and nothing may be loaded from elsewhere. Links that readers follow to other sites are not
 * visited: a build must not depend on them.
 *
 * @param site the built site
 * @returns the wrong addresses, each once
 */
export function checkLinks(site: SiteFiles): WrongAddress[] {
  const read = new Map([...site.pages].map(([page, html]) => [page, readReferences(html)]));
  const found = new Map<string, WrongAddress>();
  for (const [page, { references }] of read) {
    for (const reference of references) {
      const problem = problemOf(reference, page, site, read);
      if (problem === undefined) continue;
      const key = `${reference.value} ${problem}`;
      const wrong = found.get(key) ?? { value: reference.value, problem, places: [] };
      wrong.places.push(`${page}:${String(reference.line)}`);
      found.set(key, wrong);
    }
  }
  return [...found.values()];
}
