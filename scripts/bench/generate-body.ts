/** The text of a generated story: as long as asked, in sections, with its sources cited. */
import type { Random } from './random.ts';
import * as w from './story-words.ts';

/** What a body is made of besides the generator's own sentences. */
export interface BodyParts {
  /** Gives a sentence. */
  sentence: () => string;
  /** Ids of the story's sources. */
  sources: readonly string[];
  /** Roughly how many words. */
  words: number;
  /** Whether charts, quotations and notes stand in it, as only MDX can hold. */
  withVocabulary: boolean;
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

const table = (random: Random): string =>
  [2021, 2022, 2023, 2024]
    .map((year) => `| ${String(year)} | ${String(random.whole(10, 900))} |`)
    .join('\n');

/** The blocks that a story of the vocabulary has, one after each of its sections. */
function blocks(random: Random, { sentence, sources }: BodyParts): string[] {
  const cite = sources[0] ?? '';
  return [
    `<BarChart title="Số hộ cùng làm" unit="hộ" source="${cite}">\n\n| Năm | Số hộ |\n|---|---|\n${table(random)}\n\n</BarChart>`,
    `<PullQuote speaker="Một người cùng làm">\n\n${sentence()}\n\n</PullQuote>`,
    `<SideNote title="Cách ghi">\n\n${sentence()} [^${cite}].\n\n</SideNote>`,
    `<Steps>\n\n1. **Hẹn ngày.** ${sentence()}\n2. **Ghi sổ.** ${sentence()}\n3. **Đọc lại.** ${sentence()}\n\n</Steps>`,
    `<NotYet>\n\n${sentence()} ${sentence()}\n\n</NotYet>`,
  ];
}

function paragraph(random: Random, { sentence, sources }: BodyParts): string {
  const sentences = Array.from({ length: random.whole(3, 6) }, sentence);
  const last = sentences.pop() ?? '';
  const marked = last.replace(/\.$/, ` [^${random.pick(sources)}].`);
  return [...sentences, marked].join(' ');
}

/**
 * Writes a body.
 * @param random The source of choices.
 * @param parts What it is made of.
 * @returns Markdown with headings of the second level; MDX where the vocabulary is used.
 */
export function generateBody(random: Random, parts: BodyParts): string {
  const extra = parts.withVocabulary ? blocks(random, parts) : [];
  const text: string[] = [];
  let words = 0;
  for (let i = 0; words < parts.words; i++) {
    if (i > 0 && i % 3 === 0) {
      text.push(...extra.splice(0, 1), `## ${random.pick(w.HEADINGS)}`);
    }
    const next = paragraph(random, parts);
    words += wordsOf(next);
    text.push(next);
  }
  text.push(`- ${parts.sentence()}\n- **${parts.sentence()}**\n- *${parts.sentence()}*`, ...extra);
  return text.join('\n\n');
}
