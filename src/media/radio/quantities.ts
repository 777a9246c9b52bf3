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
  ºC: 'độ xê',
  oC: 'độ xê',
  dB: 'đê xi ben',
  MHz: 'mê ga héc',
  GHz: 'ghi ga héc',
  kcal: 'ki lô ca lo',
  µg: 'mi crô gam',
  μg: 'mi crô gam',
  k: 'nghìn',
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
/** What things are counted by, beside units. */
const PER =
  'người|hộ|khẩu|em|học sinh|con|cây|gốc|sào|thửa|nhà|căn|cái|chiếc|bộ|sản phẩm|suất|phiếu|hồ sơ|lượt|lần|chuyến|giờ|phút|giây|ca|buổi|đêm|ngày|tuần|tháng|quý|vụ|lứa|kỳ|năm|lít|tạ|tấn|mét|tổ|lớp|thôn|xã|phường';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const DASH = '\\s?[-–—]\\s?';

/** Telephone numbers: 0228 3849 210, (0228) 3.849.210, 0912.345.678, +84 912 345 678, 1800 1090. */
const TELEPHONE =
  '(?<![\\d.,])(?:\\(0\\d{2,3}\\)[ .]?\\d{1,4}[ .]\\d{3}[ .]\\d{3}|\\(0\\d{2,3}\\)[ .]?\\d{6,8}|(?:0\\d{2,3}|\\+84[ .]?\\d{2,3})[ .]\\d{3,4}[ .]\\d{3,4}|1[89]00[ .]\\d{3,6})(?!\\d)';
/** Words after which a short number is one to call. */
const CALLING = '(?:gọi|gọi số|số máy|tổng đài|đường dây nóng|điện thoại)';

/** Each digit by its name; a plus is said. */
const digits = (text: string): string =>
  [...text]
    .filter((c) => /[\d+]/u.test(c))
    .map((c) => (c === '+' ? 'cộng' : spellNumber(Number(c))))
    .join(' ');

/** Says a number as written in Vietnamese; what starts with 0 is a string of digits. */
function say(number: string): string {
  if (/^0\d+$/u.test(number)) return digits(number);
  // Decimals keep their closing zeros when spoken: 2,50 is "hai phẩy năm không".
  const [whole = '', decimals] = number.split(',');
  const value = parseVietnameseNumber(whole);
  if (value === undefined || value >= 1e15) return digits(number);
  const head = spellNumber(value);
  if (decimals === undefined) return head;
  return `${head} phẩy ${[...decimals].map((d) => spellNumber(Number(d))).join(' ')}`;
}

/** "1/3" is "một phần ba"; "31/171" is "ba mươi mốt trên một trăm bảy mươi mốt". */
function fraction(over: string, under: string): string {
  const small = Number(over) < Number(under) && Number(under) <= 10;
  return `${say(over)} ${small ? 'phần' : 'trên'} ${Number(under) === 4 && small ? 'tư' : say(under)}`;
}

const rx = (source: string, flags = 'gu') => new RegExp(source, flags);

type Rule = readonly [pattern: RegExp, reading: string | ((...groups: string[]) => string)];

const RULES: readonly Rule[] = [
  // 0228 3849 210, (0228) 3.849.210, 1800 1090, gọi 113: digits, not amounts
  [rx(TELEPHONE), (m) => digits(m)],
  [
    rx(
      `(?<=${CALLING} )\\d{3}(?:, \\d{3})*(?=[,.;)]|\\s(?:hoặc|và|để|khi)\\s|\\s*$)(?![,.]\\d)`,
      'giu',
    ),
    (m) => m.split(', ').map(digits).join(', '),
  ],
  // 2tr5 is two and a half
  [
    rx('(\\d+)tr(\\d)(?!\\d)'),
    (_, million: string, tenth: string) => `${million} triệu ${tenth}00 nghìn`,
  ],
  [rx('\\$\\s?(\\d[\\d.,]*\\d|\\d)'), '$1 USD'],
  [rx('(?<=\\d (?:nghìn|ngàn|triệu|tỷ|tỉ))\\s?đ(?!\\p{L})'), ' đồng'],
  // 45’ is minutes, unless the mark closes a quotation
  [rx("(?<!['‘][^'’]*)(\\d)\\s?['’](?!\\p{L})"), '$1 phút'],
  // PM2.5, Web3.0: a name and its number
  [rx('(?<=\\p{L})(\\d+)\\.(\\d+)(?![\\d.,])'), ' $1 phẩy $2'],
  // tỉ số 2-1
  [rx('(?<=tỷ số |tỉ số )(\\d+)-(?=\\d)'), '$1 '],
  // 9.5 điểm: a stop where a comma should stand, for what is measured has no clauses
  [
    rx(
      `(?<![\\d.,])(\\d+)\\.(\\d{1,2})(?=\\s?(?:${UNIT}|điểm|lần|tấn|tạ|triệu|tỷ|tỉ|nghìn)(?![\\p{L}\\d²³]))`,
    ),
    '$1,$2',
  ],
  [rx('(?<![\\d\\p{L}])([−-])(?=\\d)'), 'âm '],
  [rx('(?<![\\d\\p{L}])\\+\\s?(?=\\d)'), 'cộng '],
  [rx('(?<=\\d)\\s?[×x]\\s?(?=\\d)|(?<=\\d\\s?(?:m|cm|mm))\\s?[×x]\\s?(?=\\d)'), ' nhân '],
  [rx('(?<=\\d)\\s?\\+\\s?(?=\\d)'), ' cộng '],
  // 5.000-7.000 đồng, 3,5–4 tháng, 10% - 15%
  [rx(`(?<![\\d.,/])(${NUMBER})(%?)${DASH}(?=(?:${NUMBER})(?![\\d/]))`), '$1$2 đến '],
  // Units after a number, and what each of them is counted by: 700 triệu đồng/ha, 60 km/h
  [rx(`(?<=\\d)\\s?(${UNIT})(?![\\p{L}\\d²³])`), (_, unit: string) => ` ${UNITS[unit] ?? unit}`],
  [
    rx(`(?<=\\d[^.,;:()\\n]{0,40}\\p{L})/(${UNIT}|${PER})(?![\\p{L}\\d²³])`),
    (_, unit: string) => ` mỗi ${UNITS[unit] ?? unit}`,
  ],
  // nam/nữ: nothing is counted by anything
  [rx('(?<=\\p{L})/(?=hoặc)'), ' '],
  [rx('(?<=\\p{L})/(?=\\p{L})'), ', '],
  // bậc 3/7, số nhà 15/3: no part of a whole
  [rx('(?<=(?:bậc|nhà|ngõ|ngách|bản đồ) \\d+)/(?=\\d)'), ' trên '],
  [rx('(?<![\\d.,/])(\\d+)/(\\d+)(?![\\d/])'), (_, a: string, b: string) => fraction(a, b)],
  [rx('(\\d+) phần 4(?!\\d)'), '$1 phần tư'],
  [/%/gu, 'phần trăm'],
  // Clause numbers and versions: 3.10, 4.0. Thousands have three digits after the stop.
  [
    rx('(?<![\\d,])\\d+(?:\\.\\d+)+(?![\\d,])'),
    (m) =>
      parseVietnameseNumber(m) === undefined || /^0/u.test(m)
        ? m.split('.').map(say).join(' chấm ')
        : m,
  ],
  // A5, F0, K20: a letter and its number are two words
  [rx('(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})'), ' '],
  [rx(`${NUMBER}`), (m) => say(m)],
  // III.3.10 came here as "ba.ba chấm mười"
  [rx('(?<=\\p{Ll})\\.(?=\\p{Ll})'), ' chấm '],
];

/**
 * Reads numbers with their units: amounts, ranges, fractions, decimals, money, rates, telephone
 * numbers, clause numbers. What was a date must be words already.
 * @param text Any text.
 * @returns The text without a digit.
 */
export function spellQuantities(text: string): string {
  return RULES.reduce(
    (result, [pattern, reading]) =>
      typeof reading === 'string'
        ? result.replace(pattern, reading)
        : result.replace(pattern, (...groups: unknown[]) => reading(...(groups as string[]))),
    text,
  );
}
