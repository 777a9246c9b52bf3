import { z } from 'zod';
import { field } from './field.ts';
import { day, reference, SLUG, text } from './values.ts';

/** Schema of a place, one item of `content/places.yaml`. Never keyed by statistical code: codes were re-used. */
export const placeSchema = z.strictObject({
  id: field(
    'Mã',
    'Loại và tên không dấu: phuong-loc-vuong; trùng tên thì thêm năm.',
    z.string().regex(SLUG),
  ),
  name: field('Tên', 'Tên không kèm loại: Lộc Vượng.', text(80)),
  type: field(
    'Loại',
    'phuong, xa, thi-tran, thanh-pho, huyen hoặc tinh.',
    z.enum(['phuong', 'xa', 'thi-tran', 'thanh-pho', 'huyen', 'tinh']),
  ),
  from: field(
    'Từ ngày',
    'Ngày bắt đầu có tên này; bỏ trống khi có từ trước năm 2023.',
    day().optional(),
  ),
  to: field('Đến ngày', 'Ngày cuối còn tên này; bỏ trống khi nay vẫn còn.', day().optional()),
  within: field(
    'Thuộc',
    'Đơn vị cấp trên theo thời gian.',
    z
      .array(
        z.strictObject({
          name: field('Tên cấp trên', 'Ví dụ: thành phố Nam Định, tỉnh Nam Định.', text(120)),
          from: field('Từ', 'Ngày.', day().optional()),
          to: field('Đến', 'Ngày.', day().optional()),
        }),
      )
      .min(1),
  ),
  successors: field(
    'Nay là',
    'Mã các đơn vị kế tiếp; bỏ trống khi chưa tra được.',
    z.array(reference()).optional(),
  ),
  source: field('Nguồn', 'Văn bản hoặc nơi tra cứu.', text(240)),
  note: field('Ghi chú', 'Điều dễ nhầm.', text(300).optional()),
});

/** A place as its schema gives it. */
export type Place = z.infer<typeof placeSchema>;
