import { z } from 'zod';
import { field } from './field.ts';
import { text } from './values.ts';

/**
 * Schema of a picture with what the law and good manners ask for beside it.
 * @param image Makes the schema of the picture's path: Astro's `image()` in the build, text elsewhere.
 * @returns A strict object schema; alt, credit and licence are required.
 */
export const pictureSchema = <T extends z.ZodType>(image: () => T) =>
  z.strictObject({
    image: field('Tệp ảnh', 'Tên tệp đặt cạnh bài, ví dụ ./bia.jpg.', image()),
    alt: field('Mô tả ảnh', 'Tả điều nhìn thấy, cho người không xem được ảnh.', text(240)),
    credit: field('Người chụp', 'Tên người hoặc cơ quan giữ quyền ảnh.', text(120)),
    licence: field('Quyền dùng ảnh', 'Giấy phép hoặc sự cho phép dùng ảnh.', text(120)),
    focus: field(
      'Tâm ảnh',
      'Điểm cần giữ khi cắt ảnh: phần trăm từ trái và từ trên.',
      z
        .strictObject({
          x: field('Từ trái', '0 đến 100.', z.number().min(0).max(100)),
          y: field('Từ trên', '0 đến 100.', z.number().min(0).max(100)),
        })
        .optional(),
    ),
  });
