import { z } from 'zod';
import { field } from './field.ts';
import { AUDIENCES, SETTINGS } from './kit-terms.ts';
import { day, reference, text } from './values.ts';

/** A slide: few words on the wall, the rest in the speaker's mouth. */
const slide = z.strictObject({
  title: field('Tên trang chiếu', 'Một dòng, đọc được từ cuối lớp.', text(70)),
  lines: field(
    'Dòng chữ',
    'Từ 1 đến 4 dòng ngắn hiện trên màn chiếu.',
    z.array(text(110)).min(1).max(4),
  ),
  script: field('Lời giảng', 'Lời người dẫn nói khi chiếu trang này.', text(900)),
});

const step = z.strictObject({
  title: field('Việc', 'Tên phần.', text(120)),
  minutes: field('Phút', 'Số phút.', z.number().int().positive()),
  detail: field('Cách làm', 'Giáo viên làm gì, học sinh làm gì.', text(800)),
  slides: field('Trang chiếu', 'Trang chiếu của phần này.', z.array(slide).min(1)),
});

const quizItem = z.strictObject({
  question: field('Câu hỏi', 'Một câu, chỉ có một đáp án đúng.', text(200)),
  options: field('Phương án', 'Ba hoặc bốn phương án.', z.array(text(120)).min(3).max(4)),
  answer: field('Đáp án', 'Số thứ tự của phương án đúng, từ 1.', z.number().int().min(1).max(4)),
  why: field('Vì sao', 'Giải thích, nhắc lại chỗ trong câu chuyện.', text(300)),
});

const worksheetItem = z.strictObject({
  prompt: field('Việc trên phiếu', 'Câu hỏi hoặc việc làm, người học tự đọc hiểu.', text(400)),
  lines: field('Số dòng để viết', 'Từ 1 đến 12 dòng.', z.number().int().min(1).max(12)),
  answer: field('Gợi ý đáp án', 'Cho người dạy; in riêng.', text(500)),
});

const evidence = z.strictObject({
  story: field('Câu chuyện', 'Mã câu chuyện đem ra xét.', reference()),
  claim: field('Lời khẳng định', 'Một câu của câu chuyện, có thể kiểm lại.', text(240)),
  ask: field(
    'Câu phải hỏi',
    'Những câu hỏi để biết lời ấy đúng đến đâu.',
    z.array(text(200)).min(2),
  ),
  look: field('Xem lại ở đâu', 'Nguồn nào nói, tính lại thế nào.', text(500)),
  unresolved: field('Điều chưa giải quyết', 'Điều câu chuyện để ngỏ.', text(300)),
});

const mcLine = z.strictObject({
  when: field('Lúc nào', 'Ví dụ: mở đầu, mời khách, kết thúc.', text(80)),
  say: field('Lời dẫn', 'Lời người dẫn chương trình.', text(600)),
});

const guest = z.strictObject({
  who: field('Mời ai', 'Vai trò người nên mời, không ghi tên riêng.', text(200)),
  agency: field('Hỏi qua cơ quan', 'Mã cơ quan chuyển lời mời.', reference()),
  invitation: field('Lời mời', 'Đoạn chính của giấy mời.', text(700)),
  brief: field('Dặn khách mời', 'Điều khách cần biết trước.', z.array(text(240)).min(2)),
  questions: field(
    'Câu hỏi của người học',
    'Câu đã chuẩn bị cho người học.',
    z.array(text(200)).min(4),
  ),
  mc: field('Lời dẫn chương trình', 'Theo thứ tự buổi giao lưu.', z.array(mcLine).min(3)),
  avoid: field('Điều không hỏi', 'Điều nên tránh trong buổi giao lưu.', z.array(text(200)).min(2)),
  after: field('Việc sau buổi giao lưu', 'Người học làm gì trong tuần sau.', text(400)),
});

/** Schema of an exchange kit (`content/kits/<slug>/index.mdx`). */
export const kitSchema = z.strictObject({
  title: field('Tên bộ giao lưu', 'Nói buổi học làm gì.', text(110)),
  summary: field('Tóm tắt', 'Hai câu cho giáo viên.', text(400)),
  audience: field('Người học', 'Cấp học hoặc cùng ngành.', z.enum(AUDIENCES)),
  minutes: field('Thời lượng', 'Số phút.', z.number().int().min(10).max(240)),
  setting: field(
    'Hình thức',
    'sinh-hoat-duoi-co, sinh-hoat-lop, trai-nghiem hoặc giao-luu.',
    z.enum(SETTINGS),
  ),
  aims: field('Mục tiêu', 'Sau buổi học, người học làm được gì.', z.array(text(200)).min(1)),
  stories: field('Câu chuyện', 'Mã các câu chuyện dùng.', z.array(reference()).min(1)),
  prepare: field('Chuẩn bị', 'Đồ dùng và việc làm trước.', z.array(text(200)).min(1)),
  steps: field('Các bước', 'Từng phần, có số phút.', z.array(step).min(1)),
  questions: field('Câu hỏi', 'Câu hỏi thảo luận.', z.array(text(240)).min(1)),
  activities: field(
    'Hoạt động thêm',
    'Việc làm khi còn giờ hoặc ở nhà.',
    z
      .array(
        z.strictObject({
          title: field('Tên', 'Tên hoạt động.', text(110)),
          detail: field('Cách làm', 'Từng việc, đủ để làm được.', text(800)),
        }),
      )
      .min(1),
  ),
  quiz: field('Câu đố', 'Câu hỏi có phương án.', z.array(quizItem).min(3)),
  worksheet: field('Phiếu học tập', 'Các việc trên phiếu.', z.array(worksheetItem).min(3)),
  evidence: field('Làm sao ta biết?', 'Hoạt động xét bằng chứng.', evidence),
  guest: field('Khách mời', 'Bắt buộc khi hình thức là giao-luu.', guest.optional()),
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
