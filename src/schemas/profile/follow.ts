import { z } from 'zod';
import { field } from '../field.ts';
import { fitSchema } from '../fit.ts';
import { partialDate, reference, text } from '../values.ts';
import { sourceRef } from './evidence.ts';

/** How others can do it. */
export const replicate = z.strictObject({
  steps: field(
    'Các bước',
    'Từng bước theo thứ tự, để nơi khác làm được.',
    z
      .array(
        z.strictObject({
          title: field('Việc', 'Tên bước, bắt đầu bằng động từ.', text(120)),
          detail: field('Cách làm', 'Làm thế nào, ai làm, mất bao lâu.', text(600)),
        }),
      )
      .min(2),
  ),
  people: field('Người làm', 'Cần bao nhiêu người, vai trò gì.', text(240)),
  cost: field(
    'Chi phí',
    'Hết bao nhiêu, từ nguồn nào; không biết thì ghi rõ là chưa có số liệu.',
    text(320),
  ),
  duration: field('Thời gian', 'Mất bao lâu từ lúc bắt đầu đến khi chạy đều.', text(160)),
  conditions: field('Điều kiện', 'Cần có gì thì mới làm được.', z.array(text(240)).min(1)),
  avoid: field('Nên tránh', 'Chỗ đã vấp, điều không nên làm theo.', z.array(text(240)).min(1)),
  contact: field('Hỏi ai', 'Mã cơ quan nhận câu hỏi về mô hình.', reference()),
  fit: field(
    'Hợp với',
    'Để người đọc tìm mô hình theo vấn đề, chi phí, số người, thời gian và kiểu nơi; thiếu thì mô hình chỉ tìm được theo tên.',
    fitSchema.optional(),
  ),
});

/** Who did as the model did. */
export const adopter = z.strictObject({
  who: field('Ai', 'Đơn vị hoặc vai trò; không ghi tên riêng người.', text(160)),
  place: field('Ở đâu', 'Mã địa danh.', reference()),
  since: field('Từ bao giờ', 'Ngày, tháng hoặc năm.', partialDate()),
  adapted: field('Đã đổi gì', 'Điều họ làm khác đi.', text(320)),
  result: field('Kết quả', 'Kết quả của nơi làm theo.', text(320)),
  source: sourceRef(),
});

/** How visitors are received. */
export const visits = z.strictObject({
  host: field('Cơ quan đón', 'Mã cơ quan nhận lời hẹn.', reference()),
  capacity: field('Sức chứa', 'Mỗi đoàn bao nhiêu người.', z.number().int().positive()),
  preparation: field('Chuẩn bị', 'Khách cần chuẩn bị gì.', text(320)),
});

/** Whom the honoured speak to, and of what. */
export const talks = z.strictObject({
  audiences: field('Người nghe', 'Cấp học hoặc ngành nghề.', z.array(text(80)).min(1)),
  topics: field('Chủ đề', 'Chủ đề có thể nói.', z.array(text(160)).min(1)),
});
