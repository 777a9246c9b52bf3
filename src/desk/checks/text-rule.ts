import type { Passage } from '../passages.ts';
import type { Severity } from '../../schemas/problem.ts';

/** Something found in the words of a passage. */
export interface TextFinding {
  code: string;
  severity: Severity;
  /** Offset and length in the passage's text. */
  index: number;
  length: number;
  found: string;
  fix: string;
}

/** What a rule about words may need to know of the entry around them. */
export interface TextFacts {
  /** The one honoured is under 16. */
  minor: boolean;
  /** The name of the one honoured, who may be told of. */
  honoree: string;
  /** Percentages that the results give with their base, as numbers. */
  percentages: ReadonlySet<number>;
}

/** A rule over one passage: pure. */
export type TextRule = (passage: Passage, facts: TextFacts) => TextFinding[];

/**
 * Makes the sentence that a finding quotes: the text found, in Vietnamese quotation marks.
 * @param text Text as it stands in the file.
 * @returns The text on one line, cut where it is long.
 */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
