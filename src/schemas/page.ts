import { z } from 'zod';
import { field } from './field.ts';
import { day, text } from './values.ts';

/** Schema of a prose page of the site (`content/pages/<slug>.mdx`, `content/handbook/<slug>.mdx`). */
export const pageSchema = z.strictObject({
  title: field('Tiêu đề', 'Tên trang.', text(110)),
  summary: field('Tóm tắt', 'Một câu cho máy tìm kiếm và chia sẻ.', text(300)),
  updated: field('Ngày sửa', 'Ngày sửa gần nhất.', day()),
  order: field('Thứ tự', 'Thứ tự trong mục lục.', z.number().int().optional()),
});
