import { isVietnameseSyllable, splitSyllable } from './syllable.ts';

/** What the keys of one typed word ask for, apart from its letters. */
export interface Keys {
  /** The word without its keys: lower-case a to z. */
  readonly base: string;
  /** Whether the d at the start is đ. */
  readonly bar: boolean;
  /** The letter to wear a circumflex; "any" leaves the choice to what makes a syllable. */
  readonly hat: 'a' | 'e' | 'o' | 'any' | '';
  /** The letters that may take a horn or breve. */
  readonly hook: 'uoa' | 'uo' | 'a' | '';
  /** A combining tone mark. */
  readonly tone: string;
}

const HATTED: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HOOKED: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };

/** Each way to mark one of the letters in turn. */
function markOne(word: string, letters: string, marks: Record<string, string>): string[] {
  return [...word].flatMap((letter, at) =>
    letters.includes(letter) && marks[letter]
      ? [word.slice(0, at) + marks[letter] + word.slice(at + 1)]
      : [],
  );
}

function* shapes({ base, hat, hook }: Keys): Generator<string> {
  if (hat && hook) return;
  if (hat) yield* markOne(base, hat === 'any' ? 'aeo' : hat, HATTED);
  else if (hook) {
    // One key is enough for ươ; its two letters are hardly ever marked apart.
    if (hook !== 'a' && base.includes('uo')) yield base.replace('uo', 'ươ');
    yield* markOne(base, hook, HOOKED);
  } else yield base;
}

/**
 * Puts a combining tone mark on a lower-case syllable without one, in the modern placement
 * (Quyết định 1989/QĐ-BGDĐT, Điều 8). Takes an empty tone too. Gives composed text.
 */
export function placeTone(syllable: string, tone: string): string {
  const { rhyme } = splitSyllable(syllable);
  const start = syllable.length - rhyme.length;
  const vowels = /^[aăâeêioôơuưy]*/.exec(rhyme)?.[0] ?? '';
  const marked = Math.max(...[...vowels].map((vowel, at) => ('ăâêôơư'.includes(vowel) ? at : -1)));
  const closed = vowels.length < rhyme.length;
  const onSecond =
    vowels.length > 2 || (vowels.length === 2 && closed) || /^(?:oa|oe|uy)$/.test(vowels);
  const at = start + (marked >= 0 ? marked : onSecond ? 1 : 0) + 1;
  return (syllable.slice(0, at) + tone + syllable.slice(at)).normalize('NFC');
}

/**
 * Makes the syllable that the keys ask for, trying each letter a mark could belong to. Gives
 * undefined where nothing was asked or no choice is a Vietnamese syllable.
 */
export function compose(keys: Keys): string | undefined {
  if (!keys.bar && !keys.hat && !keys.hook && !keys.tone) return undefined;
  if (keys.bar && !keys.base.startsWith('d')) return undefined;
  for (const shape of shapes(keys)) {
    const word = placeTone(keys.bar ? `đ${shape.slice(1)}` : shape, keys.tone);
    if (isVietnameseSyllable(word)) return word;
  }
  return undefined;
}

/** Gives a lower-case word the case of what was typed: ALL CAPITALS, Initial, or none. */
export function matchCase(word: string, typed: string): string {
  const letters = typed.replace(/\d/g, '');
  if (letters === letters.toUpperCase()) return word.toUpperCase();
  const initial = word.charAt(0);
  return letters.charAt(0) === letters.charAt(0).toUpperCase()
    ? initial.toUpperCase() + word.slice(1)
    : word;
}
