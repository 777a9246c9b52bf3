import { spellDate } from '../../vietnamese/dates.ts';
import { spellNumber } from '../../vietnamese/numbers.ts';

const two = (n: string): string => n.padStart(2, '0');
const SEP = '[/.-]';
const DASH = '\\s?[-–—]\\s?';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const YEAR = '((?:19|20)\\d{2})';
const EDGE = '(?![\\d/]|[.,]\\d)';
const START = '(?<![\\d/.,\\p{L}])';
const rx = (source: string) => new RegExp(source, 'giu');

/** Words after which a day and a month stand without "ngày". */
const DAY_BEFORE =
  '(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|rằm|dịp|lễ|từ|đến|tới|trước|sau|vào|hết|kể từ)';

/** Spells a date that the calendar has; gives the match back where it has none. */
function orKeep(match: string, iso: string): string {
  try {
    return spellDate(iso);
  } catch {
    return match;
  }
}

const dayWords = (day: string): string =>
  `ngày ${Number(day) <= 10 ? 'mùng ' : ''}${spellNumber(Number(day))}`;
const monthWords = (month: string): string =>
  `tháng ${Number(month) === 4 ? 'tư' : spellNumber(Number(month))}`;
/** "05" is said "không năm". */
const minuteWords = (minute: string): string =>
  `${minute.startsWith('0') ? 'không ' : ''}${spellNumber(Number(minute))} phút`;
const yearWords = (year: string): string => spellNumber(Number(year));

type Rule = readonly [pattern: RegExp, replace: (...groups: string[]) => string];

const RULES: readonly Rule[] = [
  // từ tháng 3-5/2023 is months; the year stands after
  [
    rx(`(?<!\\p{L})tháng\\s+${MONTH}${DASH}${MONTH}(?:/${YEAR})?${EDGE}`),
    (_, a = '', b = '', year) =>
      `${monthWords(a)} đến ${monthWords(b)}${year ? ` năm ${yearWords(year)}` : ''}`,
  ],
  // ngày 14-16/3/2023, từ 5 – 10/4
  [
    rx(`${START}(?:ngày\\s+)?${DAY}${DASH}${DAY}/${MONTH}(?:/${YEAR})?${EDGE}`),
    (_, a = '', b = '', month = '', year) =>
      `${dayWords(a)} đến ${dayWords(b)} ${monthWords(month)}${year ? ` năm ${yearWords(year)}` : ''}`,
  ],
  // ngày 7 và 8/9, các ngày 7, 8, 9/9/2024: the month stands after the last of them
  [
    rx(
      `(?<!\\p{L})ngày\\s+(\\d{1,2}(?:,\\s\\d{1,2})*)(,|\\svà)\\s${DAY}/${MONTH}(?:/${YEAR})?${EDGE}`,
    ),
    (_, days = '', joint = '', last = '', month = '', year) =>
      `${days.split(', ').map(dayWords).join(', ')}${joint} ${dayWords(last)} ${monthWords(month)}${year ? ` năm ${yearWords(year)}` : ''}`,
  ],
  // đêm 9 rạng sáng 10/9
  [
    rx(`(?<!\\p{L})đêm\\s+(?:ngày\\s+)?${DAY}\\s+rạng(\\s+sáng)?\\s+(?:ngày\\s+)?(?=\\d)`),
    (_, day = '', dawn = '') => `đêm ${dayWords(day)} rạng${dawn} ngày `,
  ],
  // 10/12/2023-15/12/2023
  [
    rx(`(?<=${DAY}/${MONTH}(?:/${YEAR})?)${DASH}(?=${DAY}/${MONTH}(?:/${YEAR})?${EDGE})`),
    () => ' đến ',
  ],
  // 09/12/2022, 9-12-2022, 9.12.2022
  [
    rx(`${START}(?:ngày\\s+)?${DAY}(${SEP})${MONTH}\\2${YEAR}${EDGE}`),
    (match, day = '', _sep, month = '', year = '') =>
      orKeep(match, `${year}-${two(month)}-${two(day)}`),
  ],
  // ngày 20-11: as a holiday is often written
  [
    rx(
      `(?<!\\p{L})(ngày|dịp|lễ|kỷ niệm)\\s+${DAY}-${MONTH}${EDGE}(?!\\s?[-–—]|\\s+(?:tháng|lần|buổi))`,
    ),
    (_, word = '', day = '', month = '') =>
      `${word.toLowerCase() === 'ngày' ? '' : `${word} `}${dayWords(day)} ${monthWords(month)}`,
  ],
  // ngày 8/3 và 20/10: what follows a date so written is one too
  [
    rx(`(?<!\\p{L})ngày\\s+${DAY}/${MONTH}(,|\\svà|\\shoặc)\\s${DAY}/${MONTH}${EDGE}`),
    (_, day = '', month = '', joint = '', day2 = '', month2 = '') =>
      `${dayWords(day)} ${monthWords(month)}${joint} ${dayWords(day2)} ${monthWords(month2)}`,
  ],
  // ngày 30/4, sáng 2/9: a day only where a word says so; else it is a fraction
  [
    rx(`(?<!\\p{L})(${DAY_BEFORE})\\s+${DAY}/${MONTH}${EDGE}`),
    (_, word = '', day = '', month = '') =>
      `${word.toLowerCase() === 'ngày' ? '' : `${word} `}${dayWords(day)} ${monthWords(month)}`,
  ],
  // tháng 10.2021
  [
    rx(`(?<!\\p{L})tháng\\s+${MONTH}\\.${YEAR}${EDGE}`),
    (_, month = '', year = '') => `${monthWords(month)} năm ${yearWords(year)}`,
  ],
  // tháng 9/2024, 9/2024, 9-2024
  [
    rx(`${START}(?:tháng\\s+)?${MONTH}[/-]${YEAR}${EDGE}`),
    (_, month = '', year = '') => `${monthWords(month)} năm ${yearWords(year)}`,
  ],
  // quý II/2025 and quý 2/2025; the Roman numeral is words already
  [
    rx(`(?<!\\p{L})(quý\\s+[\\p{L}\\d]+)/${YEAR}${EDGE}`),
    (_, quarter = '', year = '') => `${quarter} năm ${yearWords(year)}`,
  ],
  // năm học 2023-2024: announcers pause, they do not say "đến"
  [
    rx(`(?<!\\p{L})(năm học|niên khóa)\\s+${YEAR}(?:${DASH}|/)${YEAR}${EDGE}`),
    (_, word = '', a = '', b = '') => `${word} ${yearWords(a)}, ${yearWords(b)}`,
  ],
  [
    rx(`${START}${YEAR}${DASH}${YEAR}${EDGE}`),
    (_, a = '', b = '') => `${yearWords(a)} đến ${yearWords(b)}`,
  ],
  // ngày 5 tháng 4, ngày 5.: a date, not a count of days
  [
    rx(
      `(?<!(?:mỗi|một|hằng|hàng|các|mấy|nhiều)\\s)(?<!\\p{L})ngày\\s+(?:mùng\\s+)?${DAY}(?=\\s+tháng|\\s+(?:và|đến)\\s+(?:ngày|mùng)|\\s+âm lịch|[,.;:)]|$)(?![.,]\\d)`,
    ),
    (match, day = '') => (match.startsWith('N') ? 'N' + dayWords(day).slice(1) : dayWords(day)),
  ],
  [
    rx(
      `(?<!(?:mỗi|hằng|hàng|một|mấy|nhiều)\\s)(?<!\\p{L})tháng\\s+4(?![\\d/%]|[.,]\\d|\\s+(?:lần|buổi|ca|lượt|suất))`,
    ),
    (match) => `${match.slice(0, 5)} tư`,
  ],
  [
    rx(`(?<!\\p{L})(mùng|mồng)\\s+(\\d{1,2})(?!\\d)`),
    (_, word = '', n = '') => `${word} ${spellNumber(Number(n))}`,
  ],
  [rx('(?<!\\p{L})thứ\\s+4(?!\\d)'), () => 'thứ tư'],
  [rx('(?<!\\p{L})thứ\\s+1(?!\\d)'), () => 'thứ nhất'],
  // 7h30-11h: from one hour to another
  [
    rx(`(\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:[0-5]\\d)?)${DASH}(?=\\d{1,2}\\s?(?:h|g|giờ|:\\d))`),
    (_, from = '') => `${from} đến `,
  ],
  // tỷ lệ 1:500 is no hour
  [
    rx('(?<!\\p{L})(tỷ lệ|tỉ lệ)\\s+(\\d+)\\s?[:/]\\s?(\\d[\\d.]*)'),
    (_, word = '', a = '', b = '') => `${word} ${a} trên ${b}`,
  ],
  // 7h30, 7 giờ 30, 18:30, 19g
  [
    rx(
      `${START}([01]?\\d|2[0-4])(?:\\s?(?:h|(?-i:g))(?!\\p{L})|:)\\s?([0-5]\\d)?(?:['’]|\\s?phút)?(?![\\d\\p{L}])`,
    ),
    (match, hour = '', minute) =>
      match.includes(':') && minute === undefined
        ? match
        : `${spellNumber(Number(hour))} giờ${minute && Number(minute) > 0 ? ` ${minuteWords(minute)}` : ''}`,
  ],
  [
    rx(`(\\d{1,2})\\s+giờ\\s+([0-5]\\d)(?![\\d\\p{L}]|\\s+phút)`),
    (_, hour = '', minute = '') =>
      `${spellNumber(Number(hour))} giờ${Number(minute) > 0 ? ` ${minuteWords(minute)}` : ''}`,
  ],
];

/**
 * Reads dates, ranges of days and years, school years, quarters and hours as an announcer does.
 * @param text Any text; Roman numerals must be words already.
 * @returns The text with all of these in words.
 */
export function spellCalendar(text: string): string {
  return RULES.reduce(
    (result, [pattern, replace]) =>
      result.replace(pattern, (...groups: unknown[]) => replace(...(groups as string[]))),
    text,
  );
}
