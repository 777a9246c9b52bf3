import { fixEncoding, showInvisible } from './checks/encoding.ts';
import type { SourceFile } from './read.ts';

/** What repairing a file would change. */
export interface Repair {
  source: SourceFile;
  after: string;
  /** The changed lines, old and new, as a person reads a diff. */
  diff: string;
}

/** Marks that stand apart from their letter look the same as those that do not; name them. */
const visible = (line: string): string =>
  showInvisible(line).replace(
    /[\u0300-\u036f]/g,
    (mark) => `‹U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}›`,
  );

/** The lines that differ; repairing characters never adds or takes a line. */
function diffOf(before: string, after: string): string {
  const old = before.split('\n');
  const next = after.split('\n');
  return old
    .flatMap((line, i) =>
      line === next[i]
        ? []
        : [`  dòng ${String(i + 1)}`, `    - ${visible(line)}`, `    + ${next[i] ?? ''}`],
    )
    .join('\n');
}

/**
 * Finds what can be repaired without guessing.
 * @param sources Files of content.
 * @returns One repair for each file that would change.
 */
export function repairsOf(sources: readonly SourceFile[]): Repair[] {
  return sources.flatMap((source) => {
    if (!source.utf8) return [];
    const after = fixEncoding(source.text);
    return after === source.text ? [] : [{ source, after, diff: diffOf(source.text, after) }];
  });
}
