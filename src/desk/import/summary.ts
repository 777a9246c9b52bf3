import type { ReadReport } from './blocks.ts';
import type { LostPicture } from './pictures.ts';
import type { Report } from './report.ts';
import type { ImportedStory } from './to-draft.ts';

/** Everything an import did. */
export interface ImportOutcome {
  folder: string;
  story: ImportedStory;
  report: Report;
  converted: ReadReport['converted'];
  /** Pictures left out as signatures, seals or papers. */
  left: readonly string[];
  lost: readonly LostPicture[];
}

const KIND_NAMES = { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' };
const ENCODING_NAMES = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;

/**
 * Words an import for its author, or for a machine.
 * @param outcome What was done.
 * @param json Whether a machine reads it.
 * @returns Text that ends in a line break.
 */
export function formatImport(outcome: ImportOutcome, json: boolean): string {
  const { folder, story, report, left, lost } = outcome;
  const converted = Object.entries(outcome.converted).map(
    ([name, characters]) =>
      `${ENCODING_NAMES[name as keyof typeof ENCODING_NAMES]}: ${String(characters)} ký tự`,
  );
  const dropped = [...new Set(report.dropped)].filter((label) => label !== '');
  if (json)
    return `${JSON.stringify(
      {
        folder,
        slug: story.slug,
        kind: report.kind,
        missing: story.missing,
        proposed: story.proposed,
        dropped,
        removed: story.removed,
        converted: outcome.converted,
        unknownAwards: story.unknownAwards,
        picturesLeftOut: left,
        picturesLost: lost,
      },
      null,
      2,
    )}\n`;
  return [
    `\nĐã ghi bản nháp: ${folder}/index.mdx (${KIND_NAMES[report.kind]})\n`,
    list('Đã đổi sang Unicode', converted),
    list('Đã bỏ thông tin cá nhân trong phần lý lịch (chỉ nêu tên mục)', dropped),
    list('Đã bỏ khỏi phần kể', story.removed),
    list('Ảnh để ngoài vì giống chữ ký, con dấu hoặc giấy tờ (giữ lại: --keep-pictures)', left),
    list(
      'Ảnh không lấy được',
      lost.map((l) => `ảnh ${String(l.index)}: ${l.reason}`),
    ),
    list('Khen thưởng chưa khớp danh mục, cần tra quyết định rồi ghi tay', story.unknownAwards),
    list(
      `Còn ${String(story.missing.length)} trường phải điền`,
      story.missing.map((m) => `${m.label}: ${m.description}`),
    ),
    '\nChỗ ghi “đề xuất từ báo cáo” là máy gợi ý: đọc lại từng chỗ, sửa rồi xóa ghi chú.',
    `\nTiếp theo: mở tệp, điền các trường trống, rồi chạy  npm run check -- ${folder}\n`,
  ].join('');
}
