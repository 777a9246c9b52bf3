import { normalise } from './normalise.ts';

// A mark with nothing before it stays: removing it could make a whole word vanish, and the search
// index needs word n of the folded text to be word n of the original.
const MARKS = /(\S)[\u0300-\u036F]+/g;

const WORD = /[\p{L}\p{N}]+/gu;
const WHOLE_RHYME_Y = /^(?:[hklmstv]|qu)?y$/;

/**
 * Takes any text and gives it in lower case without marks, đ as d ("ĐẶNG Đình" to "dang dinh").
 * The number of whitespace-separated words does not change, invisible characters aside.
 */
export function fold(text: string): string {
  return normalise(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replace(/đ/g, 'd');
}

/**
 * Folds text and also merges i and y where both spellings are in use: y as the whole rhyme, alone
 * or after h k l m s t v qu ("Hỷ" and "Hỉ", "kỹ" and "kĩ", "quý" and "quí"). Both the index and the
 * query go through here. The result is for matching, not for showing.
 */
export function foldForSearch(text: string): string {
  return fold(text).replace(WORD, (word) =>
    WHOLE_RHYME_Y.test(word) ? `${word.slice(0, -1)}i` : word,
  );
}
