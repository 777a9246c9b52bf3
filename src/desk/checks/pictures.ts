import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import type { Finding } from '../../schemas/rules/context.ts';
import { slugify } from '../../vietnamese/words.ts';
import { attributeOf, bodyTree, placeOf } from '../body-tree.ts';
import { readPicture, type PictureFacts } from '../picture-file.ts';
import type { RawEntry } from '../read.ts';
import type { Place } from '../yaml.ts';

/** A finding about a file of content, which need not be one of its entries. */
export interface FileFinding {
  file: string;
  raw?: RawEntry;
  finding: Finding & Partial<Place>;
}

/** A picture or other file as an entry uses it. */
interface Use {
  file: string;
  path: readonly PropertyKey[];
  place: Place;
  kind: 'cover' | 'picture' | 'file';
  alt?: string;
  /** Whether somebody is named who took it. */
  credited: boolean;
}

/** Narrower than these, a picture is coarse on a wide screen. */
const LEAST_WIDTH = { cover: 1200, picture: 800, file: 0 };
const MOST_BYTES = 15_000_000;
const MOST_PIXELS = 60_000_000;
const EXTENSIONS: Record<string, PictureFacts['type']> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
};
/** Names that cameras and phones give. */
const CAMERA_NAME =
  /^(?:img|dsc|dscn|dscf|image|anh|photo|pxl|screenshot|zalo|fb|z)[-_ ]?[\d_-]+$/i;

/** What an entry uses of the files beside it. */
function usesOf(raw: RawEntry): Use[] {
  const uses: Use[] = [];
  const data = raw.data as { cover?: unknown; gallery?: unknown } | null | undefined;
  const take = (picture: unknown, path: PropertyKey[], kind: Use['kind']) => {
    const { image, alt } = (picture ?? {}) as { image?: unknown; alt?: unknown };
    if (typeof image !== 'string') return;
    const at = [...path, 'image'];
    uses.push({
      file: image,
      path: at,
      place: raw.locate(at),
      kind,
      credited: true,
      ...(typeof alt === 'string' && { alt }),
    });
  };
  take(data?.cover, ['cover'], 'cover');
  if (Array.isArray(data?.gallery))
    data.gallery.forEach((picture, i) => {
      take(picture, ['gallery', i], 'picture');
    });
  const tree = bodyTree(raw);
  if ('error' in tree) return uses;
  for (const node of tree.nodes) {
    const common = { path: [], place: placeOf(raw, node) };
    if (node.type === 'image') {
      let parent = node.parent;
      while (parent && parent.name !== 'Photo' && parent.name !== 'Gallery') parent = parent.parent;
      uses.push({
        ...common,
        file: node.url ?? '',
        kind: 'picture',
        alt: node.alt ?? '',
        credited: parent !== undefined,
      });
    }
    for (const name of ['src', 'poster', 'captions']) {
      const file = attributeOf(node, name);
      if (file !== undefined) uses.push({ ...common, file, kind: 'file', credited: true });
    }
  }
  return uses;
}

/** Faults of a use that its words show. */
function wordFaults({ file, alt, kind, credited }: Use): Omit<Finding, 'path'>[] {
  const findings: Omit<Finding, 'path'>[] = [];
  const name = basename(file, extname(file));
  if (kind === 'picture' && alt?.trim() === '')
    findings.push({
      code: 'HS601',
      found: `ảnh “${file}” không có mô tả`,
      fix: 'Viết điều nhìn thấy trong ảnh vào giữa hai ngoặc vuông: ![Hai người chép sổ bên bàn gỗ](./anh.jpg).',
    });
  else if (
    alt !== undefined &&
    (slugify(alt.replace(/\.\w{3,4}$/, '')) === slugify(name) ||
      CAMERA_NAME.test(alt.replace(/\.\w{3,4}$/, '')))
  )
    findings.push({
      code: 'HS602',
      found: `mô tả ảnh “${alt}” chỉ lặp lại tên tệp`,
      fix: 'Tả điều nhìn thấy, cho người không xem được ảnh.',
    });
  if (!credited)
    findings.push({
      code: 'HS611',
      found: `ảnh “${file}” không ghi người chụp và quyền dùng`,
      fix: 'Đặt ảnh trong <Photo credit="…" licence="…"> … </Photo>.',
    });
  return findings;
}

/** Faults of a picture that its bytes show. */
function fileFaults(file: string, kind: Use['kind'], facts: PictureFacts): Omit<Finding, 'path'>[] {
  const expected = EXTENSIONS[extname(file).toLowerCase()];
  if (facts.type === 'heic')
    return [
      {
        code: 'HS608',
        found: `ảnh “${file}” là HEIC của iPhone, trình duyệt không mở được`,
        fix: 'Mở ảnh trên máy rồi xuất sang JPEG; hoặc trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất, rồi gửi lại.',
      },
    ];
  if (expected === undefined || facts.type === undefined)
    return [
      {
        code: 'HS610',
        found: `“${file}” không phải ảnh dùng được trên trang`,
        fix: 'Dùng ảnh JPEG, PNG, WebP hoặc AVIF.',
      },
    ];
  if (facts.type !== expected)
    return [
      {
        code: 'HS605',
        found: `ảnh “${file}” thật ra là ${facts.type.toUpperCase()}, không đúng đuôi tệp`,
        fix: `Đổi đuôi tệp cho đúng, hoặc xuất lại thành ${expected.toUpperCase()}.`,
      },
    ];
  if (!facts.size)
    return [
      {
        code: 'HS610',
        found: `ảnh “${file}” hỏng, không mở được`,
        fix: 'Chép lại ảnh từ máy chụp.',
      },
    ];
  const { width, height } = facts.size;
  const findings: Omit<Finding, 'path'>[] = [];
  if (width < LEAST_WIDTH[kind])
    findings.push({
      code: 'HS603',
      severity: 'warning',
      found: `ảnh “${file}” rộng ${String(width)} điểm ảnh, cần ít nhất ${String(LEAST_WIDTH[kind])}`,
      fix: 'Xin ảnh gốc; ảnh gửi qua Zalo, Facebook thường đã bị thu nhỏ.',
    });
  if (facts.bytes > MOST_BYTES || width * height > MOST_PIXELS)
    findings.push({
      code: 'HS604',
      found: `ảnh “${file}” nặng ${(facts.bytes / 1e6).toFixed(1).replace('.', ',')} MB, ${String(width)}×${String(height)} điểm ảnh`,
      fix: 'Thu còn cạnh dài 4.000 điểm ảnh rồi lưu lại; dưới 15 MB.',
    });
  if (facts.gps)
    findings.push({
      code: 'HS606',
      // The build strips it from what it publishes; the file itself may travel further.
      severity: 'warning',
      found: `ảnh “${file}” còn ghi toạ độ nơi chụp (GPS)`,
      fix: 'Windows: bấm phải › Properties › Details › Remove Properties. Điện thoại: tắt “Vị trí” khi gửi ảnh.',
    });
  return findings;
}

/** Every file below the content folder that is no entry, grouped by nothing. */
function looseFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        !/(?:\.(?:mdx?|ya?ml)|(?:^|\/)(?:\.[^/]*|readme|licen[cs]e|thumbs\.db))$/i.test(name),
    )
    .filter((name) => statSync(join(root, name)).isFile());
}

/**
 * Checks the pictures of all entries and the files that lie beside them.
 * @param root The content folder.
 * @param raws All entries.
 * @returns Findings, each with its file.
 * @throws When a file that exists cannot be read.
 */
export async function pictureFindings(
  root: string,
  raws: readonly RawEntry[],
): Promise<FileFinding[]> {
  const found: FileFinding[] = [];
  const used = new Set<string>();
  for (const raw of raws) {
    const folder = dirname(raw.source.path);
    for (const use of usesOf(raw)) {
      const say = (finding: Omit<Finding, 'path'>) =>
        found.push({ file: raw.file, raw, finding: { ...finding, path: use.path, ...use.place } });
      wordFaults(use).forEach(say);
      const path = join(folder, use.file);
      if (/^[a-z]+:|^\//i.test(use.file)) continue;
      used.add(posix.join(posix.dirname(raw.file), use.file));
      if (!existsSync(path))
        say({
          code: 'HS609',
          found: `dùng tệp “${use.file}”, không có cạnh bài`,
          fix: 'Chép tệp vào cùng thư mục với bài, hoặc sửa lại tên.',
        });
      else if (use.kind !== 'file')
        fileFaults(use.file, use.kind, await readPicture(path)).forEach(say);
    }
  }
  for (const file of looseFiles(root))
    if (!used.has(file))
      found.push({
        file,
        finding: {
          code: 'HS607',
          severity: 'warning',
          path: [],
          found: 'tệp này không bài nào dùng',
          fix: 'Dùng nó trong bài, hoặc chuyển ra ngoài thư mục content.',
        },
      });
  return found;
}
