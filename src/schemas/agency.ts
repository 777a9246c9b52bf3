import { z } from 'zod';
import { field } from './field.ts';
import { day, SLUG, text, webAddress } from './values.ts';

/** Schema of an agency, one item of `content/agencies.yaml`. */
export const agencySchema = z.strictObject({
  id: field('Mã', 'Mã ngắn không dấu.', z.string().regex(SLUG)),
  name: field('Tên', 'Tên đầy đủ.', text(160)),
  shortName: field('Tên gọn', 'Tên viết gọn trên thẻ.', text(60)),
  bloc: field(
    'Khối',
    'Khối cơ quan.',
    z.enum([
      'dang',
      'chinh-quyen',
      'mat-tran-doan-the',
      'luc-luong-vu-trang',
      'su-nghiep',
      'phuong-xa',
      'doanh-nghiep',
    ]),
  ),
  lead: field(
    'Mục chủ trì',
    'Các mục III.3 mà kế hoạch giao chủ trì.',
    z.array(z.string().regex(/^3\.\d+$/)).optional(),
  ),
  duties: field(
    'Việc được giao',
    'Nhiệm vụ khác trong kế hoạch, kèm mục.',
    z.array(text(240)).optional(),
  ),
  active: field(
    'Thời gian hoạt động',
    'Khoảng thời gian còn hoạt động với tên này.',
    z
      .strictObject({
        to: field('Đến', 'Ngày cuối.', day().optional()),
        note: field('Ghi chú', 'Cơ quan kế nhiệm hoặc điều chưa rõ.', text(240).optional()),
      })
      .optional(),
  ),
  contact: field(
    'Liên hệ công khai',
    'Chỉ ghi thông tin cơ quan đã công bố.',
    z
      .strictObject({
        address: field('Địa chỉ', 'Trụ sở.', text(200).optional()),
        phone: field('Điện thoại', 'Số của cơ quan.', text(40).optional()),
        email: field('Thư điện tử', 'Hộp thư công vụ.', z.email().optional()),
        url: field('Trang web', 'Trang thông tin.', webAddress().optional()),
      })
      .optional(),
  ),
  planSentOn: field(
    'Ngày gửi kế hoạch',
    'Ngày gửi kế hoạch của cơ quan về phòng Nội vụ (VI.1).',
    day().optional(),
  ),
});

/** An agency as its schema gives it. */
export type Agency = z.infer<typeof agencySchema>;
