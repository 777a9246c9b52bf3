/** Scripts that no browser runs from a file, and hints about what to fetch ahead. */
const SCRIPTS =
  /<script\b(?=[^>]*(?: src=| type="(?:module|speculationrules)"))[^>]*>.*?<\/script>/gs;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/gi;
const AHEAD = /<link\b(?=[^>]* rel="(?:preload|modulepreload|prefetch|manifest)")[^>]*>/g;

/**
 * Rewrites a built page so that it opens from a folder, without a server: paths from the host's
 * root become what the caller makes of them; the fonts, which lie beside it, are used at once; module scripts, which no browser runs from a file, and
 * the policy that names the host leave.
 * @param html The page as built.
 * @param link What a path from the host's root becomes, its query and anchor included.
 * @returns The page for the folder.
 */
export function openFromFolder(html: string, link: (target: string) => string): string {
  return html
    .replace(/<html(?! [^>]*data-fonts)/, '<html data-fonts')
    .replaceAll(SCRIPTS, '')
    .replaceAll(POLICY, '')
    .replaceAll(AHEAD, '')
    .replaceAll(
      /(\s(?:href|src|action|poster)=")(\/(?!\/)[^"]*)"/g,
      (_, start: string, url: string) => `${start}${link(url)}"`,
    )
    .replaceAll(/(\ssrcset=")([^"]*)"/g, (_, start: string, list: string) => {
      const links = list.replaceAll(
        /(^|,\s*)(\/\S+)/g,
        (__, gap: string, url: string) => gap + link(url),
      );
      return `${start}${links}"`;
    })
    .replaceAll(/url\((\/[^)"']+)\)/g, (_, url: string) => `url(${link(url)})`);
}
