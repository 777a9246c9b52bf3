import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';

/** A report that cannot be taken in: the message is a sentence to its author. */
export class RefusedFile extends Error {}

/** Largest file taken; reports with pictures stay under a fifth of it. */
const MAX_FILE = 60 * 1024 * 1024;
/** Most that all parts together may unfold to. */
const MAX_UNFOLDED = 200 * 1024 * 1024;
const MAX_PARTS = 3_000;
/** Reports of achievements run to twenty pages; above this a whole yearbook was chosen. */
const MAX_PAGES = 100;
/** Characters on a page of 14-point Times New Roman, roughly. */
const PAGE_CHARACTERS = 2_400;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Parts that the reading needs; anything else of the package is left behind. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(document|footnotes|endnotes)\.xml\.rels|word\/media\/[^/]+)$/;

const BROKEN =
  'Tệp này không phải tệp Word .docx, hoặc đã hỏng. Thử mở bằng Word; nếu mở được thì lưu lại thành .docx rồi nhập tệp mới.';
const BOMB =
  'Tệp bung ra lớn bất thường nên không mở, để giữ an toàn cho máy. Nếu đúng là báo cáo của bạn, hãy chép nội dung sang một tệp Word mới rồi nhập tệp mới.';
const MACRO =
  'Tệp có mã lệnh macro. Mở bằng Word, lưu thành kiểu “Word Document (.docx)” (không phải .docm), rồi nhập tệp mới.';
const LOCKED =
  'Tệp đang đặt mật khẩu. Mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi nhập tệp mới.';
const OLD_WORD =
  'Đây là tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Lưu thành, kiểu “Word Document (.docx)”, rồi nhập tệp mới.';

/** Refuses an old .doc and a locked .docx, which Office stores in the same old container. */
function refuseOldContainer(bytes: Uint8Array): void {
  if (!OLE_HEADER.every((byte, i) => bytes[i] === byte)) return;
  const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  throw new RefusedFile(locked ? LOCKED : OLD_WORD);
}

/** Refuses what the package declares, before anything is unfolded. */
function refuseDeclared(bytes: Uint8Array): void {
  let parts = 0;
  let total = 0;
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts++;
        total += originalSize;
        names.push(name);
        return false;
      },
    });
  } catch {
    throw new RefusedFile(BROKEN);
  }
  if (parts > MAX_PARTS || total > MAX_UNFOLDED) throw new RefusedFile(BOMB);
  if (names.some((name) => /vbaProject|vbaData/i.test(name))) throw new RefusedFile(MACRO);
  if (!names.includes('word/document.xml')) throw new RefusedFile(BROKEN);
}

/**
 * Unfolds the parts that are wanted, in small steps and never past the limit: the sizes that a
 * package declares may be lies.
 */
function unfold(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!WANTED.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MAX_UNFOLDED) throw new RefusedFile(BOMB);
      chunks.push(chunk);
      if (final) parts[file.name] = Buffer.concat(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const STEP = 32 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile(BROKEN);
  }
  return parts;
}

const xml = (parts: Record<string, Uint8Array>, name: string): string =>
  Buffer.from(parts[name] ?? []).toString('utf8');

/** Pages as Word counted them, as marked in the text, or as its length suggests. */
function pagesOf(parts: Record<string, Uint8Array>): number {
  const document = xml(parts, 'word/document.xml');
  const counted = Number(/<Pages>(\d+)<\/Pages>/.exec(xml(parts, 'docProps/app.xml'))?.[1] ?? 0);
  const marked =
    1 + [...document.matchAll(/<w:(?:br [^>]*w:type="page"|lastRenderedPageBreak\b)/g)].length;
  let characters = 0;
  for (const match of document.matchAll(/<w:t[ >][^<]*/g)) characters += match[0].length - 5;
  return Math.max(counted, marked, Math.ceil(characters / PAGE_CHARACTERS));
}

/** A report that is safe to read. */
export interface OpenedDocx {
  /** The package again, holding only the parts that are read. */
  package: Uint8Array;
  stylesXml: string;
}

/**
 * Opens a Word file without trusting it: refuses old, locked, broken, macro-bearing, bomb-like
 * and over-long files, and repacks what is left so that no later reader sees more.
 * @param bytes The file as it lies on disk.
 * @returns A clean package and the parts that are read directly.
 * @throws RefusedFile with a sentence to the author.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  if (bytes.length > MAX_FILE)
    throw new RefusedFile(
      'Tệp nặng hơn 60 MB. Nén ảnh trong Word (Định dạng ảnh › Nén ảnh), lưu lại rồi nhập tệp mới.',
    );
  refuseOldContainer(bytes);
  refuseDeclared(bytes);
  const parts = unfold(bytes);
  const document = xml(parts, 'word/document.xml');
  if (document === '') throw new RefusedFile(BROKEN);
  if (xml(parts, '[Content_Types].xml').includes('macroEnabled')) throw new RefusedFile(MACRO);
  for (const [name, content] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(name) && Buffer.from(content).includes('<!DOCTYPE'))
      throw new RefusedFile(BROKEN);
  const pages = pagesOf(parts);
  if (pages > MAX_PAGES)
    throw new RefusedFile(
      `Tệp dài khoảng ${String(pages)} trang. Báo cáo thành tích thường dưới 20 trang: chép riêng phần báo cáo sang một tệp Word mới rồi nhập tệp ấy.`,
    );
  return { package: zipSync(parts, { level: 0 }), stylesXml: xml(parts, 'word/styles.xml') };
}
