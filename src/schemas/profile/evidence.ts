import { z } from 'zod';
import { field } from '../field.ts';
import { day, partialDate, SLUG, text, webAddress } from '../values.ts';

/** Words that say how exact a figure is. */
export const QUALIFIERS = ['over', 'nearly', 'about', 'at-least'] as const;

const sourceId = () =>
  z.string().regex(SLUG, 'mã nguồn chỉ gồm chữ thường không dấu, chữ số, gạch nối');

/** A source of the same profile, by its id. */
export const sourceRef = () =>
  field('Nguồn', 'Mã của nguồn trong mục “Nguồn” của chính hồ sơ này.', sourceId());

/** A source that a reader can look up. */
export const source = z
  .strictObject({
    id: field('Mã nguồn', 'Mã ngắn để dẫn trong bài: bao-nam-dinh-2022.', sourceId()),
    title: field('Tên bài hoặc văn bản', 'Tên đúng như nguồn ghi.', text(240)),
    publisher: field('Nơi công bố', 'Báo, cơ quan hoặc đơn vị công bố.', text(120)),
    date: field(
      'Ngày công bố',
      'Ngày, tháng hoặc năm; ghi “khong-ro” khi nguồn không ghi ngày.',
      z.union([partialDate(), z.literal('khong-ro')]),
    ),
    url: field('Địa chỉ', 'Địa chỉ trang web của nguồn.', webAddress().optional()),
    document: field(
      'Văn bản',
      'Số, ký hiệu hoặc nơi lưu, khi nguồn không có trên mạng.',
      text(240).optional(),
    ),
  })
  .refine((s) => s.url !== undefined || s.document !== undefined, {
    error: 'nguồn cần có địa chỉ (url) hoặc văn bản (document) để người đọc kiểm lại được',
  });

/** A figure with its period and source. */
export const result = z
  .strictObject({
    what: field(
      'Kết quả gì',
      'Điều đo được, viết ngắn: “quầy hàng nhận thanh toán mã QR”.',
      text(160),
    ),
    value: field('Giá trị', 'Một con số; không dùng cùng “Trước” và “Sau”.', z.number().optional()),
    before: field('Trước', 'Con số trước khi làm.', z.number().optional()),
    after: field('Sau', 'Con số sau khi làm.', z.number().optional()),
    qualifier: field(
      'Mức chính xác',
      'over (hơn), nearly (gần), about (khoảng) hoặc at-least (ít nhất), đúng như nguồn viết.',
      z.enum(QUALIFIERS).optional(),
    ),
    unit: field('Đơn vị tính', 'Ví dụ: hộ, triệu đồng, %.', text(40)),
    base: field(
      'Trên tổng số',
      'Tỷ lệ phần trăm thì ghi tính trên tổng số nào.',
      text(160).optional(),
    ),
    period: field('Thời kỳ', 'Con số đúng cho khoảng thời gian nào.', text(80)),
    source: sourceRef(),
  })
  .refine((r) => (r.value !== undefined) !== (r.before !== undefined && r.after !== undefined), {
    error: 'mỗi kết quả ghi “value” hoặc ghi đủ cả “before” và “after”, không ghi cả hai kiểu',
  });

/** A criterion of the plan and what shows that it is met. */
export const criterion = z.strictObject({
  criterion: field(
    'Tiêu chuẩn',
    'Mã tiêu chuẩn của phong trào, hoặc tiêu chuẩn chung chung-1 … chung-4.',
    z.string().regex(/^[a-z0-9.]+(-[a-z0-9]+)*$/),
  ),
  evidence: field('Bằng chứng', 'Việc cụ thể cho thấy đạt tiêu chuẩn.', text(400)),
  source: sourceRef(),
});

/** Words somebody said, seen by them again or standing in a source. */
export const quote = z.strictObject({
  text: field('Câu nói', 'Đúng lời.', text(400)),
  speaker: field('Người nói', 'Ai nói, vai trò gì.', text(120)),
  source: sourceRef(),
});

/** Who wrote, who verified, and when it is looked at again. */
export const verification = z.strictObject({
  author: field('Người viết', 'Bút danh hoặc bộ phận viết bài.', text(120)),
  verifiedBy: field(
    'Người kiểm chứng',
    'Bộ phận hoặc chức danh kiểm chứng, khác người viết.',
    text(120),
  ),
  verifiedOn: field('Ngày kiểm chứng', 'Ngày kiểm chứng xong.', day()),
  reviewBy: field('Hạn xem lại', 'Ngày phải xem lại câu chuyện.', day()),
});

/** A mistake mended in public. */
export const correction = z.strictObject({
  on: field('Ngày', 'Ngày sửa.', day()),
  what: field('Sửa gì', 'Đã viết gì, nay sửa thành gì.', text(400)),
});
