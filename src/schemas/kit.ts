import { z } from 'zod';
import { field } from './field.ts';
import { day, reference, text } from './values.ts';

/** Audiences of a school kit. */
export const AUDIENCES = ['tieu-hoc', 'thcs', 'thpt', 'dai-hoc', 'cung-nganh'] as const;

/** Schema of an exchange kit (`content/kits/<slug>/index.mdx`). */
export const kitSchema = z.strictObject({
  title: field('Tên bộ giao lưu', 'Nói buổi học làm gì.', text(110)),
  summary: field('Tóm tắt', 'Hai câu cho giáo viên.', text(400)),
  audience: field('Người học', 'Cấp học hoặc cùng ngành.', z.enum(AUDIENCES)),
  minutes: field('Thời lượng', 'Số phút.', z.number().int().min(10).max(240)),
  setting: field(
    'Hình thức',
    'sinh-hoat-duoi-co, sinh-hoat-lop, trai-nghiem hoặc giao-luu.',
    z.enum(['sinh-hoat-duoi-co', 'sinh-hoat-lop', 'trai-nghiem', 'giao-luu']),
  ),
  aims: field('Mục tiêu', 'Sau buổi học, người học làm được gì.', z.array(text(200)).min(1)),
  stories: field('Câu chuyện', 'Mã các câu chuyện dùng.', z.array(reference()).min(1)),
  steps: field(
    'Các bước',
    'Từng phần, có số phút.',
    z
      .array(
        z.strictObject({
          title: field('Việc', 'Tên phần.', text(120)),
          minutes: field('Phút', 'Số phút.', z.number().int().positive()),
          detail: field('Cách làm', 'Giáo viên làm gì, học sinh làm gì.', text(800)),
        }),
      )
      .min(1),
  ),
  questions: field('Câu hỏi', 'Câu hỏi thảo luận.', z.array(text(240)).min(1)),
  safety: field('Lưu ý an toàn', 'Điều cần giữ cho học sinh và khách mời.', text(600)),
  publication: field(
    'Đăng',
    'Trạng thái và ngày đăng.',
    z.strictObject({
      status: field('Trạng thái', 'draft hoặc published.', z.enum(['draft', 'published'])),
      on: field('Ngày', 'Ngày đăng.', day()),
    }),
  ),
});

/** A kit as its schema gives it. */
export type Kit = z.infer<typeof kitSchema>;
