import { againstQuota } from '../../statistics/figures.ts';
import { KINDS } from '../../schemas/values.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { ReportBasis } from './basis.ts';
import { LINE } from './words.ts';
import { NUMBER_COLUMN, numbered, type Report } from './table.ts';

const QUOTA = { below: 'Chưa đủ', within: 'Đạt', above: 'Vượt' } as const;

/**
 * The yearly report by agency (plan, clause VI.1): exemplars of the year against the quota, by
 * kind, and whether the agency's plan was sent.
 * @param basis What reports are made from.
 * @param year The year.
 * @returns The report; a row an agency and a row of sums.
 */
export function yearlyReport(basis: ReportBasis, year: number): Report {
  const { plan, agencies } = basis;
  const { min, max } = plan.yearlyQuota;
  const ofYear = basis.stories.filter((s) => s.data.year === year);
  const judged = year >= plan.period.from && year <= plan.period.to;
  const rows = agencies.map((agency) => {
    const own = ofYear.filter((s) => s.data.nominatedBy === agency.id);
    return [
      agency.name,
      agency.planSentOn === undefined ? 'Chưa có thông tin' : formatDate(agency.planSentOn),
      String(own.length),
      judged ? QUOTA[againstQuota(own.length, plan.yearlyQuota)] : 'Ngoài kế hoạch',
      ...KINDS.map((kind) => String(own.filter((s) => s.data.honoree.kind === kind).length)),
      own.map((s) => s.data.honoree.name).join(LINE),
    ];
  });
  const count = (kind: (typeof KINDS)[number]) =>
    String(ofYear.filter((s) => s.data.honoree.kind === kind).length);
  const active = rows.filter((row) => row[2] !== '0').length;
  return {
    id: `theo-co-quan-${String(year)}`,
    kind: 'BÁO CÁO',
    title: `Kết quả phát hiện, xây dựng điển hình tiên tiến năm ${String(year)}, theo cơ quan`,
    paragraphs: [
      `Năm ${String(year)}, ${String(active)} trên ${String(agencies.length)} cơ quan có điển hình được đăng, tổng cộng ${String(ofYear.length)} điển hình. Kế hoạch yêu cầu mỗi cơ quan từ ${String(min)} đến ${String(max)} điển hình một năm (mục VI.1).`,
      'Số liệu đếm từ hồ sơ có thật đã đăng; hồ sơ mẫu không tính.',
    ],
    tables: [
      {
        title: 'Điển hình theo cơ quan',
        columns: [
          NUMBER_COLUMN,
          { label: 'Cơ quan', width: 24 },
          { label: 'Ngày gửi kế hoạch', width: 12, align: 'center' },
          { label: 'Số điển hình', width: 8, align: 'center' },
          { label: `So với mức ${String(min)}–${String(max)}`, width: 10, align: 'center' },
          { label: 'Tập thể', width: 7, align: 'center' },
          { label: 'Cá nhân', width: 7, align: 'center' },
          { label: 'Hộ gia đình', width: 7, align: 'center' },
          { label: 'Tên điển hình', width: 26 },
        ],
        rows: numbered(rows),
        total: ['', 'Cộng', '', String(ofYear.length), '', ...KINDS.map(count), ''],
      },
    ],
    internal: false,
  };
}
