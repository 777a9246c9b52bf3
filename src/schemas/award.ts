import { z } from 'zod';
import { field } from './field.ts';
import { KINDS, reference, SLUG, text } from './values.ts';

/** Levels that give awards; the public filter groups them as the plan does (IV.2). */
const AWARD_LEVELS = [
  'nha-nuoc',
  'chinh-phu',
  'bo-nganh',
  'doan-the-trung-uong',
  'trung-uong',
  'tinh',
  'so-nganh',
  'huyen',
  'xa',
  'co-so',
  'khac',
] as const;
/** Kinds of award; `danh-hieu-*` and the forms of commendation are two families and are never mixed. */
export const AWARD_KINDS = [
  'danh-hieu-thi-dua',
  'huan-chuong',
  'huy-chuong',
  'danh-hieu-vinh-du-nha-nuoc',
  'giai-thuong',
  'ky-niem-chuong',
  'bang-khen',
  'giay-khen',
  'ghi-nhan-khac',
] as const;

/** Schema of an award title, one item of `content/awards.yaml`. */
export const awardSchema = z.strictObject({
  id: field('Mã', 'Mã ngắn không dấu.', z.string().regex(SLUG)),
  label: field('Tên', 'Tên đúng như văn bản.', text(200)),
  kind: field('Loại', 'Danh hiệu hay hình thức khen thưởng.', z.enum(AWARD_KINDS)),
  level: field('Cấp', 'Cấp tặng.', z.enum(AWARD_LEVELS)),
  issuer: field('Người tặng', 'Cơ quan hoặc người có thẩm quyền.', text(300).optional()),
  recipients: field('Tặng cho', 'Đối tượng được tặng.', z.array(z.enum(KINDS)).min(1)),
  grades: field(
    'Hạng',
    'Các hạng, nếu có.',
    z
      .array(
        z.strictObject({
          id: field('Mã hạng', 'Mã ngắn không dấu: hang-nhat.', reference()),
          label: field('Tên hạng', 'Tên như trong quyết định: hạng Nhất.', text(40)),
        }),
      )
      .optional(),
  ),
  aliases: field('Tên khác', 'Cách viết khác thường gặp.', z.array(text(200)).optional()),
  article: field('Điều luật', 'Điều khoản quy định.', text(200).optional()),
  source: field('Nguồn', 'Nơi tra cứu.', text(300)),
  note: field('Ghi chú', 'Điều cần biết.', text(500).optional()),
});

/** An award title as its schema gives it. */
export type Award = z.infer<typeof awardSchema>;
