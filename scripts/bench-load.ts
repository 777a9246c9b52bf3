/**
 * How many requests nginx answers for a story, a piece of the search bundle and a social card,
 * beside the most it can: the same bytes as one plain file, under a configuration with nothing in
 * it. The two take turns, so that a busy moment of the machine meets both.
 * Needs a built site: run "npm run build" first.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageKinds } from '../tests/e2e/page-kinds.ts';
import { startNginx } from '../tests/serve-nginx.ts';
import { copySite } from '../tests/site-copy.ts';
import { load, type Load } from './bench/wrk.ts';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 32;
/** What a plain server needs to be told. */
const PLAIN = 'server {\n    listen 80;\n    root /srv/guong-sang/current;\n}\n';

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** The file of a folder that is nearest to the middle in size. */
function middleFile(folder: string): string {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return files.toSorted((a, b) => statSync(a).size - statSync(b).size)[files.length >> 1] ?? '';
}

const root = await copySite();
const asFile = (file: string): string => `/${path.relative(root, file).replaceAll(path.sep, '/')}`;
const { story } = pageKinds();
const card = path.join(root, 'anh-chia-se', `${story.replace(/\/$/, '')}.png`);
const piece = middleFile(path.join(root, 'pagefind', 'index'));
/** What is asked for, and the bytes that then travel. */
const kinds: [name: string, address: string, sent: string][] = [
  ['story', story, path.join(root, story, 'index.html.br')],
  ['search piece', asFile(piece), piece],
  ['social card', asFile(card), card],
];

const plainRoot = mkdtempSync(path.join(tmpdir(), 'plain-'));
const plainConfiguration = mkdtempSync(path.join(tmpdir(), 'plain-nginx-'));
writeFileSync(path.join(plainConfiguration, 'guong-sang.conf'), PLAIN);
for (const [i, [, , sent]] of kinds.entries()) cpSync(sent, path.join(plainRoot, String(i)));

const site = await startNginx(root);
const plain = await startNginx(plainRoot, plainConfiguration);
try {
  const rows: Record<string, Record<string, number>> = {};
  for (const [i, [name, address, sent]] of kinds.entries()) {
    const pairs: { site: Load; plain: Load }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      pairs.push({
        site: await load(site.origin + address, SECONDS, CONNECTIONS),
        plain: await load(`${plain.origin}/${String(i)}`, SECONDS, CONNECTIONS),
      });
    rows[name] = {
      bytes: statSync(sent).size,
      'requests/s': rounded(median(pairs.map((pair) => pair.site.rate))),
      'plain file': rounded(median(pairs.map((pair) => pair.plain.rate))),
      ratio: rounded(median(pairs.map((pair) => pair.site.rate / pair.plain.rate)), 2),
      'p50 ms': rounded(median(pairs.map((pair) => pair.site.p50)), 2),
      'p99 ms': rounded(median(pairs.map((pair) => pair.site.p99)), 2),
      errors: pairs.reduce((sum, pair) => sum + pair.site.errors + pair.plain.errors, 0),
    };
  }
  console.log(
    `${String(CONNECTIONS)} connections, medians of ${String(ROUNDS)} runs of ${String(SECONDS)} s each`,
  );
  console.table(rows);
} finally {
  await site.close();
  await plain.close();
  for (const folder of [root, plainRoot, plainConfiguration]) rmSync(folder, { recursive: true });
}
