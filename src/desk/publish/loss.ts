/** What a release lacks of the stories of the one that is served. */
export interface Loss {
  /** Slugs that would go, sorted. */
  lost: string[];
  /** How many may go without anybody's agreement. */
  allowed: number;
}

/** Of a hundred stories so many may go at once: withdrawals are single, accidents are many. */
export const DEFAULT_LOSS = 5;

/**
 * Compares the stories of two releases.
 * @param before Slugs of the release that is served.
 * @param after Slugs of the one to be served.
 * @param percent Share that may go, of a hundred.
 * @returns The stories that would go; one may always go.
 */
export function lossBetween(
  before: readonly string[],
  after: readonly string[],
  percent: number,
): Loss {
  const still = new Set(after);
  const lost = before.filter((slug) => !still.has(slug)).sort();
  return { lost, allowed: Math.max(1, Math.floor((before.length * percent) / 100)) };
}
