import type { Problem } from '../schemas/problem.ts';

/**
 * Words one problem: place, kind, code, field, what was found, what to do.
 * @param problem A problem as a check gives it.
 * @returns Two indented lines of Vietnamese.
 */
export function formatProblem(problem: Problem): string {
  const { line, column, severity, code, label, found, fix } = problem;
  const place = line === undefined ? '' : `dòng ${String(line)}, cột ${String(column ?? 1)}  `;
  const kind = severity === 'error' ? 'Lỗi' : 'Nhắc';
  return `  ${place}${kind} ${code} · ${label === '' ? 'Toàn tệp' : label}: ${found}.\n      → ${fix}`;
}

/**
 * Words problems for a terminal, grouped by file.
 * @param problems Problems as a check gives them.
 * @param nameOf What to call a file; from the project's root unless told.
 * @returns Vietnamese text, or an empty string where there are none.
 */
export function formatProblems(
  problems: readonly Problem[],
  nameOf: (file: string) => string = (file) => `content/${file}`,
): string {
  const files = Map.groupBy(problems, (p) => p.file);
  return [...files]
    .map(([file, list]) => [nameOf(file), ...list.map(formatProblem)].join('\n'))
    .join('\n\n');
}
