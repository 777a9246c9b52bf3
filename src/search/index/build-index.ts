import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { layOut, type Layout, type SearchDocument } from './document.ts';
import { readFragment, withShownWords, writeFragment } from './fragment.ts';
import { withShortNames } from './short-names.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Of the engine's files those that searching needs; its own interfaces stay behind. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.unknown\.pagefind|(?:index|filter|fragment)\/.*)$/;

/**
 * Bytes of words in an index chunk. The engine's default of 20,000 suits English; Vietnamese
 * has few words with long lists, and a query's three to five words lie in as many chunks.
 */
const CHUNK_SIZE = '3000';

/** A page may fetch so much in the background to be able to search offline. */
const OFFLINE_BYTES = 1_500_000;

/** What an index came to. */
export interface IndexReport {
  documents: number;
  files: number;
  bytes: number;
}

/**
 * A content-bound address: a fragment's file name comes from what is indexed, and a corrected mark
 * would otherwise change the file and not its name, which caches keep for ever.
 */
function versionedUrl(document: SearchDocument, layout: Layout): string {
  const hash = createHash('sha256').update(
    JSON.stringify([layout.shown, layout.anchors, document]),
  );
  const separator = document.url.includes('#') ? '/v' : '#v';
  return `${document.url}${separator}${hash.digest('hex').slice(0, 12)}`;
}

/** Meta of a result, all text as the engine's format asks. */
function metaOf(document: SearchDocument): Record<string, string> {
  return {
    title: document.title,
    facts: document.facts.join('\n'),
    type: document.filters.loai?.[0] ?? '',
    movement: document.className ?? '',
    ...(document.sample && { sample: '1' }),
  };
}

function showOriginal(file: IndexFile, known: Map<string, [SearchDocument, Layout]>): IndexFile {
  if (!file.path.startsWith('fragment/')) return file;
  const stored = readFragment(file.content);
  const found = known.get(stored.url);
  if (!found) throw new Error(`Chỉ mục có trang lạ: ${stored.url}`);
  const [document, layout] = found;
  const rest = { url: document.url, meta: metaOf(document), anchors: layout.anchors };
  return { path: file.path, content: writeFragment(withShownWords(stored, layout.shown, rest)) };
}

/** Names of the files that a page keeps to search offline; none where that is too much to fetch. */
function listOf(files: readonly IndexFile[]): string {
  const parts = files.filter(({ path: name }) => /^(?:index|filter|fragment)\//.test(name));
  const bytes = parts.reduce((sum, { content }) => sum + content.length, 0);
  return bytes > OFFLINE_BYTES
    ? ''
    : ['tu-vung.txt', ...parts.map((p) => p.path).sort()].join('\n');
}

/**
 * Builds the search index and writes it.
 * @param documents What can be found.
 * @param folder Where the index goes; replaced as a whole.
 * @param chunkSize Bytes of words in a chunk.
 * @returns How many documents, files and bytes.
 * @throws When the engine refuses a document or its files are not what this version writes.
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
  chunkSize: string = CHUNK_SIZE,
): Promise<IndexReport> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const known = new Map<string, [SearchDocument, Layout]>();
  // The newest first: numbered in this order, the list for sorting takes next to no bytes.
  const sorted = documents.toSorted((a, b) => b.date.localeCompare(a.date));
  for (const document of sorted) {
    const layout = layOut(document);
    const url = versionedUrl(document, layout);
    known.set(url, [document, layout]);
    const filters = Object.entries(document.filters).filter(([, values]) => values.length > 0);
    const answer = await index.addCustomRecord({
      url,
      language: 'vi',
      content: layout.indexed.join(' '),
      filters: Object.fromEntries(filters),
      sort: { ngay: document.date.replaceAll('-', '') },
    });
    if (answer.errors.length > 0) throw new Error(`${document.url}: ${answer.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await close();

  const needed = files.filter((file) => NEEDED.test(file.path)).map((f) => showOriginal(f, known));
  const kept = withShortNames(needed);
  const shown = [...known.values()].flatMap(([, layout]) => layout.shown);
  kept.push({ path: 'tu-vung.txt', content: Buffer.from(vocabularyOf(shown)) });
  kept.push({ path: 'tep.txt', content: Buffer.from(listOf(kept)) });
  await rm(folder, { recursive: true, force: true });
  for (const name of ['', 'index', 'filter', 'fragment']) {
    await mkdir(path.join(folder, name), { recursive: true });
  }
  for (const { path: name, content } of kept) await writeFile(path.join(folder, name), content);
  const bytes = kept.reduce((sum, { content }) => sum + content.length, 0);
  return { documents: documents.length, files: kept.length, bytes };
}
