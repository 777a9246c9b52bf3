import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from '../../desk/built/files.ts';
import { layOut, type Layout, type SearchDocument } from './document.ts';
import { readFragment, withShownWords, writeFragment, type StoredFragment } from './fragment.ts';
import { shortNames } from './short-names.ts';
import { vocabularyOf } from './vocabulary.ts';

const FRAGMENT = '.pf_fragment';

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

/** What a result shows, until the engine has written its fragment. */
interface Shown {
  /** The words that readers see, a space between each two; as bytes they take half the room. */
  words: Buffer;
  rest: Pick<StoredFragment, 'url' | 'meta' | 'anchors'>;
}

const shownOf = (document: SearchDocument, { shown, anchors }: Layout): Shown => ({
  words: Buffer.from(shown.join(' ')),
  rest: { url: document.url, meta: metaOf(document), anchors },
});

/**
 * A content-bound address: a fragment's file name comes from what is indexed, and a corrected mark
 * would otherwise change the file and not its name, which caches keep for ever.
 */
function versionedUrl({ url, filters }: SearchDocument, { words, rest }: Shown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([rest, filters]))
    .update(words);
  const separator = url.includes('#') ? '/v' : '#v';
  return `${url}${separator}${hash.digest('hex').slice(0, 12)}`;
}

/** Puts what readers see into the engine's fragments, and gives them their short names. */
function finishFragments(folder: string, known: ReadonlyMap<string, Shown>): void {
  const at = (name: string): string => path.join(folder, 'fragment', name);
  const [list = ''] = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  const written = readdirSync(at('')).map((name) => path.basename(name, FRAGMENT));
  const { names, meta } = shortNames(written, readFileSync(path.join(folder, list)));
  writeFileSync(path.join(folder, list), meta);
  for (const [name, short] of names) {
    const stored = readFragment(readFileSync(at(name + FRAGMENT)));
    const shown = known.get(stored.url);
    if (!shown) throw new Error(`Chỉ mục có trang lạ: ${stored.url}`);
    rmSync(at(name + FRAGMENT));
    const words = shown.words.toString().split(' ');
    writeFileSync(at(short + FRAGMENT), writeFragment(withShownWords(stored, words, shown.rest)));
  }
}

/** Names of the files that a page keeps to search offline; none where that is too much to fetch. */
function listOf(folder: string): string {
  const parts = filesBelow(folder).filter((name) => /^(?:index|filter|fragment)\//.test(name));
  const bytes = parts.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  return bytes > OFFLINE_BYTES ? '' : ['tu-vung.txt', ...parts].join('\n');
}

/** All words that are shown, one after another. */
function* wordsOf(all: Iterable<Shown>): Generator<string> {
  for (const { words } of all) yield* words.toString().split(' ');
}

/**
 * Builds the search index and writes it.
 * @param documents What can be found, the newest first: numbered in this order, the list for
 *   sorting takes next to no bytes.
 * @param folder Where the index goes; replaced as a whole.
 * @param chunkSize Bytes of words in a chunk.
 * @returns How many documents, files and bytes.
 * @throws When the engine refuses a document or its files are not what this version writes.
 */
export async function buildIndex(
  documents: Iterable<SearchDocument>,
  folder: string,
  chunkSize: string = CHUNK_SIZE,
): Promise<IndexReport> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  // Of each document no more is kept than its result shows: the engine holds the rest.
  const known = new Map<string, Shown>();
  for (const document of documents) {
    const layout = layOut(document);
    const shown = shownOf(document, layout);
    const url = versionedUrl(document, shown);
    known.set(url, shown);
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
  rmSync(folder, { recursive: true, force: true });
  const { errors: failures } = await index.writeFiles({ outputPath: folder });
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await close();

  for (const name of filesBelow(folder)) if (!NEEDED.test(name)) rmSync(path.join(folder, name));
  finishFragments(folder, known);
  writeFileSync(path.join(folder, 'tu-vung.txt'), vocabularyOf(wordsOf(known.values())));
  writeFileSync(path.join(folder, 'tep.txt'), listOf(folder));
  const files = filesBelow(folder);
  const bytes = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  return { documents: known.size, files: files.length, bytes };
}
