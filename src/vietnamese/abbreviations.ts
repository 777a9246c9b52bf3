import { fold } from './fold.ts';

/**
 * Abbreviations that readers type for the words and papers print for both. Only such as stand for
 * one thing: "HĐ" could be a contract, a council or an activity.
 */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['ANTT', 'an ninh trật tự'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['CCB', 'cựu chiến binh'],
  ['CLB', 'câu lạc bộ'],
  ['CNTT', 'công nghệ thông tin'],
  ['CNVC', 'công nhân viên chức'],
  ['HĐND', 'hội đồng nhân dân'],
  ['HTX', 'hợp tác xã'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['LHPN', 'liên hiệp phụ nữ'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['NTM', 'nông thôn mới'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['TDP', 'tổ dân phố'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['TP', 'thành phố'],
  ['UBND', 'ủy ban nhân dân'],
];

/** Each with its words as they are compared. */
const FOLDED = ABBREVIATIONS.map(([short, long]) => ({
  long,
  short,
  shortPlain: fold(short),
  longPlain: fold(long).split(' '),
}));

/**
 * Writes out the abbreviations among the words of a query.
 * @param words Words, each without punctuation around it; marks and case do not matter.
 * @returns The words with every known abbreviation written out.
 */
export function writeOut(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const known = FOLDED.find(({ shortPlain }) => shortPlain === fold(word));
    return known ? known.long.split(' ') : [word];
  });
}

/**
 * Abbreviates what has a usual abbreviation among the words of a query.
 * @param words Words, each without punctuation around it; marks and case do not matter.
 * @returns The words, shorter by what was abbreviated.
 */
export function abbreviate(words: readonly string[]): string[] {
  const plain = words.map(fold);
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const known = FOLDED.find(({ longPlain }) => longPlain.every((w, i) => plain[at + i] === w));
    result.push(known?.short ?? words[at] ?? '');
    at += known?.longPlain.length ?? 1;
  }
  return result;
}
