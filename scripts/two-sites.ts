/**
 * Two whole sites built from this code, searched together and merged into one report: the city's
 * stories split by movement, as two wards might tell them. Usage: `node scripts/two-sites.ts [word …]`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergedReport, readSiteData } from '../src/desk/report/merged.ts';
import { readContent } from '../src/desk/read.ts';
import { indexWord } from '../src/vietnamese/search-form.ts';
import { buildSite } from '../tests/build-site.ts';
import { engineModule, fetchFrom } from './bench/node-search.ts';

interface MergingInstance {
  init: () => Promise<void>;
  mergeIndex: (basePath: string) => Promise<void>;
  search: (term: string) => Promise<{
    results: { data: () => Promise<{ url: string; meta: Record<string, string> }> }[];
  }>;
}

const words = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['hoa', 'chuông', 'giải'];
const HOSTS = ['http://phuong-a.invalid', 'http://phuong-b.invalid'];
const profiles = readContent('content').filter((raw) => raw.collection === 'profiles');

/** Builds a site with every second story; kits and events need stories of both, so neither has them. */
async function half(which: number): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'half-'));
  const contentDir = path.join(root, 'content');
  cpSync('content', contentDir, { recursive: true });
  for (const folder of ['kits', 'events'])
    rmSync(path.join(contentDir, folder), { recursive: true });
  for (const [i, profile] of profiles.entries())
    if (i % 2 !== which) rmSync(path.join(contentDir, 'profiles', profile.id), { recursive: true });
  const { exitCode, output, outDir } = await buildSite({
    contentDir,
    env: { SITE_URL: HOSTS[which] ?? '' },
    outDir: path.join(root, 'dist'),
  });
  if (exitCode !== 0) throw new Error(output);
  return outDir;
}

const sites = [await half(0), await half(1)];
sites.forEach((folder, i) => {
  fetchFrom(folder, HOSTS[i] ?? '');
});
const module = await engineModule(path.join(sites[0] ?? '', 'pagefind'));
const instance = module.createInstance({
  basePath: `${HOSTS[0] ?? ''}/pagefind/`,
  baseUrl: '/',
  noWorker: true,
}) as unknown as MergingInstance;
await instance.init();
await instance.mergeIndex(`${HOSTS[1] ?? ''}/pagefind/`);
for (const word of words) {
  const { results } = await instance.search(word.split(' ').map(indexWord).join(' '));
  const found = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  console.log(`\n“${word}”: ${String(results.length)} kết quả`);
  for (const { url, meta } of found)
    console.log(`  ${new URL(url, HOSTS[0]).href}  ${meta['title'] ?? ''}`);
}
const report = mergedReport(
  sites.map((folder) => {
    const file = path.join(folder, 'du-lieu', 'cau-chuyen.json');
    return readSiteData(readFileSync(file, 'utf8'), file);
  }),
);
console.log(`\n${report.paragraphs.join('\n')}`);
for (const row of [...(report.tables[0]?.rows ?? []), report.tables[0]?.total ?? []])
  console.log(`  ${row.join(' | ')}`);
