import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';

/** Fields of a profile's frontmatter, as an author would write them. */
export type Frontmatter = Record<string, unknown>;

/** A profile that holds: a real household with its consent. */
export function validProfile(): Frontmatter {
  return {
    title: 'Trồng rau thủy canh trên sân thượng',
    summary: 'Một hộ trồng rau trên sân thượng và bán cho mười hai nhà trong ngõ.',
    honoree: { name: 'Hộ gia đình ông Trần Thử Nghiệm', kind: 'household' },
    movement: 'vi-nguoi-ngheo',
    scope: 'partial',
    form: 'deed',
    place: { then: 'phuong-loc-vuong' },
    nominatedBy: 'phong-lao-dong-thuong-binh-xa-hoi',
    year: 2024,
    arc: { problem: 'Thiếu việc làm.', action: 'Trồng rau.', result: 'Có thu nhập.' },
    results: [
      {
        what: 'tiền bán rau',
        value: 24,
        unit: 'triệu đồng',
        period: 'năm 2024',
        source: 'so-sach',
      },
    ],
    limits: ['Mùa hè rau cháy lá, hai tháng không có hàng.'],
    criteria: [{ criterion: '3.3-ho-gia-dinh', evidence: 'Sổ bán hàng.', source: 'so-sach' }],
    sources: [
      {
        id: 'so-sach',
        title: 'Sổ bán hàng',
        publisher: 'Hộ gia đình',
        date: '2024-12-31',
        document: 'Sổ tay',
      },
    ],
    verification: {
      author: 'Bộ phận biên tập',
      verifiedBy: 'Phòng Lao động',
      verifiedOn: '2026-01-05',
      reviewBy: '2027-01-05',
    },
    stage: [{ stage: 'discovered', level: 'unit', on: '2024' }],
    consent: {
      status: 'given',
      on: '2026-01-02',
      covers: ['text', 'photo'],
      record: 'PHIEU-BI-MAT-77',
    },
    publication: { status: 'published', on: '2026-01-10' },
  };
}

/**
 * Makes a content folder of its own: the vocabularies of the embedded content, and the given profiles.
 *
 * @param profiles slug → frontmatter, and the body below it
 * @returns the folder
 */
export function makeContent(
  profiles: Record<string, { data: Frontmatter; body?: string }>,
): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('content', root, {
    recursive: true,
    filter: (file) => !/content[\\/](profiles|events|kits)([\\/]|$)/.test(file),
  });
  for (const [slug, { data, body }] of Object.entries(profiles)) {
    const folder = path.join(root, 'profiles', slug);
    mkdirSync(folder, { recursive: true });
    const text = `---\n${stringify(data)}---\n\n${body ?? 'Rau cải lên xanh sau hai mươi ngày [^so-sach].'}\n`;
    writeFileSync(path.join(folder, 'index.mdx'), text);
  }
  return root;
}
