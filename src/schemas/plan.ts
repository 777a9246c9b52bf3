import { z } from 'zod';
import { field } from './field.ts';
import { day, partialDate, text, webAddress } from './values.ts';

const legalBasis = z.strictObject({
  title: field('Tên văn bản', 'Số, ký hiệu và trích yếu.', text(400)),
  date: field('Ngày', 'Ngày ban hành.', day()),
  issuer: field('Cơ quan ban hành', 'Cơ quan.', text(160)),
  url: field('Địa chỉ', 'Nơi đọc toàn văn.', webAddress().optional()),
});

/** Schema of a plan (`content/plans/<slug>.mdx`); its text by clause is the body. */
export const planSchema = z.strictObject({
  title: field('Tên kế hoạch', 'Tên đầy đủ.', text(300)),
  shortName: field('Tên gọn', 'Tên ngắn.', text(80)),
  summary: field('Tóm tắt', 'Nội dung chính trong vài câu.', text(800)),
  number: field('Số', 'Số, ký hiệu; bản dùng để làm trang chưa ghi số thì nói rõ.', text(120)),
  date: field('Ngày ban hành', 'Ngày hoặc tháng ban hành.', partialDate()),
  issuer: field('Cơ quan ban hành', 'Cơ quan.', text(160)),
  signer: field('Người ký', 'Chức vụ và họ tên người ký.', text(160)),
  period: field(
    'Giai đoạn',
    'Năm đầu và năm cuối.',
    z.strictObject({
      from: field('Từ năm', 'Năm đầu.', z.number().int()),
      to: field('Đến năm', 'Năm cuối.', z.number().int()),
    }),
  ),
  effect: field('Hiệu lực', 'Còn hiệu lực hay đã kết thúc.', text(300)),
  legalBasis: field('Căn cứ', 'Các văn bản làm căn cứ.', z.array(legalBasis).min(1)),
  commonCriteria: field(
    'Tiêu chuẩn chung',
    'Bốn tiêu chuẩn chung (III.2), nguyên văn.',
    z
      .array(
        z.strictObject({
          id: field('Mã', 'chung-1 …', z.string().regex(/^chung-\d$/)),
          text: field('Nguyên văn', 'Đúng từng chữ.', text()),
        }),
      )
      .min(1),
  ),
  milestones: field(
    'Mốc',
    'Các mốc của kế hoạch.',
    z.array(
      z.strictObject({
        on: field('Thời điểm', 'Ngày, tháng, quý hoặc năm.', text(40)),
        what: field('Việc', 'Việc phải làm.', text(300)),
        clause: field('Mục', 'Mục của kế hoạch.', text(20)),
      }),
    ),
  ),
  periods: field(
    'Kỳ tổng kết',
    'Các kỳ tổng kết mà kế hoạch nêu.',
    z.array(
      z.strictObject({
        from: field('Từ năm', 'Năm đầu của kỳ.', z.number().int()),
        to: field('Đến năm', 'Năm cuối của kỳ.', z.number().int()),
        clause: field('Mục', 'Mục nêu kỳ này.', text(20)),
      }),
    ),
  ),
  yearlyQuota: field(
    'Số điển hình mỗi năm',
    'Mỗi cơ quan xây dựng từ … đến … điển hình (VI.1).',
    z.strictObject({
      min: field('Ít nhất', 'Số điển hình ít nhất.', z.number().int()),
      max: field('Nhiều nhất', 'Số điển hình nhiều nhất.', z.number().int()),
    }),
  ),
  sendPlanBy: field(
    'Hạn gửi kế hoạch',
    'Ngày các cơ quan phải gửi kế hoạch của mình (VI.1).',
    day(),
  ),
  note: field(
    'Ghi chú về bản này',
    'Điều người đọc cần biết về bản văn này.',
    text(400).optional(),
  ),
});

/** A plan as its schema gives it. */
export type Plan = z.infer<typeof planSchema>;
