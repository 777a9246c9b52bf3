import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const ORIGIN = 'https://site.example';

/** How a small site is made. */
export interface SmallSite {
  /** Number of the release; it stands in every file, so that every byte tells where it is from. */
  release: number;
  /** Slugs of its stories. */
  stories?: readonly string[];
  /** More files, by path. */
  extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** Five stories, as the publications of the tests carry them. */
export const STORIES = ['mot-chuyen', 'hai-chuyen', 'ba-chuyen', 'bon-chuyen', 'nam-chuyen'];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A page that names its release, its own script, and every other page. */
function page(release: number, script: string, title: string, stories: readonly string[]): string {
  const links = stories.map((slug) => `<li><a href="/guong/${slug}/">${slug}</a></li>`).join('');
  const filler = `<p>Bản số ${String(release)} kể lại việc trồng rau.</p>`.repeat(40);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="release" content="${String(release)}"><title>${title}</title><script type="module" src="/_astro/${script}"></script></head><body><h1>${title}</h1><ul>${links}</ul>${filler}</body></html>`;
}

/**
 * The files of a built site that is small but whole: it passes every check of a publication.
 * @param site Its release and stories.
 * @returns Contents by path; the same settings give the same bytes.
 */
export function smallSite({
  release,
  stories = STORIES,
  extra = {},
}: SmallSite): Map<string, Buffer> {
  const code = `export const release = ${String(release)};`;
  const script = `app.${hash(code)}.js`;
  const urls = ['/', '/guong/', ...stories.map((slug) => `/guong/${slug}/`)];
  const locations = urls.map((url) => `<url><loc>${ORIGIN}${url}</loc></url>`).join('');
  const files = new Map<string, Buffer>([
    [`_astro/${script}`, Buffer.from(code)],
    ['404.html', Buffer.from(page(release, script, 'Không có trang này', stories))],
    ['sitemap-0.xml', Buffer.from(`<urlset>${locations}</urlset>`)],
    // Large enough that a kill often falls into the copying of it.
    ['du-lieu/lon.txt', Buffer.from(`${String(release)}\n`.repeat(200_000))],
  ]);
  for (const url of urls)
    files.set(
      `${url.slice(1)}index.html`,
      Buffer.from(page(release, script, `Trang ${url}`, stories)),
    );
  for (const [name, bytes] of [...files])
    if (name.endsWith('.html')) files.set(`${name}.br`, brotliCompressSync(bytes));
  for (const [name, bytes] of Object.entries(extra)) files.set(name, Buffer.from(bytes));
  return files;
}

/**
 * Writes a small site to disk, as a build would have.
 * @param folder Where to.
 * @param site Its release and stories.
 * @returns The folder.
 */
export function writeSmallSite(folder: string, site: SmallSite): string {
  for (const [name, bytes] of smallSite(site)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}
