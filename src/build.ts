/**
 * Builds the site: Astro makes the pages; when they are done and Astro's memory is given back, this
 * process makes the search index, which takes as much, and what a host needs.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './desk/built/files.ts';
import { folders } from './folders.ts';
import { indexSite } from './search/index/index-site.ts';
import { makeReady } from './serving/ready.ts';
import { site } from './site.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Room for what the pages' process holds, in MB: left alone it takes what the machine has before it
 * clears up. Ten thousand stories, one in five with charts or notes, were built in so much; two
 * thousand with them in half of it. Whoever needs another bound sets it in NODE_OPTIONS.
 */
function roomForPages(): string[] {
  const isSet = process.env['NODE_OPTIONS']?.includes('--max-old-space-size') === true;
  if (isSet) return [];
  const profiles = path.join(content, 'profiles');
  const files = existsSync(profiles) ? filesBelow(profiles) : [];
  const count = (ending: string): number => files.filter((name) => name.endsWith(ending)).length;
  const room = 1024 + 0.075 * count('.md') + 0.2 * count('.mdx');
  return [`--max-old-space-size=${String(Math.ceil(room))}`];
}

/** Makes the pages; Astro says itself how it goes. Gives its exit code. */
async function makePages(): Promise<number> {
  const astro = fork(at('../node_modules/astro/bin/astro.mjs'), ['build'], {
    cwd: at('..'),
    // A build that was killed must not go on writing.
    execArgv: ['--import', at('end-with-parent.ts'), ...roomForPages()],
  });
  return new Promise((resolve, reject) => {
    astro.once('error', reject);
    astro.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const folder = path.resolve(at('..'), folders.output);
const content = path.resolve(at('..'), folders.content);
const code = await makePages();
if (code !== 0) process.exit(code);
const index = await indexSite(folder, site.base);
console.log(
  `Tìm kiếm: ${String(index.documents)} mục, ${String(index.files)} tệp, ${megabytes(index.bytes)} MB.`,
);
const packed = await makeReady(folder, site.base, content, site.compression);
if (packed)
  console.log(
    `Nén: ${String(packed.files)} tệp, ${megabytes(packed.bytes)} MB còn ${megabytes(packed.brotliBytes)} MB.`,
  );
