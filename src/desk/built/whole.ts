import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { OutputFinding } from './finding.ts';
import { TWIN } from './files.ts';
import { unpacked } from '../../serving/compress.ts';

/** Whether a picture's bytes reach its end; a killed build may have left half of one in a cache. */
const PICTURE_ENDS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  '.png': (b) => b.subarray(-8, -4).toString('latin1') === 'IEND',
  '.jpg': (b) => b.at(-2) === 0xff && b.at(-1) === 0xd9,
  '.jpeg': (b) => b.at(-2) === 0xff && b.at(-1) === 0xd9,
  '.webp': (b) => b.length >= 12 && b.readUInt32LE(4) + 8 <= b.length,
  '.avif': (b) => {
    let at = 0;
    // A box begins with its own length.
    while (at + 8 <= b.length) {
      const size = b.readUInt32BE(at);
      if (size < 8) return size === 0;
      at += size;
    }
    return at === b.length;
  },
};

/** Scripts may stand after a page's last tag. */
const END = 4096;

/**
 * Whether a compressed twin unfolds to the file beside it.
 * @param twin The compressed file.
 * @param file The file.
 * @returns Whether a reader gets the same from both.
 */
export function isTrueTwin(twin: string, file: string): boolean {
  try {
    const bytes = readFileSync(twin);
    const unfolded = twin.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    return unfolded.equals(unpacked(file, readFileSync(file)));
  } catch {
    return false;
  }
}

/**
 * Looks for files that a build left unfinished.
 * @param root Folder of the site.
 * @param files All its files.
 * @returns A finding for every picture that breaks off, empty page, and compressed twin that is
 *   not of the file beside it.
 */
export function wholenessFindings(root: string, files: readonly string[]): OutputFinding[] {
  const found: OutputFinding[] = [];
  const say = (file: string, what: string, fix: string) =>
    found.push({ file, severity: 'error', found: what, fix });
  for (const file of files) {
    const full = path.join(root, file);
    const ends = PICTURE_ENDS[path.extname(file).toLowerCase()];
    if (ends && !ends(readFileSync(full)))
      say(
        file,
        'ảnh bị cụt, không đọc được tới cuối',
        'Xoá thư mục .cache rồi dựng lại; còn lỗi thì thay ảnh gốc.',
      );
    if (file.endsWith('.html') && !/<\/html>/i.test(readFileSync(full, 'utf8').slice(-END)))
      say(file, 'trang bị cụt, không có thẻ đóng </html>', 'Dựng lại trang.');
    if (TWIN.test(file) && !isTrueTwin(full, full.replace(TWIN, '')))
      say(
        file,
        'bản nén không khớp với tệp gốc bên cạnh',
        'Dựng lại trang; đừng sửa tệp đã dựng bằng tay.',
      );
  }
  return found;
}
