import { LEVELS } from '../../schemas/profile/path.ts';
import { KINDS } from '../../schemas/values.ts';
import { names } from '../../strings/vi/names.ts';
import type { ReportBasis, Told } from './basis.ts';
import { NUMBER_COLUMN, numbered, type Column, type Report, type ReportTable } from './table.ts';
import { awardLines, LINE } from './words.ts';

const count = (label: string): Column => ({ label, width: 9, align: 'center' });

/** Stories by movement and kind, with sums. */
function byMovement(stories: Told[], basis: ReportBasis): ReportTable {
  const cells = (list: Told[]) => [
    ...KINDS.map((kind) => String(list.filter((s) => s.data.honoree.kind === kind).length)),
    String(list.filter((s) => s.data.form === 'model').length),
    String(list.length),
  ];
  return {
    title: 'Theo lĩnh vực',
    columns: [
      NUMBER_COLUMN,
      { label: 'Lĩnh vực', width: 40 },
      ...KINDS.map((kind) => count(names.kinds[kind])),
      count('Mô hình'),
      count('Cộng'),
    ],
    rows: numbered(
      basis.movements.map((m) => [
        m.shortName,
        ...cells(stories.filter((s) => s.data.movement === m.slug)),
      ]),
    ),
    total: ['', 'Cộng', ...cells(stories)],
  };
}

/** Stories by agency and year, with sums. */
function byAgency(stories: Told[], basis: ReportBasis, years: number[]): ReportTable {
  const cells = (list: Told[]) => [
    ...years.map((year) => String(list.filter((s) => s.data.year === year).length)),
    String(list.length),
  ];
  return {
    title: 'Theo cơ quan và năm',
    columns: [
      NUMBER_COLUMN,
      { label: 'Cơ quan', width: 40 },
      ...years.map((year) => count(String(year))),
      count('Cộng'),
    ],
    rows: numbered(
      basis.agencies.map((agency) => [
        agency.name,
        ...cells(stories.filter((s) => s.data.nominatedBy === agency.id)),
      ]),
    ),
    total: ['', 'Cộng', ...cells(stories)],
  };
}

/** How far the period's stories have come. */
function byLevel(stories: Told[]): ReportTable {
  return {
    title: 'Theo cấp của chặng gần nhất',
    columns: [{ label: 'Cấp', width: 60 }, count('Số điển hình')],
    rows: LEVELS.map((level) => [
      `Cấp ${names.levels[level]}`,
      String(stories.filter((s) => s.data.stage.at(-1)?.level === level).length),
    ]),
    total: ['Cộng', String(stories.length)],
  };
}

/**
 * The summary of a period. Which periods there are is the plan's to say: its text names
 * 2020–2025 in IV.4 and 2021–2025 in VI.4.
 * @param basis What reports are made from.
 * @param period From and to, both years included, and the clause that names it.
 * @returns The report.
 */
export function periodSummary(
  basis: ReportBasis,
  period: { from: number; to: number; clause: string },
): Report {
  const { from, to, clause } = period;
  const span = `${String(from)}–${String(to)}`;
  const stories = basis.stories.filter((s) => s.data.year >= from && s.data.year <= to);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const followed = stories.filter((s) => (s.data.adopters ?? []).length > 0);
  const adoptions = followed.reduce((sum, s) => sum + (s.data.adopters ?? []).length, 0);
  const reviewed = stories.filter((s) => (s.data.effects ?? []).length > 0).length;
  return {
    id: `tong-ket-${String(from)}-${String(to)}`,
    kind: 'BÁO CÁO',
    title: `Tổng kết phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn ${span}`,
    paragraphs: [
      `Kỳ tổng kết ${span} do mục ${clause} của kế hoạch nêu. Trong kỳ có ${String(stories.length)} điển hình có thật được đăng, thuộc ${String(new Set(stories.map((s) => s.data.movement)).size)} trên ${String(basis.movements.length)} lĩnh vực.`,
      `${String(followed.length)} câu chuyện được ghi nhận có nơi làm theo, với ${String(adoptions)} nơi hoặc nhóm. ${String(reviewed)} câu chuyện đã có đánh giá tác dụng sau khi nêu gương.`,
      'Hồ sơ mẫu không tính. Con số nói về những gì đã đăng, không phải mọi điển hình của thành phố.',
    ],
    tables: [
      byMovement(stories, basis),
      byAgency(stories, basis, years),
      byLevel(stories),
      {
        title: 'Danh sách điển hình',
        columns: [
          NUMBER_COLUMN,
          { label: 'Tên', width: 26 },
          { label: 'Năm', width: 8, align: 'center' },
          { label: 'Việc đã làm', width: 36 },
          { label: 'Khen thưởng', width: 25 },
        ],
        rows: numbered(
          stories.map((s) => [
            s.data.honoree.name,
            String(s.data.year),
            s.data.title,
            awardLines(s, basis).join(LINE) || 'Hồ sơ chưa ghi',
          ]),
        ),
      },
    ],
    internal: false,
  };
}
