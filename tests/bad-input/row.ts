/** One bad input of the project: what is given, what must come of it, what came of it in this run. */
export interface Row {
  /** Part of the project that must stand it. */
  area: string;
  given: string;
  expected: string;
  seen: string;
  ok: boolean;
}

/** Longest text of a cell: a sentence to an author is shorter. */
const CELL = 220;

/** Text that a table's cell can hold, whatever it is made of. */
function cell(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('`', 'ˋ');
  return line.length > CELL ? `${line.slice(0, CELL)}…` : line;
}

/**
 * The table of all rows.
 * @param rows Rows, area by area.
 * @param day The day of the run.
 * @returns Markdown.
 */
export function badInputTable(rows: readonly Row[], day: string): string {
  const wrong = rows.filter((row) => !row.ok).length;
  const areas = Map.groupBy(rows, (row) => row.area);
  const counts = [...areas].map(([area, of]) => `${area} ${String(of.length)}`).join(', ');
  return [
    `# Every bad input: given, expected, seen\n`,
    `Made by \`npm run test:bad-input\` on ${day}. ${String(rows.length)} inputs (${counts}); ${String(wrong)} seen otherwise than expected.\n`,
    '| | area | given | expected | seen |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ ok, area, given, expected, seen }) =>
        `| ${ok ? '✓' : '✗'} | ${[area, given, expected, seen].map(cell).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
