import { LEVELS } from '../../schemas/profile/path.ts';
import { names } from '../../strings/vi/names.ts';
import type { ReportBasis, Told } from './basis.ts';
import { NUMBER_COLUMN, numbered, type Report } from './table.ts';
import { awardLines, LINE, resultLine, standingOf } from './words.ts';

/** The level that the city's own certificate is given at. */
const CITY = 'huyen';

/** Whether a story has a certificate of the city's People's Committee that still stands. */
function hasCityCertificate({ data }: Told, { awards }: ReportBasis): boolean {
  return (data.awards ?? []).some((item) => {
    const award = awards.get(item.award);
    return item.revoked === undefined && award?.kind === 'giay-khen' && award.level === CITY;
  });
}

const agencyName = (basis: ReportBasis, id: string): string =>
  basis.agencies.find((a) => a.id === id)?.name ?? id;
const movementName = (basis: ReportBasis, slug: string): string =>
  basis.movements.find((m) => m.slug === slug)?.shortName ?? slug;

/**
 * The list to propose for the city's certificate (plan, clause VI.4): exemplars of the year that
 * have none yet. It prepares a decision; it takes none.
 * @param basis What reports are made from.
 * @param year The year.
 * @returns The list.
 */
export function certificateList(basis: ReportBasis, year: number): Report {
  const ofYear = basis.stories.filter((s) => s.data.year === year);
  const proposed = ofYear.filter((s) => !hasCityCertificate(s, basis));
  return {
    id: `giay-khen-${String(year)}`,
    kind: 'DANH SÁCH',
    title: `Điển hình tiên tiến năm ${String(year)} để xem xét đề nghị tặng Giấy khen`,
    paragraphs: [
      `Danh sách gồm ${String(proposed.length)} trên ${String(ofYear.length)} điển hình năm ${String(year)} chưa có Giấy khen của Chủ tịch Ủy ban nhân dân thành phố trong hồ sơ. Danh sách này để xem xét; việc xét và quyết định làm theo thẩm quyền, ngoài trang thông tin.`,
    ],
    tables: [
      {
        title: 'Danh sách',
        columns: [
          NUMBER_COLUMN,
          { label: 'Tên, đơn vị', width: 22 },
          { label: 'Đối tượng', width: 10 },
          { label: 'Lĩnh vực', width: 14 },
          { label: 'Thành tích', width: 34 },
          { label: 'Cơ quan giới thiệu', width: 15 },
        ],
        rows: numbered(
          proposed.map((story) => [
            [story.data.honoree.name, story.data.honoree.unit].filter(Boolean).join(LINE),
            names.kinds[story.data.honoree.kind],
            movementName(basis, story.data.movement),
            story.data.arc.result,
            agencyName(basis, story.data.nominatedBy),
          ]),
        ),
      },
    ],
    internal: false,
  };
}

/** Highest first: level reached, then criteria with evidence, then sources. */
function rank(a: Told, b: Told): number {
  const level = ({ data }: Told) => LEVELS.indexOf(data.stage.at(-1)?.level ?? 'unit');
  const criteria = ({ data }: Told) => new Set(data.criteria.map((c) => c.criterion)).size;
  return (
    level(b) - level(a) ||
    criteria(b) - criteria(a) ||
    b.data.sources.length - a.data.sources.length
  );
}

/**
 * The shortlist for nomination upward (plan, clauses IV.3, IV.4): recognised by the city or above
 * by the end of the year, each with what speaks for it and what its file still lacks.
 * @param basis What reports are made from.
 * @param year The year.
 * @returns The shortlist, the best documented first.
 */
export function upwardShortlist(basis: ReportBasis, year: number): Report {
  const fit = basis.stories
    .filter(({ data }) => {
      const last = data.stage.at(-1);
      const recognised = last?.stage === 'recognised' || last?.stage === 'exemplary';
      return recognised && last.level !== 'unit' && data.year <= year;
    })
    .sort(rank);
  return {
    id: `de-nghi-cap-tren-${String(year)}`,
    kind: 'DANH SÁCH',
    title: `Điển hình tiên tiến để xem xét đề nghị cấp trên khen thưởng, đến hết năm ${String(year)}`,
    paragraphs: [
      `Danh sách gồm ${String(fit.length)} điển hình đã được công nhận từ cấp thành phố trở lên, xếp theo cấp, số tiêu chuẩn có bằng chứng và số nguồn. Danh sách này để xem xét; việc bình xét và quyết định làm theo thẩm quyền.`,
    ],
    tables: [
      {
        title: 'Danh sách',
        columns: [
          NUMBER_COLUMN,
          { label: 'Tên', width: 18 },
          { label: 'Chặng, cấp', width: 13 },
          { label: 'Tiêu chuẩn có bằng chứng', width: 10, align: 'center' },
          { label: 'Kết quả chính', width: 28 },
          { label: 'Khen thưởng đã có', width: 26 },
        ],
        rows: numbered(
          fit.map((story) => [
            story.data.honoree.name,
            standingOf(story),
            String(new Set(story.data.criteria.map((c) => c.criterion)).size),
            story.data.results.slice(0, 2).map(resultLine).join(LINE),
            awardLines(story, basis).join(LINE) || 'Hồ sơ chưa ghi',
          ]),
        ),
      },
    ],
    internal: false,
  };
}
