import sharp from 'sharp';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { exifHasPosition } from '../picture-position.ts';
import type { Carried, Part } from './part.ts';

/** Bytes as text in the encodings that media files write their tags in. */
const bytesAsText = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [buffer.toString('utf8').normalize('NFC'), buffer.toString('utf16le').normalize('NFC')];
};

/**
 * Reads a file that is neither text nor anything known: sound, film, fonts.
 * @param name Its name.
 * @param bytes Its bytes.
 * @returns What it says: nothing that can be read as prose.
 */
export const binaryPart = (name: string, bytes: Uint8Array): Part => ({
  name,
  prose: [],
  readings: bytesAsText(bytes),
});

/** Printable runs of a metadata block. */
const printable = (block: Buffer): string[] =>
  bytesAsText(block).flatMap((text) =>
    text.split(/[^\p{L}\p{N}\p{P}\p{S} ]+/u).filter((run) => run.length >= 4),
  );

/**
 * Reads the metadata of a picture: a published one has none but its colours.
 * @param name Its name.
 * @param bytes Its bytes.
 * @returns What it carries; undefined where it is no picture that can be read.
 */
export async function picturePart(name: string, bytes: Uint8Array): Promise<Part | undefined> {
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!facts) return undefined;
  const { exif, xmp, iptc, comments } = facts;
  const blocks = [exif, xmp, iptc].filter((block) => block !== undefined);
  const notes = (comments ?? []).map(({ keyword, text }) => `${keyword}: ${text}`);
  const carried: Carried[] = [];
  const fix =
    'Xoá siêu dữ liệu của ảnh gốc (Windows: Properties › Details › Remove), rồi dựng lại.';
  const placed =
    (exif !== undefined && exifHasPosition(exif)) || /GPSL(?:at|ong)itude/.test(String(xmp));
  if (placed) carried.push({ found: 'ảnh còn ghi nơi chụp (GPS)', fix });
  const kinds = [exif && 'EXIF', xmp && 'XMP', iptc && 'IPTC'].filter((k) => k !== undefined);
  if (kinds.length > 0)
    carried.push({
      found: `ảnh còn siêu dữ liệu ${kinds.join(', ')} (máy, ngày, người chụp)`,
      fix,
    });
  if (notes.length > 0)
    carried.push({ found: `ảnh còn lời ghi “${(notes[0] ?? '').slice(0, 60)}”`, fix });
  return {
    name,
    prose: [...notes, ...blocks.flatMap(printable)],
    readings: [...notes, ...bytesAsText(bytes)],
    carried,
  };
}

/** Who and what wrote a PDF; the program's name and the day tell nothing of anybody. */
const PDF_PERSONAL = ['Author', 'Subject', 'Keywords', 'Title'];

/**
 * Reads a PDF: its text, and what its properties say.
 * @param name Its name.
 * @param bytes Its bytes.
 * @returns What it says; a PDF that cannot be read says so.
 */
export async function pdfPart(name: string, bytes: Uint8Array): Promise<Part> {
  try {
    // The reader takes the bytes away from whoever gave them.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: false });
    const { info } = await getMeta(pdf);
    const properties = PDF_PERSONAL.flatMap((key) => {
      const value: unknown = info[key];
      return typeof value === 'string' && value !== '' ? [`${key}: ${value}`] : [];
    });
    const author = properties.filter((line) => line.startsWith('Author'));
    const prose = [...text.flatMap((page) => page.split('\n')), ...properties];
    return {
      name,
      prose: prose.map((line) => line.normalize('NFC')),
      readings: [prose.join('\n').normalize('NFC'), ...bytesAsText(bytes)],
      carried: author.map((line) => ({
        found: `tệp PDF ghi tên người làm: “${line.slice(8, 68)}”`,
        fix: 'Xoá tên tác giả trong thuộc tính của tệp rồi xuất lại PDF.',
      })),
    };
  } catch {
    return {
      ...binaryPart(name, bytes),
      carried: [
        {
          found: 'tệp PDF không đọc được nên không kiểm được bên trong',
          fix: 'Xuất lại PDF, không khoá bằng mật khẩu.',
        },
      ],
    };
  }
}
