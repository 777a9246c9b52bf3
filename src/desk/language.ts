/** A sentence and where it begins in its passage. */
export interface Sentence {
  text: string;
  start: number;
}

// A full stop after these ends no sentence; neither does one inside a number or an address.
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:TP|Tp|TX|TT|s\.n|S\.N|Q|P|TS|ThS|GS|PGS|BS|KS|CN|Đ\/c|đ\/c|ĐT|Tel|St|v\.v|NXB|Mr|Bs))[.!?…]+["”’)]*(?=\s|$)|\n(?=\s*\n)/gu;

/** A dozen rules read one passage after another: the last one's sentences are kept. */
let last: { text: string; sentences: readonly Sentence[] } | undefined;

/**
 * Cuts prose into sentences.
 * @param text Running text.
 * @returns The sentences, closing marks included, in order.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  if (last?.text !== text) last = { text, sentences: cut(text) };
  return last.sentences;
}

function cut(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') sentences.push({ text: part.trim(), start: start + lead });
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) push(match.index + match[0].length);
  push(text.length);
  return sentences;
}

/**
 * A pattern that matches whole Vietnamese words: `\b` knows only ASCII letters.
 * @param source Regular expression source; a space in it stands for any white space,
 *   `space?` for any or none.
 * @param flags Flags besides `u`; `giu` unless told.
 * @returns The pattern.
 */
export function wholeWords(source: string, flags = 'giu'): RegExp {
  const spaced = source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${spaced})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/**
 * Every match of a pattern. Most texts have none, and `matchAll` copies a pattern before it looks.
 * @param text Any text.
 * @param pattern A pattern with the flag `g`.
 * @returns The matches in order.
 */
export const allMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];

/** Family names that a person's full name begins with; nearly all of the country. */
export const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Mai|Trịnh|Lương|Đoàn|Vương|Hà|Cao|Lưu|Tạ|Phùng|Chu|Tô|Triệu|Khúc|Quách|Kiều|Thái|Lâm|Nghiêm|Bạch|Tống|Doãn|Thân|Trương|Hứa|Tăng|La|Vi|Lò|Quàng|Giang|Đồng|Ninh|Phí|Ngọ|Ngụy|Mạc|Khổng|Viên|Lại|Từ|Thạch|Tôn|Đàm|Cung|Trà|Mã|Lã|Bế|Hàn|Nhâm|Cù|Ứng|Hầu|Âu|Kim|Lục|Diệp|Sầm|Ma|Nông|Lù|Giàng|Sùng';

/** One capitalised syllable. */
export const CAPITALISED = '\\p{Lu}\\p{Ll}*';

/** Lets each alternative of a plain list begin with a small or a capital letter. */
export const eitherCase = (list: string): string =>
  list
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** Words by which a person is named. */
export const PERSON_TITLES = eitherCase(
  'ông|bà|anh|chị|em|cháu|bé|cụ|cô|chú|bác|cậu|dì|mợ|thím|thầy|bạn|mẹ|đồng chí|gia đình|hộ|nạn nhân|bệnh nhân|người bệnh|học sinh|sinh viên|cựu chiến binh|thương binh|bệnh binh|cựu thanh niên xung phong|hội viên|đoàn viên',
);

/** Words after which capitals name a place, an office, a prize, or nobody. */
export const NOBODY =
  /^(?:Trường|Lớp|Đội|Nam|Bắc|Đông|Tây|Việt|Hà|Ninh|Mỹ|Lộc|Phường|Xã|Thành|Tỉnh|Hội|Đoàn|Đảng|Quỹ|Tết|Mặt|Uỷ|Ủy|Ban|Trường|Công|Nhà|Trạm|Sở|Bộ|Chữ|Liên|Tổ|Cựu|Bác|Phụ|Thanh|Nông|Trung|Covid|COVID|Giấy|Bằng|Huy|Huân|Cờ|Kỷ|Trái|Zalo|Facebook|Internet|Euro|World)$/u;
