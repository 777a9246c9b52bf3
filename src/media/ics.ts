import { createEvents, type DateArray, type EventAttributes } from 'ics';

/** What a calendar file says of an event. */
export interface CalendarEvent {
  id: string;
  title: string;
  /** A day, a month or a year. */
  on: string;
  where?: string;
  description: string;
  /** Full address of the page. */
  url: string;
}

/** The days of a partial date: its first, and the first after it. */
function span(on: string): { start: DateArray; end: DateArray } {
  const [year = 0, month, day] = on.split('-').map(Number);
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const after = new Date(first);
  if (day !== undefined) after.setUTCDate(after.getUTCDate() + 1);
  else if (month !== undefined) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCFullYear(after.getUTCFullYear() + 1);
  const parts = (d: Date): DateArray => [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()];
  return { start: parts(first), end: parts(after) };
}

/** Most octets of a line (RFC 5545, 3.1); the library counts letters, and ours take up to three. */
const LINE = 75;

/** Breaks lines anew by octets, never inside a letter. */
function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .map((line) => {
      let length = 0;
      let out = '';
      for (const letter of line) {
        const octets = Buffer.byteLength(letter);
        if (length + octets > LINE) {
          out += '\r\n ';
          length = 1;
        }
        out += letter;
        length += octets;
      }
      return out;
    })
    .join('\r\n');
}

/**
 * Writes events as an iCalendar file of whole days. What is only known to the month or the year
 * fills that month or year and leaves the reader free.
 * @param events Events.
 * @param stamp The day of the build, `YYYY-MM-DD`, so that the same content gives the same file.
 * @param host Host name of the site, for the events' ids.
 * @returns Text of the file.
 * @throws Error when an event cannot be written.
 */
export function icsOf(events: readonly CalendarEvent[], stamp: string, host: string): string {
  const entries = events.map((event): EventAttributes => ({
    ...span(event.on),
    uid: `${event.id}@${host}`,
    productId: '-//Guong sang Thanh Nam//Lich//VI',
    title: event.title,
    description: event.description,
    url: event.url,
    ...(event.where !== undefined && { location: event.where }),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }));
  const { error, value } = createEvents(entries);
  if (error) throw error;
  if (typeof value !== 'string') throw new Error('no calendar');
  // The library stamps the moment of writing; the day of the build keeps the file the same.
  const stamped = value.replaceAll(/DTSTAMP:\S+/g, `DTSTAMP:${stamp.replaceAll('-', '')}T000000Z`);
  return foldLines(stamped);
}
