/** What is kept from one build for the next must never show: only the time may tell the two apart. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { vocabulariesOf, writeGeneratedContent } from '../../scripts/bench/generated-content.ts';
import { fillCards } from '../../scripts/bench/stand-in-cards.ts';
import { buildSite } from '../build-site.ts';

const work = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
const contentDir = path.join(work, 'content');
const stories = writeGeneratedContent(contentDir, 30);
const cards = path.join(work, 'cards');

async function build(name: string, cache: string): Promise<{ folder: string; output: string }> {
  const { exitCode, output, outDir } = await buildSite({
    contentDir,
    outDir: path.join(work, name),
    env: {
      BUILD_DATE: '2026-10-01',
      CACHE_DIR: path.join(work, cache),
      CARDS_DIR: cards,
      COMPRESS: 'none',
      KEEP_PAGES: 'true',
    },
  });
  assert.equal(exitCode, 0, output.slice(-4000));
  return { folder: outDir, output };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
    .sort();

test('a build after a change gives byte for byte what a build from nothing gives', async () => {
  await fillCards(cards, stories, vocabulariesOf('content').movements);
  await build('first', 'kept');
  const [plain] = stories.filter(({ ending }) => ending === 'md');
  const [module] = stories.filter(({ ending }) => ending === 'mdx');
  assert.ok(plain && module);
  const fileOf = ({ slug, ending }: typeof plain) =>
    path.join(contentDir, 'profiles', slug, `index.${ending}`);
  appendFileSync(fileOf(plain), '\nMột câu thêm vào sau [^so-ghi].\n');
  const text = readFileSync(fileOf(module), 'utf8');
  writeFileSync(fileOf(module), text.replace(/^title: .*$/m, 'title: Tên mới của một câu chuyện'));
  const again = await build('again', 'kept');
  const fresh = await build('fresh', 'none');
  assert.ok(again.output.split('(restored)').length > 20, 'pages were kept');
  assert.deepEqual(filesOf(again.folder), filesOf(fresh.folder));
  for (const file of filesOf(fresh.folder))
    assert.ok(
      readFileSync(path.join(again.folder, file)).equals(
        readFileSync(path.join(fresh.folder, file)),
      ),
      file,
    );
});
