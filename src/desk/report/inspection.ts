import { againstQuota } from '../../statistics/figures.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { ReportBasis, Told } from './basis.ts';
import { LINE } from './words.ts';
import { NUMBER_COLUMN, numbered, type Report, type ReportTable } from './table.ts';

/** What a story's file lacks, in the words of an inspector. */
function lacks({ data }: Told, { plan, movements }: ReportBasis): string[] {
  const named = new Set(data.criteria.map((c) => c.criterion));
  const movement = movements.find((m) => m.slug === data.movement);
  const common = plan.commonCriteria.flatMap((c, i) => (named.has(c.id) ? [] : [String(i + 1)]));
  const own = movement?.criteria.some((c) => named.has(c.id)) ?? false;
  return [
    ...(common.length > 0
      ? [`Chưa có bằng chứng cho tiêu chuẩn chung thứ ${common.join(', ')}`]
      : []),
    ...(own ? [] : ['Chưa có bằng chứng cho tiêu chuẩn riêng của lĩnh vực']),
    ...(data.sources.length < 2 ? ['Chỉ có một nguồn'] : []),
    ...((data.effects ?? []).length === 0 ? ['Chưa có đánh giá tác dụng sau khi nêu gương'] : []),
    ...(/chưa xác minh/iu.test(data.verification.verifiedBy)
      ? ['Mới đối chiếu nguồn, chưa xác minh tại cơ sở']
      : []),
    ...(data.honoree.kind === 'individual' && data.leader === undefined
      ? ['Chưa ghi có giữ chức vụ lãnh đạo hay không']
      : []),
  ];
}

function missingEvidence(basis: ReportBasis): ReportTable {
  const rows = basis.stories.flatMap((story) => {
    const list = lacks(story, basis);
    return list.length === 0 ? [] : [[story.data.honoree.name, story.slug, list.join(LINE)]];
  });
  return {
    title: 'Hồ sơ còn thiếu bằng chứng',
    columns: [
      NUMBER_COLUMN,
      { label: 'Tên', width: 28 },
      { label: 'Mã hồ sơ', width: 22 },
      { label: 'Còn thiếu', width: 45 },
    ],
    rows: numbered(rows),
  };
}

function overdueReviews(basis: ReportBasis): ReportTable {
  const late = basis.stories
    .filter(({ data }) => data.verification.reviewBy < basis.today)
    .sort((a, b) => a.data.verification.reviewBy.localeCompare(b.data.verification.reviewBy));
  return {
    title: 'Quá hạn xem lại',
    columns: [
      NUMBER_COLUMN,
      { label: 'Tên', width: 40 },
      { label: 'Hạn xem lại', width: 15, align: 'center' },
      { label: 'Người kiểm chứng', width: 40 },
    ],
    rows: numbered(
      late.map(({ data }) => [
        data.honoree.name,
        formatDate(data.verification.reviewBy),
        data.verification.verifiedBy,
      ]),
    ),
  };
}

/** Years of the plan that an agency has fewer exemplars in than asked. */
function underQuota(basis: ReportBasis, year: number): ReportTable {
  const { plan, agencies, stories } = basis;
  const last = Math.min(plan.period.to, year);
  const years = Array.from(
    { length: Math.max(0, last - plan.period.from + 1) },
    (_, i) => plan.period.from + i,
  );
  const rows = agencies.flatMap((agency) => {
    const short = years.filter((y) => {
      const own = stories.filter((s) => s.data.nominatedBy === agency.id && s.data.year === y);
      return againstQuota(own.length, plan.yearlyQuota) === 'below';
    });
    return short.length === 0 ? [] : [[agency.name, short.join(', '), String(short.length)]];
  });
  return {
    title: `Cơ quan có năm chưa đủ ${String(plan.yearlyQuota.min)} điển hình (${String(plan.period.from)}–${String(last)})`,
    columns: [
      NUMBER_COLUMN,
      { label: 'Cơ quan', width: 45 },
      { label: 'Các năm chưa đủ', width: 35 },
      { label: 'Số năm', width: 15, align: 'center' },
    ],
    rows: numbered(rows),
  };
}

function plansNotSent(basis: ReportBasis): ReportTable {
  const { plan, agencies } = basis;
  // "Trước ngày 30/5/2023": the day itself is late.
  const rows = agencies.flatMap(({ name, lead, planSentOn }) => {
    if (lead === undefined) return [];
    if (planSentOn === undefined) return [[name, 'Chưa có thông tin đã gửi']];
    return planSentOn < plan.sendPlanBy ? [] : [[name, `Gửi ngày ${formatDate(planSentOn)}`]];
  });
  return {
    title: `Kế hoạch chưa gửi trước ngày ${formatDate(plan.sendPlanBy)}`,
    columns: [NUMBER_COLUMN, { label: 'Cơ quan', width: 55 }, { label: 'Tình trạng', width: 40 }],
    rows: numbered(rows),
  };
}

/**
 * The inspection list (plan, clause IV.5): missing evidence, overdue reviews, agencies under quota,
 * plans not sent by the deadline. For the office alone; no page of the site is made from it.
 * @param basis What reports are made from.
 * @param year The last year to look at.
 * @returns The list.
 */
export function inspectionList(basis: ReportBasis, year: number): Report {
  return {
    id: `kiem-tra-${String(year)}`,
    kind: 'BIỂU KIỂM TRA',
    title: `Việc cần đôn đốc, bổ sung, đến hết năm ${String(year)}`,
    paragraphs: [
      `Lập ngày ${formatDate(basis.today)}. Lưu hành nội bộ, không đăng lên trang thông tin.`,
      'Biểu nói về hồ sơ còn thiếu, không đánh giá con người.',
    ],
    tables: [
      missingEvidence(basis),
      overdueReviews(basis),
      underQuota(basis, year),
      plansNotSent(basis),
    ],
    internal: true,
  };
}
