import { allMatches, sentencesOf, wholeWords } from '../language.ts';
import { boastfulWords } from './boast-model.ts';
import type { Claim } from './claim.ts';
import { TURNS } from './exaggeration-turns.ts';
import { PRAISE, weighPraise } from './exaggeration-weight.ts';
import { FIRSTS, INFLATED, SUPERLATIVES, WIDE } from './exaggeration-words.ts';
import { lexicon } from './lexicon.ts';
import { quoted, type TextFinding, type TextRule } from './text-rule.ts';

/** A claim ready to be looked for. */
const ready = (code: string, claims: readonly Claim[]) =>
  claims.map(({ triggers, source }) => ({
    code,
    triggers: triggers.map((word) => word.trim()),
    pattern: wholeWords(source, 'gu'),
  }));

const CLAIMS = [
  ...ready('HS501', SUPERLATIVES),
  ...ready('HS501', FIRSTS),
  ...ready('HS509', INFLATED),
  ...ready('HS509', TURNS),
];

/** The claims that each trigger leads to, by their place in the list. */
const claimsOf = new Map<string, number[]>();
for (const [i, { triggers }] of CLAIMS.entries())
  for (const word of triggers) claimsOf.set(word, [...(claimsOf.get(word) ?? []), i]);

/** Every word by which a claim is known or praise is weighed: one look at a passage finds them. */
const termsOf = lexicon([...claimsOf.keys(), ...PRAISE]);
/** What stands in quotation marks somebody said, or is a name. */
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»/g;
/** A grade of the yearly rating, as the law words it. */
const RATING = /(?<!luôn\s)[Hh]oàn thành (?:xuất sắc|tốt) nhiệm vụ/gu;
/** Names of the plan's movements (clause III.3) and of others as old: their words are no one's praise. */
const MOVEMENT =
  /vì an ninh tổ quốc|toàn dân bảo vệ an ninh tổ quốc|cựu chiến binh gương mẫu|cựu chiến binh giúp nhau làm kinh tế|học tập và làm theo (?:tư tưởng, đạo đức, phong cách hồ chí minh|bác)|nông dân (?:thi đua )?sản xuất,? kinh doanh giỏi|chung sức xây dựng nông thôn mới(?: nâng cao, kiểu mẫu)?|phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc|lao động giỏi, lao động sáng tạo|thi đua quyết thắng|toàn dân đoàn kết xây dựng (?:nông thôn mới, đô thị văn minh|nông thôn mới|đời sống văn h(?:óa|oá))|vì người nghèo - không để ai bị bỏ lại phía sau|đền ơn đáp nghĩa|người tốt,? việc tốt/gu;
/** Titles and labels end without a stop. */
const WHOLE = /[.!?…]\p{P}*\s*$/u;
const blank = (part: string): string => ' '.repeat(part.length);
/** The writer denies it, warns of it, or asks. */
const DENIAL = wholeWords(
  '(?:không(?! khí| gian)|chưa|chẳng|đâu|đừng|tránh|khỏi|ngại)(?: (?:phải|hẳn|hề|dám|nên|viết|gọi|nhận|coi|xem|cho|nói|có|là|dùng|chữ|từ|thể|mong|cần|ai|bao giờ|được|tự|mình|đó|đây|nó|một|thật|đủ|chắc|đạt|hứa|kể|tô vẽ|thấy|muốn|rằng|những|các|mô hình|cách|việc|nơi|người|đơn vị|bài|câu|chuyện|gì|kết quả|giải pháp|làm|quá)){0,9}',
  'iu',
);
const DENIED_JUST_BEFORE = new RegExp(
  `(?:${DENIAL.source}|(?<!\\p{L})(?:không|chưa|chẳng)(?!\\s+(?:khí|gian|thể|ngừng|quản|chỉ|những|ai|đâu|gì|nơi|một|bao giờ))(?:\\s+\\p{L}+){0,3})\\s*$`,
  'iu',
);
const DENIED_WORD = wholeWords(
  '(?:(?:bỏ|gạch|xoá|xóa|thay|sửa)(?: (?:các|những|hết|đi|bớt|cả))*|(?:đừng|không|chớ|tránh)(?: (?:nên|viết|dùng|lạm dụng|kèm|thêm|có|các|những))*) (?:chữ|từ|câu|tính từ|lời)',
  'iu',
);
/** The sentence says in words who says so. */
export const SOURCE_NAMED = wholeWords(
  '(?:theo|căn cứ|trích|nguồn:?) (?:(?:kết quả|số liệu|thống kê|đánh giá|xếp hạng|công bố|báo cáo|bảng|ghi nhận|niên giám|biên bản|quyết định|tổng hợp)|(?:báo|cục|sở|bộ|tổng cục|ubnd|uỷ ban|ủy ban|viện|ban tổ chức|hội đồng|phòng) )|(?:báo|bài báo|tờ báo|nguồn|văn bản|báo cáo|bài)(?: \\p{Lu}\\p{L}*){0,3} (?:ghi|nêu|viết|xếp|gọi|cho biết|kể)',
  'iu',
);
/** The formulas of awards: their words are the law's. */
const AWARD_FORMULA = wholeWords(
  '(?:danh hiệu|huân chương|huy chương|bằng khen|giấy khen|cờ thi đua|giải thưởng|kỷ niệm chương|tiêu chuẩn|tiêu chí|xếp loại|xếp hạng|hạng mục|khẩu hiệu|mang tên|tên là|nghị quyết|bình xét)',
  'iu',
);
const BOUNDED =
  /^\s+(?:trong|giữa)\s+(?:(?:số|các|những|mấy)\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+|mẫu|lần|tuần|tháng|ngày|buổi|tổ|nhóm|lớp|xóm|ngõ|nhà|sổ|đợt|loại|cách|phương án|giống|thửa|vụ|bảng)/iu;
const WIDE_FIELD = wholeWords(WIDE, 'iu');
const CHOOSING = wholeWords(
  '(?<!bình )(?:chọn|lựa|lựa chọn|tìm|tìm ra|dò|thử|để dành|giữ lại|hỏi|đoán|bàn xem|so xem|tính xem|xem (?:ai|nơi nào|cách nào|cái nào|loại nào))(?: \\p{L}+){0,6}',
  'iu',
);
const FEELING = wholeWords(
  '(?:thích|nhớ|thấy|quý|sợ|ngại|mong|(?<!chăm )lo|vui|buồn|tiếc|đau|khổ|khó|mệt|cần)(?: \\p{L}+){0,3}',
  'iu',
);
const CHOOSING_JUST_BEFORE = new RegExp(`${CHOOSING.source}\\s*$`, 'iu');
const FEELING_JUST_BEFORE = new RegExp(`${FEELING.source}\\s*$`, 'iu');
/** Weather, trouble and the weak are no boast. */
const NO_BOAST = wholeWords(
  'lũ|bão|mưa|ngập|úng|dịch|khó khăn|khó(?! tính)|thiệt hại|rủi ro|áp lực|trở ngại|nắng nóng|nắng|rét|hạn hán|cháy|tai nạn|thiệt thòi|nghèo|yếu|nước dâng|đỉnh lũ|triều|nhiệt độ|rác|ô nhiễm|tồn kho|nợ|bụi|ồn|tiếng ồn|nguy hiểm|lỗi|sai sót|thiếu sót',
  'iu',
);
const PHYSICAL = wholeWords(
  '(?:hoa|đèn|nắng|trăng|lửa|pháo hoa|màu|ánh|mặt trời|bóng|(?<!sát )sao|bình minh|hoàng hôn|ngọn nến|vai|vở|truyện|phim|bài hát|bài thơ|ca khúc|kịch|tượng|tranh)',
  'iu',
);
const GLOW =
  /rực rỡ|rạng rỡ|tỏa sáng|toả sáng|bừng sáng|sáng chói|sáng rực|huyền thoại|thiên thần/iu;
/** Things that praise only when somebody is said to be one. */
const METAPHOR =
  /tượng đài|ngọn đuốc|ngọn hải đăng|đóa hoa|đoá hoa|bông hoa|người hùng|biểu tượng|thần tượng|ngát hương/iu;
const SAID_TO_BE = /(?:là|như|thành|ví|coi|xem|gọi|xứng đáng)\s+(?:[\p{L}]+\s+){0,4}$/iu;

/** Whether every word is capitalised though it stands inside a sentence: a name. */
const isName = (text: string, index: number): boolean =>
  index > 0 &&
  text.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word)) &&
  !/^\p{Lu}+$/u.test(text);

/** Whether a superlative measures, chooses or feels instead of boasting. */
function isInnocentSuperlative(sentence: string, index: number, match: string): boolean {
  const before = sentence.slice(0, index);
  // What stands before a comma is said of something else.
  const near = before.slice(before.search(/[^,;:]*$/u)).slice(-45);
  const after = sentence.slice(index + match.length);
  const end = match.toLowerCase().lastIndexOf('nhất') + 4;
  const tail = match.slice(end) + after;
  if (BOUNDED.test(tail) && !WIDE_FIELD.test(tail.slice(0, 60))) return true;
  // The best spot of a garden is no rank among people.
  if (
    /(?:chỗ|góc|phần|đoạn|quả|bông|cái|chiếc|tấm|loại|màu|mẫu|hạt|bó|cây)\s$/iu.test(near) &&
    !WIDE_FIELD.test(tail)
  )
    return true;
  if (CHOOSING_JUST_BEFORE.test(near)) return true;
  if (FEELING_JUST_BEFORE.test(before.slice(-25)) && !WIDE_FIELD.test(tail)) return true;
  if (
    /^nhất/iu.test(match) &&
    /(?:giải|hạng|huy chương|thứ|lần thứ|thống|đồng|duy)\s*$/iu.test(before)
  )
    return true;
  return (
    NO_BOAST.test(near) ||
    /nhất (?:là|định|trí|quán|thể|loạt|thiết|thời|quyết|mực|tề|tâm|nguyên)(?!\p{L})/iu.test(
      match + after.slice(0, 8),
    )
  );
}

/** Whether a match says no such thing as it seems to. */
function isInnocent(sentence: string, index: number, match: string): boolean {
  if (isName(match, index)) return true;
  const before = sentence.slice(0, index);
  const noDenial =
    /(?:chưa bao giờ|chưa từng|không đâu|không nơi nào|không ai)/iu.test(before) &&
    /(?:đến thế|như vậy|như thế|bằng|đến vậy)/iu.test(sentence.slice(index));
  if (!noDenial && DENIED_JUST_BEFORE.test(before) && !/^(?:không|chưa|chẳng)/iu.test(match))
    return true;
  if (DENIED_WORD.test(before)) return true;
  if (/\?["”’)]*$/u.test(sentence) && !/ai (?:mà )?không|phải chăng/iu.test(sentence)) return true;
  const clause = before.slice(before.search(/[^,;:]*$/u));
  if (
    AWARD_FORMULA.test(clause.slice(-50)) &&
    !/(?:là|trở thành|được coi là|đúng là)\s+(?:\p{L}+\s+){0,3}$/iu.test(clause) &&
    clause.length > 0
  )
    return true;
  const around = before + sentence.slice(index + match.length);
  if (METAPHOR.test(match) && !SAID_TO_BE.test(before)) return true;
  return GLOW.test(match) && PHYSICAL.test(around);
}

/**
 * A sentence in its writer's own words.
 * @param sentence The sentence.
 * @returns It, as long as before, with quotations, names of movements and legal ratings blanked.
 */
export function ownWords(sentence: string): string {
  const plain = sentence.replace(QUOTED, blank).replace(RATING, blank);
  // Looked for in small letters: to do so whatever the letters' size takes several times as long.
  return allMatches(plain.toLowerCase(), MOVEMENT).reduce(
    (text, { index, 0: { length } }) =>
      text.slice(0, index) + ' '.repeat(length) + text.slice(index + length),
    plain,
  );
}

/**
 * Superlatives, inflated words and a boastful tone that no source in the same paragraph carries
 * (plan, clause IV.2: objective, truthful, no exaggeration). Sayings are looked for first, then praise
 * is weighed, then the tone of the whole.
 */
export const exaggeration: TextRule = ({ text, sourced, kind }) => {
  if (sourced || kind === 'quote') return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const plain = ownWords(sentence);
    const terms = termsOf(plain.toLowerCase());
    const claims = terms.size === 0 ? [] : sentenceFindings(plain, start, terms);
    if (claims.length > 0) return unlessSourced(plain, claims);
    if (GLOW.test(plain) && PHYSICAL.test(plain)) return [];
    const praise = weighPraise(plain, terms);
    const tone = praise ?? (WHOLE.test(sentence) ? boastfulWords(plain) : undefined);
    if (tone === undefined || isInnocent(plain, tone.index, tone.text)) return [];
    const found = praise ? undefined : `câu này có giọng khoe, rõ nhất ở ${quoted(tone.text)}, mà`;
    return unlessSourced(plain, [boast('HS509', tone.index + start, tone.text, found)]);
  });
};

/** A sentence that names its source may repeat what the source says. */
const unlessSourced = (plain: string, findings: TextFinding[]): TextFinding[] =>
  findings.length > 0 && SOURCE_NAMED.test(plain) ? [] : findings;

const boast = (
  code: string,
  index: number,
  match: string,
  found = `có lời nói quá ${quoted(match)} mà`,
): TextFinding => ({
  code,
  severity: 'warning',
  index,
  length: match.length,
  found: `${found} đoạn này không dẫn nguồn`,
  fix: 'Thay bằng việc làm hoặc con số cụ thể; nếu nguồn viết như vậy thì đặt trong ngoặc kép và dẫn nguồn [^ma-nguon].',
});

/** The claims of one sentence, quotations blanked. */
function sentenceFindings(plain: string, start: number, terms: ReadonlySet<string>): TextFinding[] {
  const findings: TextFinding[] = [];
  const lower = plain.toLowerCase();
  const worth = new Set([...terms].flatMap((term) => claimsOf.get(term) ?? []));
  for (const i of [...worth].sort((a, b) => a - b)) {
    const claim = CLAIMS[i];
    if (claim === undefined) continue;
    const { code, pattern } = claim;
    for (const {
      index,
      0: { length },
    } of allMatches(lower, pattern)) {
      const match = plain.slice(index, index + length);
      const taken = findings.some(
        (f) => index + start < f.index + f.length && index + start + length > f.index,
      );
      if (taken || isInnocent(plain, index, match)) continue;
      if (/nhất/iu.test(match) && isInnocentSuperlative(plain, index, match)) continue;
      findings.push(boast(code, index + start, match));
    }
  }
  return findings;
}
