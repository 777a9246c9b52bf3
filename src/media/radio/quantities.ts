import { parseVietnameseNumber, spellNumber } from '../../vietnamese/numbers.ts';

/** Units as they are written after a number, and as they are said. */
const UNITS: Readonly<Record<string, string>> = {
  'km²': 'ki lô mét vuông',
  km2: 'ki lô mét vuông',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  'cm²': 'xăng ti mét vuông',
  cm2: 'xăng ti mét vuông',
  km: 'ki lô mét',
  cm: 'xăng ti mét',
  mm: 'mi li mét',
  m: 'mét',
  ha: 'héc ta',
  kg: 'ki lô gam',
  g: 'gam',
  mg: 'mi li gam',
  l: 'lít',
  ml: 'mi li lít',
  kWh: 'ki lô oát giờ',
  kW: 'ki lô oát',
  MW: 'mê ga oát',
  W: 'oát',
  V: 'vôn',
  GB: 'ghi ga bai',
  MB: 'mê ga bai',
  h: 'giờ',
  s: 'giây',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°C': 'độ xê',
  đ: 'đồng',
  VNĐ: 'đồng',
  VND: 'đồng',
  tr: 'triệu',
  trđ: 'triệu đồng',
  USD: 'đô la Mỹ',
  EUR: 'ơ rô',
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((u) => u.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const DASH = '\\s?[-–—]\\s?';

/** Says a number as written in Vietnamese; what starts with 0 is a string of digits. */
function say(number: string): string {
  if (/^0\d+$/u.test(number)) return [...number].map((d) => spellNumber(Number(d))).join(' ');
  // Decimals keep their closing zeros when spoken: 2,50 is "hai phẩy năm không".
  const [whole = '', decimals] = number.split(',');
  const value = parseVietnameseNumber(whole);
  if (value === undefined || value >= 1e15)
    return [...number]
      .filter((c) => /\d/u.test(c))
      .map((d) => spellNumber(Number(d)))
      .join(' ');
  const head = spellNumber(value);
  if (decimals === undefined) return head;
  return `${head} phẩy ${[...decimals].map((d) => spellNumber(Number(d))).join(' ')}`;
}

/** "1/3" is "một phần ba"; "31/171" is "ba mươi mốt trên một trăm bảy mươi mốt". */
function fraction(over: string, under: string): string {
  const small = Number(over) < Number(under) && Number(under) <= 10;
  return `${say(over)} ${small ? 'phần' : 'trên'} ${Number(under) === 4 && small ? 'tư' : say(under)}`;
}

/**
 * Reads numbers with their units: amounts, ranges, fractions, decimals, money, rates, telephone
 * numbers, clause numbers. What was a date must be words already.
 * @param text Any text.
 * @returns The text without a digit.
 */
export function spellQuantities(text: string): string {
  const rx = (source: string) => new RegExp(source, 'gu');
  return (
    text
      // 0228 3849 210 and 0912.345.678: digits, not amounts
      .replace(rx('(?<![\\d.,])0\\d{2,3}[ .]\\d{3,4}[ .]\\d{3,4}(?!\\d)'), (m) =>
        [...m]
          .filter((c) => /\d/u.test(c))
          .map((d) => spellNumber(Number(d)))
          .join(' '),
      )
      .replace(rx('(?<![\\d\\p{L}])([−-])(?=\\d)'), 'âm ')
      .replace(rx('(?<![\\d\\p{L}])\\+\\s?(?=\\d)'), 'cộng ')
      .replace(rx('(?<=\\d)\\s?×\\s?(?=\\d)|(?<=\\d)\\s?x\\s?(?=\\d)'), ' nhân ')
      // 5.000-7.000 đồng, 3,5–4 tháng, 10% - 15%
      .replace(rx(`(?<![\\d.,/])(${NUMBER})(%?)${DASH}(?=(?:${NUMBER})(?![\\d/]))`), '$1$2 đến ')
      // Units after a number, and what each of them is counted by: 700 triệu đồng/ha, 60 km/h
      .replace(
        rx(`(?<=\\d)\\s?(${UNIT})(?![\\p{L}\\d²³])`),
        (_, unit: string) => ` ${UNITS[unit] ?? unit}`,
      )
      .replace(
        rx(`(?<=\\p{L})/(${UNIT}|\\p{Ll}+)(?![\\p{L}\\d²³])`),
        (_, unit: string) => ` mỗi ${UNITS[unit] ?? unit}`,
      )
      .replace(rx('(?<![\\d.,/])(\\d+)/(\\d+)(?![\\d/])'), (_, a: string, b: string) =>
        fraction(a, b),
      )
      .replaceAll('%', 'phần trăm')
      // Clause numbers and versions: 3.10, 4.0. Thousands have three digits after the stop.
      .replace(rx('(?<![\\d,])\\d+(?:\\.\\d+)+(?![\\d,])'), (m) =>
        parseVietnameseNumber(m) === undefined || /^0/u.test(m)
          ? m.split('.').map(say).join(' chấm ')
          : m,
      )
      // A5, F0, K20: a letter and its number are two words
      .replace(rx('(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})'), ' ')
      .replace(rx(`${NUMBER}`), (m) => say(m))
      // III.3.10 came here as "ba.ba chấm mười"
      .replace(rx('(?<=\\p{Ll})\\.(?=\\p{Ll})'), ' chấm ')
  );
}
