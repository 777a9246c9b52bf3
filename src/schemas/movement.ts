import { z } from 'zod';
import { field } from './field.ts';
import { KINDS, reference, text } from './values.ts';

/** Schema of a movement, one clause of III.3 (`content/movements/<slug>.yaml`). */
export const movementSchema = z.strictObject({
  clause: field('Mục', 'Số mục của kế hoạch: 3.1 … 3.16.', z.string().regex(/^3\.([1-9]|1[0-6])$/)),
  name: field('Tên', 'Tên mục đúng như kế hoạch.', text(300)),
  shortName: field('Tên gọn', 'Tên ngắn dùng trên thẻ và đường dẫn.', text(60)),
  intro: field('Lời dẫn', 'Hai, ba câu nói phong trào này về việc gì.', text(600)),
  campaigns: field(
    'Phong trào, cuộc vận động',
    'Các phong trào mà mục nêu tên.',
    z
      .array(
        z.strictObject({
          id: field('Mã', 'Mã ngắn.', reference()),
          name: field('Tên', 'Tên đúng như kế hoạch.', text(200)),
          kind: field(
            'Loại',
            'phong-trao, cuoc-van-dong hoặc linh-vuc.',
            z.enum(['phong-trao', 'cuoc-van-dong', 'linh-vuc']),
          ),
        }),
      )
      .min(1),
  ),
  leadAgency: field('Cơ quan chủ trì', 'Mã cơ quan.', reference()),
  criteria: field(
    'Tiêu chuẩn',
    'Tiêu chuẩn nguyên văn theo đối tượng.',
    z
      .array(
        z.strictObject({
          id: field('Mã', 'Ví dụ 3.1-tap-the.', z.string().regex(/^3\.\d+(-[a-z0-9]+)+$/)),
          kind: field('Đối tượng', 'Tập thể, cá nhân hay hộ gia đình.', z.enum(KINDS)),
          campaign: field(
            'Phong trào',
            'Khi tiêu chuẩn chỉ thuộc một phong trào của mục.',
            reference().optional(),
          ),
          role: field(
            'Vai trò',
            'Khi tiêu chuẩn chia theo vai trò, như giáo viên, học sinh.',
            text(60).optional(),
          ),
          text: field('Nguyên văn', 'Đúng từng chữ như kế hoạch.', text()),
        }),
      )
      .min(1),
  ),
  weave: field('Hoa văn dệt', 'Mã hoa văn.', reference()),
});

/** A movement as its schema gives it. */
export type Movement = z.infer<typeof movementSchema>;
