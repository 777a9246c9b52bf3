import { htmlToHast } from 'satteri';
import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';

/** A table of labels and numbers, as an author wrote it in markdown. */
export interface ChartTable {
  /** Name of the label column, then of each series. */
  head: string[];
  rows: { label: string; values: number[]; shown: string[] }[];
}

interface HastLike {
  type: string;
  tagName?: string;
  value?: string;
  children?: HastLike[];
}

/** All elements of one name below a node, in order. */
function elements(node: HastLike, name: string): HastLike[] {
  const own = node.tagName === name ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => elements(child, name))];
}

/** The text of a node without its citations, which a chart cannot carry. */
function textOf(node: HastLike): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.tagName === 'a') return '';
  return (node.children ?? []).map(textOf).join('');
}

/**
 * Reads the table inside a chart component.
 * @param html The component's content as rendered.
 * @param component Name of the component, for an error.
 * @returns Labels and numbers.
 * @throws When there is no table or a cell is no number, in Vietnamese for the author.
 */
export function readTable(html: string, component: string): ChartTable {
  const rows = elements(htmlToHast(html) as HastLike, 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => textOf(cell).trim()),
  );
  const [head, ...body] = rows;
  if (!head || body.length === 0)
    throw new Error(`<${component}>: cần một bảng có dòng tiêu đề và ít nhất một dòng số liệu.`);
  return {
    head,
    rows: body.map(([label = '', ...cells]) => ({
      label,
      shown: cells,
      values: cells.map((cell) => {
        const value = parseVietnameseNumber(cell.replace(/[^\d.,-].*$/u, ''));
        if (value === undefined)
          throw new Error(
            `<${component}>: ô “${cell}” ở dòng “${label}” không phải số; viết số kiểu 1.251 hoặc 78,49.`,
          );
        return value;
      }),
    })),
  };
}
