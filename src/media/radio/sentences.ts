import { countWords } from '../../vietnamese/words.ts';

/** Longest sentence an announcer should have to read in one breath. */
export const LONGEST = 20;
/** Nothing shorter is cut off to stand alone. */
const SHORTEST = 4;

/** A stop ends a sentence unless it belongs to a short form or a number: "TP. Nam Định", "v.v.". */
const SHORT_FORM = /(?:^|[\s(“])(?:TP|TX|P|Q|Th\.?S|TS|PGS|GS|BS|tr|v\.v|T)\.$/u;
/** A new sentence may begin here without losing its sense. */
const OPENER =
  '(?:nhưng|rồi|sau đó|trong đó|còn|thế nhưng|vì vậy|vì thế|do đó|nhờ đó|từ đó|trong khi|đến nay|khi ấy|lúc ấy|riêng)';

/**
 * Cuts a text into sentences.
 * @param text One or more sentences.
 * @returns The sentences with their closing marks, none of them empty.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+[”"’)]*(?=\s+[\p{Lu}\d“"‘(]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    const piece = text.slice(start, end);
    if (SHORT_FORM.test(piece)) continue;
    sentences.push(piece.trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((s) => s !== '');
}

/** A time followed by a colon, at the head of a sentence. */
const TIME = /^(?:năm|tháng|ngày|đến|từ|quý|cuối|đầu|giữa)[^:,;]*:/iu;

/**
 * Makes a part of a sentence one of its own: a capital in front, a stop behind.
 * @param part Words.
 * @returns A sentence.
 */
export const asSentence = (part: string): string => {
  const trimmed = part.trim().replace(/[,;:]$/u, '');
  const closed = /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
  return (closed[0] ?? '').toUpperCase() + closed.slice(1);
};

/** Cuts a long sentence once at the best place of a pattern: the one that leaves the halves most even. */
function cutOnce(sentence: string, pattern: RegExp): [string, string] | undefined {
  const half = countWords(sentence) / 2;
  const cuts = [...sentence.matchAll(pattern)]
    .map((m) => m.index + m[0].length)
    .map((at): [string, string] => [sentence.slice(0, at), sentence.slice(at)])
    .filter(([a, b]) => countWords(a) >= SHORTEST && countWords(b) >= SHORTEST)
    .sort(([a], [b]) => Math.abs(countWords(a) - half) - Math.abs(countWords(b) - half));
  return cuts[0];
}

/**
 * Shortens sentences for the ear: one that is too long is cut at a semicolon or a colon, then
 * before a word that may open a sentence. It is never cut elsewhere: what stays too long is left
 * to an editor rather than to a machine that would break its sense.
 * @param sentence One sentence, in the words that will be spoken.
 * @returns One sentence or more.
 */
export function shorten(sentence: string): string[] {
  if (countWords(sentence) <= LONGEST) return [sentence];
  const cut =
    cutOnce(sentence, /;(?=\s)/gu) ??
    // "Năm 2023: …" is a time, not a sentence.
    (TIME.test(sentence) ? undefined : cutOnce(sentence, /:(?=\s)/gu)) ??
    cutOnce(sentence, new RegExp(`,(?=\\s(?:${OPENER})\\s)`, 'gu'));
  if (!cut) return [sentence];
  return cut.flatMap((part) => shorten(asSentence(part)));
}
