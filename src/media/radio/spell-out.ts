import { normalise } from '../../vietnamese/normalise.ts';
import { ABBREVIATIONS, DOTTED, spellLetters } from './abbreviations.ts';
import { spellCalendar } from './calendar.ts';
import { spellDocuments } from './documents.ts';
import { spellQuantities } from './quantities.ts';
import { spellRoman } from './roman.ts';

/** Text as an announcer says it. */
export interface Spoken {
  text: string;
  /** Abbreviations that are not known and were spelled letter by letter: an editor should look. */
  unknown: string[];
}

const KNOWN = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(ABBREVIATIONS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}]|-?\\d)`,
  'gu',
);

/** "UBND, HĐND", "HĐND-UBND": joined abbreviations are said one after another. */
const spellKnown = (text: string): string =>
  text
    .replace(/(?<=\p{Lu}{2})\s?[-–/]\s?(?=\p{Lu}{2})/gu, (m) => (m.trim() === '/' ? ', ' : '-'))
    .replace(KNOWN, (match) => ABBREVIATIONS[match] ?? match);

/** Marks that the ear does not hear. */
const spellMarks = (text: string): string =>
  text
    .replace(/[“”"‘’«»]/gu, '')
    .replace(/\s?&\s?/gu, ' và ')
    .replace(/≥\s?/gu, 'ít nhất ')
    .replace(/≤\s?/gu, 'nhiều nhất ')
    .replace(/[≈~]\s?/gu, 'khoảng ')
    .replace(/±\s?/gu, 'cộng trừ ')
    .replace(/>\s?/gu, 'hơn ')
    .replace(/<\s?/gu, 'dưới ')
    .replace(/#\s?/gu, '')
    .replace(/https?:\/\/|\/(?=\s|$)/gu, '')
    .replace(/@/gu, ' a còng ')
    .replace(/\s?=\s?/gu, ' bằng ')
    .replace(/\s?→\s?/gu, ' đến ')
    .replace(/\s?\(([^()]*)\)/gu, ', $1,')
    .replace(/,(?=\s*(?:[.,;:!?]|$))/gu, '')
    .replace(/\s+[-–—]\s+/gu, ', ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/…/gu, '.')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Writes a text as a Vietnamese announcer says it: figures, dates, ranges, units, Roman numerals,
 * numbers of documents and abbreviations in words, no parentheses, no quotation marks. Northern
 * readings, as the project's number words are.
 * @param text Any text of one or more sentences.
 * @returns Words without a digit, and the abbreviations an editor should look at.
 */
export function spellOut(text: string): Spoken {
  let words = normalise(text).replace(/[\u00a0\u202f\u2009]/gu, ' ');
  for (const [pattern, reading] of DOTTED) words = words.replace(pattern, reading);
  // Most sentences have no digit; none of the rules for documents and the calendar does without one.
  const hasDigit = /\d/u.test(words);
  if (hasDigit) words = spellDocuments(words);
  words = spellRoman(words);
  if (hasDigit) words = spellCalendar(words);
  words = spellKnown(words);
  words = spellQuantities(words);
  const unknown: string[] = [];
  words = words.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, (match) => {
    if (
      /[AEIOUYĂÂÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/u.test(match) &&
      match !== match.normalize('NFD')
    )
      return match;
    unknown.push(match);
    return spellLetters(match);
  });
  return { text: spellMarks(words), unknown };
}
