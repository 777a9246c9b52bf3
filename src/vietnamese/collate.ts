import { modernTone } from './tone.ts';

// One collator: making one costs far more than a comparison.
const collator = new Intl.Collator('vi');

/**
 * Orders two texts by the Vietnamese alphabet (a ă â … d đ e ê …). Either tone placement and either
 * Unicode form count as the same. Gives a negative number, zero or a positive number, for `sort`.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(modernTone(a), modernTone(b));
}

/** Given name, middle names, family name: the order Vietnamese lists of people are sorted by. */
function sortParts(fullName: string): [given: string, middle: string, family: string] {
  const words = fullName.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  const family = words.length > 1 ? (words[0] ?? '') : '';
  return [given, words.slice(1, -1).join(' '), family];
}

/**
 * Orders two full names by given name (the last syllable), then middle names, then family name.
 * Takes names without titles. Gives a negative number, zero or a positive number, for `sort`.
 */
export function comparePersons(a: string, b: string): number {
  const [givenA, middleA, familyA] = sortParts(a);
  const [givenB, middleB, familyB] = sortParts(b);
  return (
    compareVietnamese(givenA, givenB) ||
    compareVietnamese(middleA, middleB) ||
    compareVietnamese(familyA, familyB)
  );
}
