import { readReferences, type Reference } from './page-references.ts';

/** The built site as the link check needs it: nothing here touches the disk. */
export interface SiteFiles {
  /** Where the site is published; absolute addresses there count as its own. */
  origin: string;
  /** Every file, as a path from the root such as `a/b/index.html`. */
  files: ReadonlySet<string>;
  /** The HTML of every page, by the same path; read one by one, so that they may be many. */
  pages: Iterable<readonly [string, string]>;
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

/** A place in another page or in the same one that a reference leads to. */
interface Anchor {
  file: string;
  id: string;
}

/** What is wrong with a reference; or the anchor that is still to be found. */
function judge(reference: Reference, page: string, site: SiteFiles): string | Anchor | undefined {
  const base = new URL(addressOf(page), site.origin);
  if (reference.value === '' && !reference.loads) return 'bỏ trống';
  if (!URL.canParse(reference.value, base.href)) return 'không phải địa chỉ';
  const target = new URL(reference.value, base);
  if (target.protocol === 'javascript:') return 'là mã lệnh';
  if (!/^https?:$/.test(target.protocol)) return undefined;
  if (target.origin !== site.origin) return reference.loads ? 'tải từ máy khác' : undefined;
  const found = fileAt(target.pathname, site.files);
  if (typeof found === 'string') return found;
  // `#:~:text=` is a search in the page, not an anchor.
  const id = decodeURIComponent(target.hash.slice(1).replace(/:~:.*/, ''));
  return id === '' || id === 'top' ? undefined : { file: found.file, id };
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
  const found = new Map<string, WrongAddress>();
  const say = (value: string, problem: string, place: string): void => {
    const key = `${value} ${problem}`;
    const wrong = found.get(key) ?? { value, problem, places: [] };
    wrong.places.push(place);
    found.set(key, wrong);
  };
  const idsOf = new Map<string, Set<string>>();
  const anchors: (Anchor & { value: string; place: string })[] = [];
  for (const [page, html] of site.pages) {
    const { ids, references } = readReferences(html);
    idsOf.set(page, ids);
    for (const reference of references) {
      const place = `${page}:${String(reference.line)}`;
      const judged = judge(reference, page, site);
      if (typeof judged === 'string') say(reference.value, judged, place);
      else if (judged && !(judged.file === page && ids.has(judged.id)))
        anchors.push({ ...judged, value: reference.value, place });
    }
  }
  for (const { file, id, value, place } of anchors)
    if (idsOf.get(file)?.has(id) === false)
      say(value, `trỏ tới chỗ mà ${addressOf(file)} không có`, place);
  return [...found.values()];
}
