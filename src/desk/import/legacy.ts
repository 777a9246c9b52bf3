import { createConverter } from 'vietnamese-conversion';
import { normalise } from '../../vietnamese/normalise.ts';

/** Encodings from before Unicode that a font's name gives away. */
export type Encoding = 'tcvn3' | 'vni';

/**
 * The encoding that text in a font is written in.
 * @param font Name of the font, e.g. `.VnTime`.
 * @returns An old encoding and whether its letters show as capitals; undefined for Unicode.
 */
export function encodingOf(
  font: string | undefined,
): { name: Encoding; capitals: boolean } | undefined {
  if (font === undefined) return undefined;
  // The family's capital faces end in H: .VnTimeH shows small letters' bytes as capitals.
  if (/^\.?vn[a-z]/i.test(font) && !/^vni/i.test(font))
    return { name: 'tcvn3', capitals: /H$/.test(font) };
  return /^vni[-\s]/i.test(font) ? { name: 'vni', capitals: false } : undefined;
}

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const LETTERS = [...'aăâeêioôơuưy']
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .filter((letter) => !/^[a-z]$/.test(letter));

/** Marks that a capital carries may be typed small or capital in VNI. */
const SPELLINGS: Record<Encoding, readonly (readonly [string, string])[]> = {
  // The table of the library has one byte for both ỹ and ì; VNI writes y and a mark.
  vni: [
    ['yõ', 'ỹ'],
    ['YÕ', 'Ỹ'],
    ['yû', 'ỷ'],
    ['YÛ', 'Ỷ'],
  ],
  tcvn3: [],
};

/**
 * Old spellings and their letters. The library's table is right letter by letter, but its own
 * conversion replaces ơ before ờ and so breaks every such pair; hence the longest-first reading.
 */
function table(encoding: Encoding): Map<string, string> {
  const toOld = createConverter(encoding);
  const map = new Map<string, string>(SPELLINGS[encoding]);
  for (const letter of LETTERS)
    for (const form of [letter, letter.toUpperCase()]) {
      const old = toOld(form, 'unicode');
      if (!map.has(old)) map.set(old, form);
      // “Thaønh” in a heading may be typed “THAøNH”.
      const mixed = old.charAt(0) + old.slice(1).toLowerCase();
      if (encoding === 'vni' && old.length === 2 && !map.has(mixed)) map.set(mixed, form);
    }
  return map;
}

const tables = new Map<Encoding, Map<string, string>>();

/**
 * Brings text of an old encoding to precomposed Unicode.
 * @param text Text as a legacy font shows it, as Word stores it.
 * @param encoding Its encoding.
 * @returns NFC text.
 */
export function fromLegacy(text: string, encoding: Encoding): string {
  let map = tables.get(encoding);
  if (!map) tables.set(encoding, (map = table(encoding)));
  let out = '';
  for (let at = 0; at < text.length;) {
    const pair = map.get(text.slice(at, at + 2));
    const single = map.get(text.charAt(at));
    out += pair ?? single ?? text.charAt(at);
    at += pair === undefined ? 1 : 2;
  }
  return normalise(out);
}
