import { abbreviate, writeOut } from './abbreviations.ts';
import { fold } from './fold.ts';

/** A day as a query may have it: 15/11/2020, 15-11-2020, 15.11.2020 or in words. */
const DAY =
  /(?<!\d)(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4}))(?!\d)/;
/** Number and sign of a document whose parts were set apart: "60 / KH - UBND", "60 KH UBND". */
const SET_APART = [
  /(?<![\d\p{L}])(\d{1,5})\s*\/\s*(?:(\d{4})\s*\/\s*)?(\p{L}{1,5})\s*-\s*(\p{L}{2,8}\d{0,2})(?!\p{L})/u,
  /(?<![\d\p{L}])(\d{1,5})[\s/-]+(?:(\d{4})[\s/-]+)?(nq|qd|ct|kh|tt|ttr|tb|bc|hd|cv|nd)[\s/-]+(\p{L}{2,8}\d{0,2})(?!\p{L})/u,
];

const either = (n: string): string[] => {
  const short = String(Number(n));
  return [...new Set([short, short.padStart(2, '0')])];
};

/** The other ways to write the first day in a text. */
function dayVariants(text: string): string[] {
  const plain = fold(text);
  const match = DAY.exec(plain);
  if (!match) return [];
  const [whole, d1, m1, y1, d2, m2, y2] = match;
  const [day, month, year] = [d1 ?? d2 ?? '', m1 ?? m2 ?? '', y1 ?? y2 ?? ''];
  // "ngày" before figures is a word of its own and stays.
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + whole.length);
  const written = `ngay ${String(Number(day))} thang ${String(Number(month))} nam ${year}`;
  const figures = either(day).flatMap((d) => either(month).map((m) => `${d}/${m}/${year}`));
  return [...figures, written].map((form) => before.replace(/ngay\s+$/, '') + form + after);
}

/** The document number in a text, its parts drawn together as decisions print it. */
function documentVariant(text: string): string[] {
  const plain = fold(text);
  const match = SET_APART.map((form) => form.exec(plain)).find((found) => found !== null);
  if (!match) return [];
  const [whole, number = '', year, kind = '', issuer = ''] = match;
  const printed = [number, ...(year === undefined ? [] : [year]), `${kind}-${issuer}`].join('/');
  const rest = plain.slice(match.index + whole.length);
  return [`${plain.slice(0, match.index)}${printed}${rest}`];
}

/**
 * Other spellings that mean the same as a query: abbreviations written out or the other way round,
 * a day in figures or in words, a document number drawn together.
 * @param text The query, normalised.
 * @returns Each spelling once, without the query itself; some may have lost their marks.
 */
export function otherSpellings(text: string): string[] {
  const words = text.split(' ').map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const found = [
    writeOut(words).join(' '),
    abbreviate(words).join(' '),
    ...dayVariants(text),
    ...documentVariant(text),
  ];
  const own = new Set([fold(text), fold(words.join(' '))]);
  return [...new Set(found)].filter((spelling) => !own.has(fold(spelling)));
}
