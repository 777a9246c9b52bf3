/**
 * The kind of page an address belongs to: pages that share a folder share a kind, and every page
 * at the top level is a kind of its own.
 *
 * @param url path such as `/a/b/`
 * @returns the path with its last part replaced by `*`, or the path itself at the top level
 */
function kindOf(url: string): string {
  const parts = url.split('/').filter(Boolean);
  return parts.length < 2 ? url : `/${parts.slice(0, -1).join('/')}/*`;
}

/**
 * A sample of pages for checks too slow to run on every page.
 *
 * @param urls paths
 * @returns the first path of each kind, in the given order
 */
export function oneOfEachKind(urls: string[]): string[] {
  const seen = new Set<string>();
  return urls.filter((url) => {
    const kind = kindOf(url);
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}
