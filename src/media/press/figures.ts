import { spellOut } from '../radio/spell-out.ts';

/** Words that make a number when one of the scales is among them. */
const NUMBER_WORDS =
  'không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ|rưỡi|phẩy|chục|vạn|nửa|gấp đôi';
const RUN = new RegExp(
  `(?<!\\p{L})(?:${NUMBER_WORDS})(?:\\s+(?:${NUMBER_WORDS}))*(?!\\p{L})`,
  'giu',
);
const SCALE = /mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|rưỡi|phẩy|chục|vạn|nửa|gấp đôi/iu;

/**
 * The figures of a text, whether written in digits or in words, in one spelling.
 * Single small words ("một", "hai", "không") count only where digits stood: they are also articles
 * and negations.
 * @param text Any text.
 * @returns Each figure in words, without repetition.
 */
export function figuresOf(text: string): Set<string> {
  const spoken = spellOut(text)
    .text.toLowerCase()
    // The word for a year and the word for five are one.
    .replaceAll(/(?<!\p{L})năm (?=(?:một|hai) nghìn)/gu, '· ');
  const runs = [...spoken.matchAll(RUN)].map((m) => m[0].trim()).filter((run) => SCALE.test(run));
  const digits = [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map((m) => m[0]);
  return new Set([...runs, ...digits.map((d) => spellOut(d).text.toLowerCase())]);
}
