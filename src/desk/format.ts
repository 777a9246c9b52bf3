import type { Problem } from '../schemas/problem.ts';

/**
 * Words problems for a terminal, grouped by file.
 * @param problems Problems as {@link checkContent} gives them.
 * @returns Vietnamese text, or an empty string where there are none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (p) => p.file);
  return [...files]
    .map(([file, list]) =>
      [
        `content/${file}`,
        ...list.map((p) => {
          const place =
            p.line === undefined ? '' : `dòng ${String(p.line)}, cột ${String(p.column ?? 1)}  `;
          const kind = p.severity === 'error' ? 'Lỗi' : 'Nhắc';
          const label = p.label === '' ? 'Toàn tệp' : p.label;
          return `  ${place}${kind} ${p.code} · ${label}: ${p.found}.\n      → ${p.fix}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
