import { spellNumber } from './numbers.ts';

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// By hand rather than with Date, which rolls 30 February over into March and knows time zones.
function parseDate(iso: string): DateParts {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  const year = Number(y ?? 0);
  const month = Number(m ?? 1);
  const day = Number(d ?? 1);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`Not a date as YYYY, YYYY-MM or YYYY-MM-DD: ${iso}`);
  }
  return { year, ...(m && { month }), ...(d && { day }) };
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

/**
 * Writes an ISO date, month or year for metadata: "16/06/2025", "06/2025", "2025". Throws
 * RangeError where it is not a real date.
 */
export function formatDate(iso: string): string {
  const { year, month, day } = parseDate(iso);
  return [day && pad(day), month && pad(month), pad(year, 4)].filter(Boolean).join('/');
}

/**
 * Writes an ISO date, month or year for prose: "ngày 16 tháng 6 năm 2025", "tháng 6 năm 2025",
 * "năm 2025". Throws RangeError where it is not a real date.
 */
export function formatDateLong(iso: string): string {
  const { year, month, day } = parseDate(iso);
  return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ');
}

/**
 * Spells an ISO date, month or year for reading aloud: "ngày ba mươi mốt tháng tám năm hai nghìn
 * không trăm hai mươi". Days one to ten are "mùng", the fourth month is "tháng tư", as announcers
 * say. Throws RangeError where it is not a real date.
 */
export function spellDate(iso: string): string {
  const { year, month, day } = parseDate(iso);
  const dayWords = day && `ngày ${day <= 10 ? 'mùng ' : ''}${spellNumber(day)}`;
  const monthWords = month && `tháng ${month === 4 ? 'tư' : spellNumber(month)}`;
  return [dayWords, monthWords, `năm ${spellNumber(year)}`].filter(Boolean).join(' ');
}
