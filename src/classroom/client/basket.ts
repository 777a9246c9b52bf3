/** The stories that a teacher has put aside, in this browser alone. */
const KEY = 'bo-giao-luu';

/**
 * Reads what was put aside.
 * @returns Slugs; empty where nothing is kept or the browser keeps nothing.
 */
export function readBasket(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((s): s is string => typeof s === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * Puts slugs aside in place of what was there; does nothing where the browser keeps nothing.
 * @param slugs Slugs in order.
 */
export function writeBasket(slugs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(slugs));
  } catch {
    // Private windows may refuse; the address still carries the choice.
  }
}
