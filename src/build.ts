/**
 * Builds the site: Astro makes the pages; when they are done and Astro's memory is given back, this
 * process makes the search index, which takes as much, and what a host needs.
 */
import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from './folders.ts';
import { indexSite } from './search/index/index-site.ts';
import { makeReady } from './serving/ready.ts';
import { site } from './site.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Room for what the pages' process holds, in MB. Left alone it takes what the machine has before it
 * clears up. Ten thousand stories were built with 2 GB; whoever needs another bound sets it in
 * NODE_OPTIONS.
 */
function roomFor(stories: number): string[] {
  const isSet = process.env['NODE_OPTIONS']?.includes('--max-old-space-size') === true;
  return isSet ? [] : [`--max-old-space-size=${String(1024 + Math.ceil(stories / 10))}`];
}

/** Makes the pages; Astro says itself how it goes. Gives its exit code. */
async function makePages(): Promise<number> {
  const profiles = path.join(content, 'profiles');
  const stories = existsSync(profiles) ? readdirSync(profiles).length : 0;
  const astro = fork(at('../node_modules/astro/bin/astro.mjs'), ['build'], {
    cwd: at('..'),
    // A build that was killed must not go on writing.
    execArgv: ['--import', at('end-with-parent.ts'), ...roomFor(stories)],
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
