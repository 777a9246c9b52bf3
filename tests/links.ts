/** Checks the addresses in all pages of the built site; exits with 1 when one is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkLinks } from '../src/desk/built/check-links.ts';
import { siteOrigin, siteUrls } from '../src/desk/built/sitemap.ts';

const ROOT = 'dist';

const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
  .map((file) => file.replaceAll(path.sep, '/'));
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const);

const site = { origin: siteOrigin(ROOT), files: new Set(files), pages: new Map(pages) };

/** Enough places to find the cause; a mistake in the layout is in every page. */
const PLACES_SHOWN = 3;

const problems = checkLinks(site).map(({ value, problem, places }) => {
  const more = places.length - PLACES_SHOWN;
  const shown = places.slice(0, PLACES_SHOWN).join(', ');
  return `"${value}" ${problem}: ${shown}${more > 0 ? ` và ${String(more)} chỗ nữa` : ''}`;
});
for (const url of siteUrls(ROOT)) {
  const file = `${decodeURIComponent(url).slice(1)}index.html`;
  if (!site.files.has(file)) problems.push(`Sơ đồ trang có ${url} mà không dựng trang ấy`);
}

for (const problem of problems) console.error(problem);
console.log(`${String(pages.length)} trang, ${String(problems.length)} địa chỉ sai`);
process.exitCode = problems.length === 0 ? 0 : 1;
