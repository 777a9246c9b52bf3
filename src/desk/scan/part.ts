/** A stretch of a built file, as the scan reads it. */
export interface Part {
  /** File within the site, and what lies inside it: `a.zip › b.html`. */
  name: string;
  /** Passages that somebody may read: sentences, values, lines. */
  prose: readonly string[];
  /** Everything that stands in the file, decoded; secrets are looked for in each. */
  readings: readonly string[];
  /** What the file should not carry at all, such as the place where a picture was taken. */
  carried?: readonly Carried[];
}

/** Something that a file carries and should not. */
export interface Carried {
  found: string;
  fix: string;
}
