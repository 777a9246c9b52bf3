import { normalise } from './normalise.ts';

// Only the open rhymes oa, oe and uy have two placements. After q the u belongs to the initial, so
// "quý" and "quả" have one. All patterns work on decomposed text, where moving a tone is moving a
// character and the case of each letter takes care of itself.
const WORD = /[\p{L}\p{M}]+/gu;
const INITIAL = '^([bcdđghklmnprstvx]{0,3})';
const TONE = '([\\u0300\\u0301\\u0303\\u0309\\u0323])';
const TRADITIONAL = new RegExp(`${INITIAL}(?:(o)${TONE}([ae])|(u)${TONE}(y))$`, 'i');
const MODERN = new RegExp(`${INITIAL}(?:(o)([ae])${TONE}|(u)(y)${TONE})$`, 'i');

function replaceWords(text: string, replace: (decomposed: string) => string): string {
  return normalise(text).normalize('NFD').replace(WORD, replace).normalize('NFC');
}

/**
 * Puts the tone of open oa, oe, uy on the main vowel: "hòa" to "hoà", "Ủy" to "Uỷ". This is the
 * placement of Quyết định 1989/QĐ-BGDĐT (2018), Điều 8, used as the one form inside search. Takes
 * running text; gives it normalised, otherwise unchanged.
 */
export function modernTone(text: string): string {
  return replaceWords(text, (word) => word.replace(TRADITIONAL, '$1$2$4$3$5$7$6'));
}

/**
 * The opposite of `modernTone`: "hoà" to "hòa", "Uỷ" to "Ủy", as most newspapers and many laws
 * print it. Takes running text; gives it normalised, otherwise unchanged.
 */
export function traditionalTone(text: string): string {
  return replaceWords(text, (word) => word.replace(MODERN, '$1$2$4$3$5$7$6'));
}

/** How often one placement occurs, and the different words it occurs in, in order of appearance. */
export interface PlacementUse {
  readonly count: number;
  readonly words: readonly string[];
}

/**
 * Counts the words of a text whose placement shows one style or the other. Both are legal; both in
 * one file is what an author should hear about.
 */
export function tonePlacement(text: string): { modern: PlacementUse; traditional: PlacementUse } {
  const words = normalise(text).normalize('NFD').match(WORD) ?? [];
  const uses = (pattern: RegExp): PlacementUse => {
    const found = words.filter((word) => pattern.test(word)).map((word) => word.normalize('NFC'));
    return { count: found.length, words: [...new Set(found)] };
  };
  return { modern: uses(MODERN), traditional: uses(TRADITIONAL) };
}
