import { isVietnameseSyllable } from './syllable.ts';

/** Encodings of the fonts that offices used before Unicode: `.VnTime` (TCVN3) and `VNI-Times`. */
export type LegacyEncoding = 'tcvn3' | 'vni';

// One byte a letter; capitals with a tone have none of their own, a capital font draws them.
const TCVN3_FROM =
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = new Map([...TCVN3_FROM].map((letter, i) => [letter, TCVN3_TO[i] ?? letter]));

// Some keyboards wrote a capital with a tone as the bare capital and then the small letter.
const DOUBLED = /([AĂÂEÊIOÔƠUƯY])([àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])/g;
const untoned = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

// A letter and then a mark, so marks become combining ones and NFC does the rest.
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const VNI_PAIR = /([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])|[öôñæóòîÖÔÑÆÓÒÎ]/g;

/** One letter of VNI alone, in its own case. */
function vniLetter(letter: string): string {
  const plain = VNI_LETTERS[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
}

/**
 * Decodes text typed in a font that is not Unicode.
 * @param text Text as its bytes read in Windows-1252, all of it in the one encoding.
 * @param encoding The encoding of the font.
 * @returns The text in composed Unicode.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3')
    return text
      .replace(/[^\0-\x7f]/g, (c) => TCVN3.get(c) ?? c)
      .replace(DOUBLED, (pair, capital: string, small: string) =>
        untoned(small) === capital.toLowerCase() ? small.toUpperCase() : pair,
      );
  return text
    .replace(VNI_PAIR, (whole, base: string | undefined, mark: string | undefined) =>
      base === undefined || mark === undefined
        ? vniLetter(whole)
        : vniLetter(base) + (VNI_MARKS[mark.toLowerCase()] ?? mark),
    )
    .normalize('NFC');
}

// Any of these inside a word, or a mark of VNI after a vowel, is worth a second look.
const SUSPECT = {
  tcvn3:
    /[a-zA-Z\u00a1-\u00ff]*[µ¸¶·¹¨»¾¼½Æ©ÇËÎÏÑªÔÖ×Ø®ÜÞßäåæçë¬ïîñ\u00ad«õöøÐ÷ûüþ§¡¢£¤¥¦éêíèáâãóòùúý][a-zA-Z\u00a1-\u00ff]*/g,
  vni: /[a-zA-Zñöôòóíìæîùø\u00c0-\u00ff]*(?:[aeouyôöAEOUYÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]|[ñöæîÑÖÆÎ])[a-zA-Z\u00c0-\u00ff]*/g,
};

/** Letters that no Vietnamese in Unicode has: without one there is nothing to look for. */
const SURE_SIGN = {
  tcvn3: /[µ¸¶·¹¨»¾¼½Æ©ÇËÎÏÑªÖ×Ø®ÜÞßäåæçë¬ïîñ«öøÐ÷ûüþ§¡¢£¤¥¦\u00ad]/,
  vni: /[øûïåäëüñöæîØÛÏÅÄËÜÑÖÆÎ]/,
};

/** A word that is no Vietnamese as it stands and is Vietnamese once decoded. */
export interface LegacyWord {
  index: number;
  word: string;
  decoded: string;
}

/**
 * Finds words typed in a font that is not Unicode.
 * @param text Running text.
 * @param encoding The encoding looked for.
 * @returns The words that only that encoding explains, in order.
 */
export function legacyWords(text: string, encoding: LegacyEncoding): LegacyWord[] {
  if (!SURE_SIGN[encoding].test(text)) return [];
  const words: LegacyWord[] = [];
  for (const match of text.matchAll(SUSPECT[encoding])) {
    const before = text[match.index - 1];
    const after = text[match.index + match[0].length];
    // Part of a word that also has real Vietnamese letters is not of this encoding.
    if (/\p{L}|\p{M}/u.test(`${before ?? ' '}${after ?? ' '}`)) continue;
    // Quotation marks and the like may hang on at either end.
    const lead = /^[«»¡©®§]+(?=[«»¡©®§]|$)/.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(lead);
    if (word.length < 2 || isVietnameseSyllable(word)) continue;
    const decoded = decodeLegacy(word, encoding);
    if (decoded !== word && isVietnameseSyllable(decoded))
      words.push({ index: match.index + lead, word, decoded });
  }
  return words;
}
