/** Queries by fact rather than by phrase: numbers, days, abbreviations, places, whole sentences. */
import { fold } from '../../src/vietnamese/fold.ts';
import type { Random } from './random.ts';
import type { BenchPage } from './search-pages.ts';

/** What is typed, and the spellings on a page that answer it. */
export interface FurtherQuery {
  typed: string;
  means: string[];
  /** Whether the page must have the marks too. */
  marks: boolean;
}

type Make = (page: BenchPage, random: Random) => FurtherQuery | undefined;

const SHORT: Record<string, string> = {
  'ủy ban nhân dân': 'UBND',
  'hội đồng nhân dân': 'HĐND',
  'hợp tác xã': 'HTX',
  'trung học cơ sở': 'THCS',
  'trung học phổ thông': 'THPT',
  'mặt trận tổ quốc': 'MTTQ',
  'câu lạc bộ': 'CLB',
  'cựu chiến binh': 'CCB',
};

const textOf = (page: BenchPage): string => [page.title, page.who, ...page.pieces].join(' \n ');

/** One match of a pattern on the page, chosen at random. */
function pick(page: BenchPage, pattern: RegExp, random: Random): RegExpMatchArray | undefined {
  const found = [...textOf(page).matchAll(pattern)];
  return found.length > 0 ? random.pick(found) : undefined;
}

const DAY = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
const DAY_IN_WORDS = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g;

/** Each way to write a day that a page may have. */
function daySpellings(day: string, month: string, year: string): string[] {
  const [d, m] = [Number(day), Number(month)];
  const both = (n: number): string[] => [...new Set([String(n), String(n).padStart(2, '0')])];
  return both(d).flatMap((dd) =>
    both(m).flatMap((mm) => [
      `${dd}/${mm}/${year}`,
      `${dd}-${mm}-${year}`,
      `ngày ${dd} tháng ${mm} năm ${year}`,
    ]),
  );
}

const asked = (typed: string, means: string[], marks = true): FurtherQuery => ({
  typed,
  means,
  marks,
});

/** How a query is made from a page; undefined where the page has no such fact. */
export const FURTHER_QUERIES: Record<string, Make> = {
  'abbreviation for words': (page, random) => {
    const [long, short] = random.pick(Object.entries(SHORT));
    const found = pick(page, new RegExp(`(${long})(?: \\p{L}+){0,2}`, 'giu'), random)?.[0];
    if (found === undefined) return undefined;
    const typed = found.replace(new RegExp(long, 'i'), short);
    return asked(typed, [found, typed]);
  },
  'words for abbreviation': (page, random) => {
    const [long, short] = random.pick(Object.entries(SHORT));
    const found = pick(page, new RegExp(`(?<!/KH-|/QĐ-)${short}(?: \\p{L}+){0,2}`, 'gu'), random);
    if (!found) return undefined;
    const typed = found[0].replace(short, long);
    return asked(typed, [found[0], typed]);
  },
  'number without its dot': (page, random) => {
    const found = pick(page, /(?<![\d.,])\d{1,3}\.\d{3}(?: \p{L}+){1,2}/gu, random)?.[0];
    return found === undefined ? undefined : asked(found.replace('.', ''), [found]);
  },
  'number with its dot': (page, random) => {
    const found = pick(page, /(?<![\d.,])\d{1,3}\.\d{3}(?: \p{L}+){0,1}/gu, random)?.[0];
    return found === undefined ? undefined : asked(found, [found]);
  },
  'document number, bent': (page, random) => {
    const found = pick(page, /(?<![\d/])\d+\/\p{L}+-\p{L}+/gu, random)?.[0];
    if (found === undefined) return undefined;
    const typed = random.pick([
      found.toLowerCase(),
      fold(found),
      found.replace(/[/-]/g, ' '),
      `số ${found}`,
      found.replace('/', ' / '),
      found.replace('-', ' - '),
    ]);
    return asked(typed, [found]);
  },
  'day in other spelling': (page, random) => {
    const match = pick(page, random.next() < 0.5 ? DAY : DAY_IN_WORDS, random);
    if (!match) return undefined;
    const [, d = '', m = '', y = ''] = match;
    const all = daySpellings(d, m, y);
    return asked(random.pick([...all, `${d}.${m}.${y}`]), all);
  },
  'place as it is called now': (page, random) => {
    const now = /· (?:phường|xã) ([^,]+)/.exec(page.place)?.[1];
    if (now === undefined) return undefined;
    return random.next() < 0.5
      ? asked(fold(`phường ${now}`), [`phường ${now}`], false)
      : asked(`phường ${now}`, [`phường ${now}`]);
  },
  'a whole sentence': (page, random) => {
    const long = page.pieces.filter((p) => p.split(/\s+/).length > 14 && !/[("/]/.test(p));
    if (long.length === 0) return undefined;
    const sentence = random.pick(long).replace(/[.!?…;:]+$/, '');
    return random.next() < 0.5 ? asked(sentence, [sentence]) : asked(fold(sentence), [sentence]);
  },
};
