import { spellNumber } from '../../vietnamese/numbers.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** A well-formed Roman numeral below 400: larger ones do not occur, and "CD", "MC" are something else. */
const FORM = '(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
/** Words after which even one letter is a numeral. */
const BEFORE =
  '(?:thế kỷ|lần thứ|thứ|khóa|khoá|kỳ|quý|mục|chương|phần|hạng|cấp|bậc|đại hội|hội nghị|loại|tập|nhóm|khu vực|giai đoạn|học kỳ|điều|phụ lục|đợt|vùng|mức)';

const AFTER_A_WORD = new RegExp(`(?<!\\p{L})(${BEFORE})\\s+(${FORM})(?![\\p{L}\\d])`, 'giu');

/** The value of a well-formed Roman numeral. */
function valueOf(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

/** "lần thứ I" is "thứ nhất", "thứ IV" is "thứ tư". */
function ordinal(n: number, after: string): string {
  if (/thứ$/iu.test(after) && n === 1) return 'nhất';
  if (/(?:thứ|quý)$/iu.test(after) && n === 4) return 'tư';
  return spellNumber(n);
}

/**
 * Reads Roman numerals: after a word such as "khóa" or "quý" always, elsewhere only when they have
 * two letters or more of I, V, X, for single letters may be names ("vitamin C", "hình V").
 * @param text Any text.
 * @returns The text with numerals in words; clause numbers such as "III.3.10" read with "chấm".
 */
export function spellRoman(text: string): string {
  return text
    .replace(AFTER_A_WORD, (match: string, word: string, numeral: string) =>
      numeral === numeral.toUpperCase() ? `${word} ${ordinal(valueOf(numeral), word)}` : match,
    )
    .replace(
      /(?<![\p{L}\d&-])((?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\d&])/gu,
      (_, numeral: string) => spellNumber(valueOf(numeral)),
    );
}
