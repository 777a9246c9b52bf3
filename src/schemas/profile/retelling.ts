import { z } from 'zod';
import { field } from '../field.ts';
import { reference, text, words } from '../values.ts';

/** Forms a story is retold in, whose sentences an author may word otherwise. */
export const PRESS_FORMS = ['radio', 'short', 'long', 'zalo'] as const;

/** What a teacher needs. */
export const classroom = z.strictObject({
  levels: field(
    'Cấp học',
    'Cấp học dùng được câu chuyện.',
    z.array(z.enum(['tieu-hoc', 'thcs', 'thpt', 'dai-hoc'])).min(1),
  ),
  values: field(
    'Điều học được',
    'Phẩm chất hoặc năng lực, viết cụ thể.',
    z.array(text(120)).min(1),
  ),
  questions: field('Câu hỏi', 'Câu hỏi mở cho học sinh.', z.array(text(240)).min(1)),
  glossary: field('Từ khó', 'Mã thuật ngữ trong bảng thuật ngữ.', z.array(reference()).optional()),
  shorter: field(
    'Kể ngắn',
    'Bản kể ngắn cho học sinh tiểu học, 120–250 tiếng.',
    words(250).optional(),
  ),
});

/** A sentence worded otherwise for a form of retelling. */
export const rewording = z.strictObject({
  sentence: field(
    'Câu được thay',
    'Chép nguyên một câu của sapo, mạch chuyện hoặc mục chưa làm được.',
    text(600),
  ),
  instead: field('Thay bằng', 'Lời mới, giữ đúng các con số.', text(600)),
  in: field(
    'Dùng ở',
    'radio (truyền thanh), short (tin ngắn), long (bài dài), zalo; bỏ trống là mọi nơi.',
    z.array(z.enum(PRESS_FORMS)).min(1).optional(),
  ),
});
