import type { Finding, ProfileRule } from './context.ts';

/** A word of time or a figure: what a period must have. */
const TIME =
  /\d|năm|tháng|quý|tuần|ngày|mùa|vụ|khoá|khóa|học kỳ|nhiệm kỳ|thập niên|từ khi|kể từ|trước khi|sau khi|hiện nay|đợt/iu;

/** Results hold for some time, and say for which (plan, clause IV.2). */
export const resultsDated: ProfileRule = ({ data }) =>
  data.results.flatMap((result, i): Finding[] =>
    TIME.test(result.period)
      ? []
      : [
          {
            code: 'HS505',
            path: ['results', i, 'period'],
            found: `viết “${result.period}”, không nói con số đúng cho lúc nào`,
            fix: 'Ghi khoảng thời gian: “từ tháng 3/2018 đến tháng 11/2021”.',
          },
        ],
  );

/** A share of something says of what. */
export const sharesBased: ProfileRule = ({ data }) =>
  data.results.flatMap((result, i): Finding[] =>
    !/^(?:%|phần trăm)$/iu.test(result.unit.trim()) || result.base !== undefined
      ? []
      : [
          {
            code: 'HS508',
            path: ['results', i, 'base'],
            found: `bỏ trống, trong khi “${result.what}” tính bằng phần trăm`,
            fix: 'Ghi tỷ lệ ấy tính trên tổng số nào: “312 hộ của phường”.',
          },
        ],
  );

/** Ways of saying that there are no limits. */
const NO_LIMIT =
  /^(?:(?:hiện |đến nay |hiện nay |cơ bản |về cơ bản )*(?:không(?: có)?|chưa(?: có| phát hiện| thấy)?|chẳng có)(?: (?:gì|hạn chế|khó khăn|tồn tại|vướng mắc|nhược điểm|điểm yếu|nào|đáng kể|phát hiện|ghi nhận|phát sinh|bất cập|thiếu sót|lớn|rõ ràng|hay|và|,))*|n\/?a|[-–…. ]+|đang cập nhật|sẽ bổ sung|bổ sung sau|đã khắc phục(?: hết| xong)?)[.!…]*$/iu;

/** A story without limits is not finished (plan, clause II). */
export const limitsTold: ProfileRule = ({ data }) =>
  data.limits.flatMap((limit, i): Finding[] =>
    NO_LIMIT.test(limit.trim())
      ? [
          {
            code: 'HS506',
            path: ['limits', i],
            found: `viết “${limit}”, tức là không nói điều gì chưa làm được`,
            fix: 'Hỏi người trong cuộc: việc gì chưa xong, tốn hơn dự tính, không ai làm theo? Ghi một điều có thật.',
          },
        ]
      : [],
  );

/** A story is looked at again by its day (plan, clause IV.5). */
export const reviewDue: ProfileRule = ({ data }, { today }) =>
  data.publication.status !== 'published' || data.verification.reviewBy >= today
    ? []
    : [
        {
          code: 'HS507',
          severity: 'warning',
          path: ['verification', 'reviewBy'],
          found: `hạn xem lại ${data.verification.reviewBy} đã qua`,
          fix: 'Hỏi lại nơi được kể, cập nhật bài, rồi ghi ngày kiểm chứng và hạn xem lại mới.',
        },
      ];
