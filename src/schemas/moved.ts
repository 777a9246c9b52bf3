import { z } from 'zod';
import { field } from './field.ts';
import { SLUG } from './values.ts';

/**
 * Schema of an old address, one item of `content/moved.yaml`: a story that got another slug goes
 * on answering at the one that posters, QR codes and other sites know.
 */
export const movedSchema = z.strictObject({
  id: field(
    'Mã cũ',
    'Mã mà câu chuyện từng mang, nay không câu chuyện nào dùng.',
    z.string().regex(SLUG),
  ),
  to: field('Mã mới', 'Mã của câu chuyện đang đăng.', z.string().regex(SLUG)),
});
