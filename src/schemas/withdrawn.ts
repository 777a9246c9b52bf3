import { z } from 'zod';
import { field } from './field.ts';
import { day, SLUG } from './values.ts';

/**
 * Schema of a withdrawn story, one item of `content/withdrawn.yaml`: all that is kept of it. The
 * file of the story, with its pictures, is gone.
 */
export const withdrawnSchema = z.strictObject({
  id: field(
    'Mã',
    'Mã của câu chuyện đã gỡ: địa chỉ cũ của nó giữ một thông báo.',
    z.string().regex(SLUG),
  ),
  on: field(
    'Ngày gỡ',
    'Ngày câu chuyện rời trang; thông báo ở địa chỉ cũ ghi ngày này. Lệnh npm run withdraw điền.',
    day(),
  ),
});
