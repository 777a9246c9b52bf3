import type { Block, Table } from './blocks.ts';
import { isCapitals, sentences, withoutNumber } from './text.ts';

/** Writes text so that markdown and MDX read it as text. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>|~]/gu, String.raw`\$&`)
    .replace(/^(#{1,6}|[-+>]|=+)(?=\s|$)/u, String.raw`\$1`)
    .replace(/^(\d+)([.)])(?=\s)/u, String.raw`$1\$2`);

/** Puts the source's mark after each sentence that has a figure. */
function cited(text: string, source: string): string {
  return sentences(text)
    .map((sentence) => {
      const plain = escaped(sentence);
      if (!/\d/.test(sentence)) return plain;
      const end = /[.!?;…]+$/u.exec(plain)?.[0] ?? '';
      return `${plain.slice(0, plain.length - end.length)} [^${source}]${end}`;
    })
    .join(' ');
}

/** A table as markdown; one column is a list, not a table. */
function tableText(table: Table, source: string): string {
  const width = Math.max(...table.rows.map((row) => row.length));
  const cell = (text: string) => escaped(text.replaceAll('\n', ' '));
  if (width < 2) return table.rows.map((row) => `- ${cited(row[0] ?? '', source)}`).join('\n');
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cell(row[i] ?? '')).join(' | ')} |`;
  const [head = [], ...rest] = table.rows;
  return [
    line(head),
    `|${' --- |'.repeat(width)}`,
    ...rest.map(line),
    '',
    `Số liệu trong bảng [^${source}].`,
  ].join('\n');
}

const isSubheading = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length < 120 &&
  !/[.;,]$/u.test(block.text) &&
  (block.heading !== undefined || block.bold || isCapitals(block.text));

const headingText = (text: string): string => {
  const plain = withoutNumber(text).replace(/[:.]$/u, '');
  return isCapitals(plain) ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
};

/** Blocks as markdown below one heading. */
function section(title: string, blocks: readonly Block[], source: string): string[] {
  const parts = blocks.map((block) => {
    if (block.kind === 'picture') return '';
    if (block.kind === 'table') return tableText(block, source);
    if (isSubheading(block)) return `### ${escaped(headingText(block.text))}`;
    const item = block.list !== undefined || /^[-–+•]\s/u.test(block.text);
    return `${item ? '- ' : ''}${cited(withoutNumber(block.text), source)}`;
  });
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${title}`, ...filled];
}

/** What the body is made of. */
export interface BodyInput {
  background: readonly Block[];
  achievements: readonly Block[];
  source: string;
}

/**
 * Writes the report as the first state of a story: its own words under plain headings, each
 * figure with its source. What was not solved is a field of its own and not told twice.
 * @param input The report's parts, personal facts taken out.
 * @returns Markdown.
 */
export function writeBody(input: BodyInput): string {
  const parts = [
    ...section('Bối cảnh', input.background, input.source),
    ...section('Việc đã làm', input.achievements, input.source),
  ];
  // Items of one list stand together; everything else is a paragraph of its own.
  return `${parts.reduce((text, part, i) => {
    const follows = part.startsWith('- ') && parts[i - 1]?.startsWith('- ') === true;
    return i === 0 ? part : `${text}${follows ? '\n' : '\n\n'}${part}`;
  }, '')}\n`;
}
