/** A claim, and the words without one of which it need not be looked for. */
export interface Claim {
  triggers: readonly string[];
  /** Source of a pattern for `wholeWords`: a space is any white space. */
  source: string;
}

/**
 * A claim made by words as they stand.
 * @param list Words parted by `|`.
 * @returns The claim.
 */
export const words = (list: string): Claim => ({
  triggers: list.split('|'),
  source: list,
});

/**
 * A claim made by a pattern.
 * @param triggers Words parted by `|`, one of which must be there.
 * @param source Source of the pattern, for `wholeWords`.
 * @returns The claim.
 */
export const phrase = (triggers: string, source: string): Claim => ({
  triggers: triggers.split('|'),
  source,
});
