import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import type { Finding } from '../../schemas/rules/context.ts';
import { slugify } from '../../vietnamese/words.ts';
import { attributeOf, bodyTree, placeOf } from '../body-tree.ts';
import { readPicture } from '../picture-file.ts';
import type { RawEntry } from '../read.ts';
import type { Place } from '../yaml.ts';
import { pictureFaults, type PictureUse } from './picture-faults.ts';

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
  kind: PictureUse | 'file';
  alt?: string;
  /** Whether somebody is named who took it. */
  credited: boolean;
}

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
      const kind = name === 'poster' ? 'poster' : 'file';
      if (file !== undefined) uses.push({ ...common, file, kind, credited: true });
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
      if (!existsSync(path) || (use.kind === 'file' && !statSync(path).isFile()))
        say({
          code: 'HS609',
          found: `dùng tệp “${use.file}”, không có cạnh bài`,
          fix: 'Chép tệp vào cùng thư mục với bài, hoặc sửa lại tên.',
        });
      else if (use.kind !== 'file')
        pictureFaults(use.file, use.kind, await readPicture(path)).forEach(say);
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
