import { z } from 'zod';
import { field } from './field.ts';
import { partialDate, reference, text, webAddress } from './values.ts';

/** Schema of an event (`content/events/<slug>.mdx`): conference, commendation, exchange or visit. */
export const eventSchema = z.strictObject({
  title: field('Tên sự kiện', 'Tên gọi.', text(160)),
  kind: field(
    'Loại',
    'hoi-nghi, tuyen-duong, giao-luu hoặc tham-quan.',
    z.enum(['hoi-nghi', 'tuyen-duong', 'giao-luu', 'tham-quan']),
  ),
  on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
  where: field('Nơi', 'Nơi tổ chức.', text(160).optional()),
  host: field('Cơ quan tổ chức', 'Mã cơ quan.', reference()),
  stories: field('Câu chuyện liên quan', 'Mã câu chuyện.', z.array(reference()).optional()),
  source: field(
    'Nguồn',
    'Nơi công bố sự kiện.',
    z
      .strictObject({
        title: field('Tên', 'Tên bài.', text(240)),
        url: field('Địa chỉ', 'Trang web.', webAddress().optional()),
      })
      .optional(),
  ),
  sample: field('Sự kiện mẫu', 'true nếu là minh họa.', z.boolean().optional()),
});
