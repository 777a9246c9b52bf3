/** How much a finding weighs: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** One finding about one place in the content, as a sentence to its author. */
export interface Problem {
  /** Code that the handbook explains, e.g. `HS012`. */
  code: string;
  severity: Severity;
  /** File relative to the content folder. */
  file: string;
  /** Path of the field from the root of the file; empty when the file as a whole is meant. */
  path: readonly PropertyKey[];
  /** Vietnamese label of the field. */
  label: string;
  /** What was found, in Vietnamese. */
  found: string;
  /** What to do, in Vietnamese. */
  fix: string;
  /** Line and column, from 1, where known. */
  line?: number;
  column?: number;
}
