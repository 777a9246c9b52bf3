import { z } from 'zod';
import { field } from './field.ts';
import { SLUG, text } from './values.ts';

/** Schema of a glossary term, one item of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: field('Mã', 'Mã ngắn không dấu.', z.string().regex(SLUG)),
  term: field('Thuật ngữ', 'Từ hoặc cụm từ.', text(80)),
  meaning: field('Nghĩa', 'Giải thích một, hai câu, lời dễ hiểu.', text(320)),
});

/** A glossary term as its schema gives it. */
export type Term = z.infer<typeof termSchema>;
