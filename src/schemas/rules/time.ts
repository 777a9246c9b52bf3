import { LEVELS, STAGES } from '../profile/path.ts';
import type { Finding, ProfileRule } from './context.ts';

/** Last day of the year, month or day an ISO date names, for "not before" comparisons. */
const endOf = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
/** First day of it. */
const startOf = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The place existed under that name in the year of the story. */
export const placeExisted: ProfileRule = ({ data }, context) => {
  const place = context.get('places', data.place.then)?.data;
  if (!place) return [];
  const year = String(data.year);
  if (!/^\d{4}$/.test(year)) return [];
  if (startOf(year) <= (place.to ?? '9999') && endOf(year) >= (place.from ?? '0000')) return [];
  const span = [place.from && `từ ${place.from}`, place.to && `đến ${place.to}`]
    .filter(Boolean)
    .join(' ');
  return [
    {
      code: 'HS113',
      path: ['place', 'then'],
      found: `“${data.place.then}” chỉ có ${span}, trong khi câu chuyện là của năm ${year}`,
      fix: 'Ghi tên gọi của nơi ấy đúng vào năm đó; tên hiện nay do trang tự tính.',
    },
  ];
};

/** Dates follow one another: verified before published, reviewed after, corrected after. */
export const datesInOrder: ProfileRule = ({ data }) => {
  const { verification: v, publication: p, consent } = data;
  const pairs: [string | undefined, string | undefined, PropertyKey[], string][] = [
    [
      v.verifiedOn,
      v.reviewBy,
      ['verification', 'reviewBy'],
      'hạn xem lại phải sau ngày kiểm chứng',
    ],
    [v.verifiedOn, p.on, ['publication', 'on'], 'ngày đăng không được trước ngày kiểm chứng'],
    [p.on, p.updated, ['publication', 'updated'], 'ngày sửa không được trước ngày đăng'],
    [consent.on, p.on, ['consent', 'on'], 'sự đồng ý phải có trước ngày đăng'],
    [consent.on, consent.until, ['consent', 'until'], 'ngày hết hạn phải sau ngày đồng ý'],
    ...(data.corrections ?? []).map(
      (c, i) =>
        [p.on, c.on, ['corrections', i, 'on'], 'cải chính không thể trước ngày đăng'] as [
          string,
          string,
          PropertyKey[],
          string,
        ],
    ),
  ];
  return pairs.flatMap(([earlier, later, path, rule]): Finding[] =>
    earlier === undefined || later === undefined || startOf(earlier) <= endOf(later)
      ? []
      : [
          {
            code: 'HS115',
            path,
            found: `${later} đứng trước ${earlier}: ${rule}`,
            fix: 'Xem lại hai ngày này.',
          },
        ],
  );
};

/** Stages climb: in time, in stage and in level (plan, clause IV.1). */
export const stagesClimb: ProfileRule = ({ data }) =>
  data.stage.flatMap((step, i): Finding[] => {
    const before = data.stage[i - 1];
    if (!before) return [];
    const late = startOf(before.on) > endOf(step.on);
    const down =
      STAGES.indexOf(step.stage) < STAGES.indexOf(before.stage) ||
      LEVELS.indexOf(step.level) < LEVELS.indexOf(before.level);
    if (!late && !down) return [];
    return [
      {
        code: 'HS118',
        path: ['stage', i],
        found: late
          ? `chặng này ghi ${step.on}, trước chặng liền trên (${before.on})`
          : 'chặng hoặc cấp thấp hơn chặng liền trên',
        fix: 'Xếp các chặng từ trước đến sau: discovered, nurtured, recognised, exemplary; cấp từ cơ sở lên.',
      },
    ];
  });
