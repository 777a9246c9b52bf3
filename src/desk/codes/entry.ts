/** What the handbook and the training mode say of one code. */
export interface CodeEntry {
  /** The fault in a few words. */
  title: string;
  /** A warning is only a reminder; everything else stops a build. */
  severity?: 'warning';
  /** Why it is a fault, in one or two sentences. */
  why: string;
  /** As it must not be written. */
  bad: string;
  /** As it may be written. */
  good: string;
}
