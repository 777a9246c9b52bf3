/**
 * What a build costs as stories grow, beside a bare Astro site of the same texts, and what one
 * changed story costs once a build has been done. Cards are drawn before the clock starts, and
 * neither site is compressed.
 *
 *   npm run bench:scale [-- 100 1000 10000]
 */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareSite } from './bench/bare-site.ts';
import { vocabulariesOf, writeGeneratedContent } from './bench/generated-content.ts';
import { measure, type Cost } from './bench/measure.ts';
import { fillCards } from './bench/stand-in-cards.ts';

const BARE = [process.execPath, path.resolve('node_modules/astro/bin/astro.mjs'), 'build'];
const OURS = [process.execPath, 'src/build.ts'];
/** The stories' dates are before it. */
const DAY = '2026-10-01';

/** How many files a folder has and their bytes in all. */
function sizeOf(folder: string): { files: number; bytes: number } {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .filter((stat) => stat.isFile());
  return { files: all.length, bytes: all.reduce((sum, { size }) => sum + size, 0) };
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const row = ({ processor, wall, memory }: Cost): Record<string, string> => ({
  'processor s': processor.toFixed(1),
  'clock s': wall.toFixed(1),
  'memory MB': memory.toFixed(0),
});

/** One size: the bare site, then ours; again keeping its pages, and after one story has changed. */
async function measureSize(count: number): Promise<number> {
  const work = mkdtempSync(path.join(tmpdir(), 'bench-scale-'));
  try {
    const content = path.join(work, 'content');
    const stories = writeGeneratedContent(content, count);
    const dist = path.join(work, 'dist');
    const env = {
      CONTENT_DIR: content,
      OUT_DIR: dist,
      CACHE_DIR: path.join(work, 'cache'),
      CARDS_DIR: path.join(work, 'cards'),
      BUILD_DATE: DAY,
      COMPRESS: 'none',
    };
    await fillCards(env.CARDS_DIR, stories, vocabulariesOf('content').movements);
    const bareRoot = path.join(work, 'bare');
    writeBareSite(bareRoot, stories, 'node_modules');
    const bare = await measure(BARE, bareRoot, {});
    const cold = await measure(OURS, '.', env);
    for (const folder of [env.OUT_DIR, env.CACHE_DIR]) rmSync(folder, { recursive: true });
    const keeping = await measure(OURS, '.', { ...env, KEEP_PAGES: 'true' });
    const first = stories[0];
    if (first === undefined) throw new RangeError('Needs a story.');
    const file = path.join(content, 'profiles', first.slug, `index.${first.ending}`);
    appendFileSync(file, '\nMột câu thêm vào để đo [^so-ghi].\n');
    const output = sizeOf(dist);
    const search = sizeOf(path.join(dist, 'pagefind'));
    // A publication builds beside what is served; clearing an old build is not part of it.
    rmSync(dist, { recursive: true });
    const changed = await measure(OURS, '.', { ...env, KEEP_PAGES: 'true' });
    console.log(`\n${String(count)} stories`);
    console.table({
      'bare Astro MDX': row(bare),
      'this site': row(cold),
      'keeping pages': row(keeping),
      'one story changed': row(changed),
    });
    const ratio = (a: Cost, b: Cost): string => `× ${(a.processor / b.processor).toFixed(2)}`;
    console.log(
      `processor against bare ${ratio(cold, bare)}, a change against all ${ratio(changed, keeping)}`,
    );
    console.log(
      `files written a story: ${(output.files / count).toFixed(1)}, against 1\noutput ${String(output.files)} files, ${megabytes(output.bytes)} MB; search index ${String(search.files)} files, ${megabytes(search.bytes)} MB`,
    );
    return cold.processor;
  } finally {
    rmSync(work, { recursive: true });
  }
}

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 10_000];
let before: { count: number; processor: number } | undefined;
for (const count of sizes) {
  const processor = await measureSize(count);
  if (before !== undefined) {
    const exponent = Math.log(processor / before.processor) / Math.log(count / before.count);
    console.log(
      `growth from ${String(before.count)} to ${String(count)}: exponent ${exponent.toFixed(2)}`,
    );
  }
  before = { count, processor };
}
