import { gunzipSync, gzipSync } from 'node:zlib';
import type { Anchor } from './document.ts';

/** What the engine writes before the data of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** What the engine keeps of a page to show a result; its own format, pinned to its version. */
export interface StoredFragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/**
 * Reads a fragment file.
 * @param file Its bytes.
 * @returns The fragment.
 * @throws When the file is not what this version of the engine writes.
 */
export function readFragment(file: Uint8Array): StoredFragment {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Tệp mảnh của bộ tìm kiếm không có chữ ký.');
  return JSON.parse(text.slice(SIGNATURE.length)) as StoredFragment;
}

/**
 * Writes a fragment file.
 * @param fragment The fragment.
 * @returns Its bytes.
 */
export function writeFragment(fragment: StoredFragment): Uint8Array {
  return gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 });
}

/**
 * The fragment with the words that readers see in place of the indexed ones.
 * @param stored The fragment as the engine wrote it.
 * @param shown One word for each indexed word.
 * @param rest Address, facts and headings to show.
 * @returns The fragment to publish.
 * @throws When the counts differ: every highlight after the difference would be wrong.
 */
export function withShownWords(
  stored: StoredFragment,
  shown: string[],
  rest: Pick<StoredFragment, 'url' | 'meta' | 'anchors'>,
): StoredFragment {
  const indexed = stored.content.split(' ').length;
  if (indexed !== shown.length || stored.word_count !== shown.length) {
    throw new Error(
      `${rest.url}: chỉ mục có ${String(indexed)} tiếng (đếm ${String(stored.word_count)}), bản hiển thị có ${String(shown.length)}.`,
    );
  }
  return { ...stored, ...rest, content: shown.join(' ') };
}
