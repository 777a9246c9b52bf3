/**
 * Builds the site: Astro makes the pages; when they are done and Astro's memory is given back, this
 * process makes the search index, which takes as much, and what a host needs.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from './folders.ts';
import { indexSite } from './search/index/index-site.ts';
import { makeReady } from './serving/ready.ts';
import { site } from './site.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Makes the pages; Astro says itself how it goes. Gives its exit code. */
async function makePages(): Promise<number> {
  const astro = fork(at('../node_modules/astro/bin/astro.mjs'), ['build'], {
    cwd: at('..'),
    // A build that was killed must not go on writing.
    execArgv: ['--import', at('end-with-parent.ts')],
  });
  return new Promise((resolve, reject) => {
    astro.once('error', reject);
    astro.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const code = await makePages();
if (code !== 0) process.exit(code);
const folder = path.resolve(at('..'), folders.output);
const content = path.resolve(at('..'), folders.content);
const index = await indexSite(folder, site.base);
console.log(
  `Tìm kiếm: ${String(index.documents)} mục, ${String(index.files)} tệp, ${megabytes(index.bytes)} MB.`,
);
const packed = await makeReady(folder, site.base, content, site.compression);
if (packed)
  console.log(
    `Nén: ${String(packed.files)} tệp, ${megabytes(packed.bytes)} MB còn ${megabytes(packed.brotliBytes)} MB.`,
  );
