import type { ReportTable } from './table.ts';

/** Spreadsheets take a cell that begins so for a formula; text from a file must never run. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+([.,]\d+)?$)/u;

/**
 * One value as CSV has it: quoted where it must be, harmless to spreadsheets.
 * @param value The text.
 * @param separator What stands between values.
 * @returns The field.
 */
export function csvField(value: string, separator: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/u.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/**
 * Rows as CSV that Excel opens with its letters right: UTF-8 with a byte order mark, lines ended
 * as RFC 4180 says.
 * @param rows The head first.
 * @param separator A comma, or a semicolon where the office's Windows asks for one.
 * @returns The file's text.
 */
export function toCsv(rows: readonly (readonly string[])[], separator = ','): string {
  const lines = rows.map((row) => row.map((v) => csvField(v, separator)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`.normalize('NFC');
}

/**
 * A report's table as CSV.
 * @param table The table; its sums come last.
 * @param separator What stands between values.
 * @returns The file's text.
 */
export function tableAsCsv(table: ReportTable, separator?: string): string {
  const rows = [
    table.columns.map((c) => c.label),
    ...table.rows,
    ...(table.total ? [table.total] : []),
  ];
  return toCsv(rows, separator);
}
