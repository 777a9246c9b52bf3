/** Something wrong in a built site. */
export interface OutputFinding {
  /** File within the site, and what lies inside it: `a.zip › b.html`. */
  file: string;
  /** What was found there, in Vietnamese, without a full stop. */
  found: string;
  /** What to do, in Vietnamese. */
  fix: string;
  /** Where in the content it comes from, where that is known. */
  source?: string;
  severity: 'error' | 'warning';
}

/** So many places of one fault are shown; one in the layout is in every page. */
const PLACES_SHOWN = 5;

/**
 * Words findings for a terminal: the same fault in many files is told once.
 * @param findings What a check of a built site gives.
 * @returns Vietnamese text; empty where there is nothing.
 */
export function formatFindings(findings: readonly OutputFinding[]): string {
  const groups = Map.groupBy(findings, (f) => `${f.severity} ${f.found} ${f.fix}`);
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      if (!first) return '';
      const files = [...new Set(group.map((f) => f.file))];
      const more = files.length - PLACES_SHOWN;
      const shown = files.slice(0, PLACES_SHOWN).join('\n  ');
      const sources = [...new Set(group.flatMap((f) => f.source ?? []))];
      return [
        `  ${shown}${more > 0 ? `\n  và ${String(more)} tệp nữa` : ''}`,
        `    ${first.severity === 'error' ? 'Lỗi' : 'Nhắc'}: ${first.found}.`,
        ...(sources.length > 0 ? [`    Từ: ${sources.slice(0, PLACES_SHOWN).join('; ')}`] : []),
        `    → ${first.fix}`,
      ].join('\n');
    })
    .join('\n\n');
}
