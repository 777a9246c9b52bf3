/** A column of a report's table. */
export interface Column {
  label: string;
  /** Share of the page's width, in any unit. */
  width: number;
  align?: 'left' | 'center' | 'right';
}

/** A table of a report. */
export interface ReportTable {
  title: string;
  columns: Column[];
  rows: string[][];
  /** Set apart at the foot: sums. */
  total?: string[];
}

/** A report, whatever it is written as. */
export interface Report {
  /** Name of its files. */
  id: string;
  /** "BÁO CÁO", "DANH SÁCH", "BIỂU KIỂM TRA". */
  kind: string;
  title: string;
  paragraphs: string[];
  tables: ReportTable[];
  /** Never to be published: names shortcomings of agencies and persons. */
  internal: boolean;
}

/** Numbers the rows of a table from 1 in a first column of their own. */
export function numbered(rows: readonly string[][]): string[][] {
  return rows.map((row, i) => [String(i + 1), ...row]);
}

/** The first column of a numbered table. */
export const NUMBER_COLUMN: Column = { label: 'TT', width: 5, align: 'center' };
