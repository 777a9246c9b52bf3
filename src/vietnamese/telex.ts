import { compose, matchCase, type Keys } from './compose.ts';
import { isVietnameseSyllable } from './syllable.ts';

const TELEX_TONES: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Record<string, string> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/**
 * Reads one word as raw Telex keystrokes: "traanf", "traafn" and "tranaf" all give "trần". Tone
 * keys may stand anywhere after the first vowel. Case follows the keystrokes. Gives undefined where
 * the keys do not make a Vietnamese syllable or there are none. English words can look like Telex
 * ("test" gives "tét"): the caller keeps the raw word at hand.
 */
export function decodeTelex(word: string): string | undefined {
  const [, head = '', typedTail = ''] = /^([^aeiouyw]*)([a-z]+)$/.exec(word.toLowerCase()) ?? [];
  const tones = typedTail.match(/[fsxrj]/g) ?? [];
  if (!typedTail || tones.length > 1) return undefined;
  let tail = typedTail.replace(/[fsxrj]/, '');

  let initial = head;
  let bar = head === 'dd';
  if (bar) initial = 'd';
  else if (head === 'd' && /^[^d]+d[^d]*$/.test(tail)) {
    // "duongdwf": the second d typed when the word is done.
    bar = true;
    tail = tail.replace('d', '');
  }

  // The doubled letter stands next to its twin, or at the very end ("trana").
  const doubled = /([aeo])\1|([aeo])[^aeo]+\2$/.exec(tail);
  const hat = (doubled?.[1] ?? doubled?.[2] ?? '') as Keys['hat'];
  if (doubled) {
    const last = doubled.index + doubled[0].length - 1;
    tail = tail.slice(0, last) + tail.slice(last + 1);
  }

  const hook = tail.includes('w') ? 'uoa' : '';
  const keys = { bar, hat, tone: TELEX_TONES[tones[0] ?? ''] ?? '' } as const;
  const read = (rest: string) => compose({ ...keys, hook, base: initial + rest.replace(/w/g, '') });
  // A w can also stand for ư by itself ("nhw"), most likely where it comes first.
  const asVowel = () => (hook ? read(tail.replace('w', 'u')) : undefined);
  const decoded = tail.startsWith('w') ? (asVowel() ?? read(tail)) : (read(tail) ?? asVowel());
  return decoded && matchCase(decoded, word);
}

/**
 * Reads one word as raw VNI keystrokes: "tra6n2" and "tran62" give "trần". Case follows the letters.
 * Gives undefined where the digits do not make a Vietnamese syllable, as in "m2", "A1" or "U23".
 */
export function decodeVni(word: string): string | undefined {
  // A letter with a digit is a code, not a word (only ý is a word); so are U17 and CO2.
  if (/^(?:[^yY]\d|[A-XZ]\d+|[A-Z]{2,3}\d)$/.test(word)) return undefined;
  const typed = word.toLowerCase();
  if (!/^(?:d9?)?[a-z]*[aeiouy][a-z1-9]*$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, '');
  const [tone = '', ...otherTones] = digits.match(/[1-5]/g) ?? [];
  const repeated = /6.*6|8.*8|9.*9/.test(digits);
  const two = [/6/, /7/, /8/].filter((shape) => shape.test(digits)).length > 1;
  if (!digits || otherTones.length > 0 || repeated || two) return undefined;
  const decoded = compose({
    base: typed.replace(/\d/g, ''),
    bar: digits.includes('9'),
    hat: digits.includes('6') ? 'any' : '',
    hook: digits.includes('7') ? 'uo' : digits.includes('8') ? 'a' : '',
    tone: VNI_TONES[tone] ?? '',
  });
  return decoded && matchCase(decoded, word);
}

// Borrowed words of the Vietnamese press that would pass for Telex. Their readings (tét, bú, tãi …)
// are rarer than they are.
const BORROWED = /^(?:box|bus|data|gas|post|room|taxi|test|xoong)$/i;

/** A query after reading: the text to search for, and whether it differs from what was typed. */
export interface DecodedQuery {
  readonly text: string;
  readonly decoded: boolean;
}

/**
 * Reads a query typed with the Vietnamese keyboard switched off. Only words that cannot be plain
 * Vietnamese and that decode into a Vietnamese syllable change; numbers, document numbers
 * ("60/KH-UBND") and hyphenated words never do. Where `decoded` is true and nothing is found,
 * search again for the raw query.
 */
export function decodeKeystrokes(query: string): DecodedQuery {
  const text = query.replace(/[^\s,;:!?"“”'‘’()[\]…]+/g, (token) => {
    const word = token.replace(/\.+$/, '');
    if (!/^[a-z][a-z\d]*$/i.test(word) || BORROWED.test(word)) return token;
    // The rhymes oong and ooc exist (goòng, moóc) but are far more often Telex for ông and ôc.
    if (isVietnameseSyllable(word) && !/oo/i.test(word)) return token;
    const decoded = /\d/.test(word) ? decodeVni(word) : decodeTelex(word);
    return decoded ? decoded + token.slice(word.length) : token;
  });
  return { text, decoded: text !== query };
}
