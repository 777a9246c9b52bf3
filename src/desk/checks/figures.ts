import { SOURCE_NAMED } from './exaggeration.ts';
import { sentencesOf, wholeWords } from '../language.ts';
import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import { quoted, type TextFinding, type TextRule } from './text-rule.ts';

/** Units that make a number a figure somebody measured or counted. */
const UNITS =
  '%|phần trăm|hộ|người|lượt|triệu|tỷ|tỉ|nghìn|ngàn|vạn|đồng|tấn|tạ|kg|ki-lô-gam|lít|ha|hecta|sào|mẫu|km|m2|m²|m³|mét vuông|suất|em|học sinh|sinh viên|hội viên|đoàn viên|hồ sơ|sản phẩm|căn nhà|ngôi nhà|công trình|mô hình|vụ|trường hợp|ca|đơn|thư|cuốn|cây|con|chiếc|máy|lớp|giải|huy chương|sáng kiến|kWh|ngày công|giờ công|điểm|cơ sở|doanh nghiệp|lao động|tổ|buổi|phiếu|bộ|phần quà|suất quà|đơn vị máu';
const FIGURE = wholeWords(`(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)? ?(?:${UNITS})`, 'giu');

/** A figure in the body's prose belongs to a source; a paragraph needs it once. */
export const figuresSourced: TextRule = ({ text, sourced, kind, path }) => {
  if (sourced || path.length > 0 || (kind !== 'paragraph' && kind !== 'item')) return [];
  for (const match of text.matchAll(FIGURE)) {
    const number = parseVietnameseNumber(/[\d.,]*\d/.exec(match[0])?.[0] ?? '') ?? 0;
    // “100%” has a rule of its own.
    if (number === 100 && /%|phần trăm/iu.test(match[0])) continue;
    if (number < 10 && !/%|phần trăm|triệu|tỷ|tỉ/iu.test(match[0])) continue;
    return [
      {
        code: 'HS502',
        severity: 'warning',
        index: match.index,
        length: match[0].length,
        found: `có con số ${quoted(match[0])} mà đoạn này không có dấu dẫn nguồn`,
        fix: 'Thêm [^ma-nguon] vào cuối câu, với mã ở mục “Nguồn”.',
      },
    ];
  }
  return [];
};

const PERCENT = /(?<![\p{L}\p{N}.,])(\d{1,3}(?:,\d+)?)\s*(?:%|phần trăm)/giu;
/** Words that say of what, from what, or that the per cent is a rate and no share. */
const BASE = wholeWords(
  '(?:trên|trong) (?:tổng|số|tổng số|\\d)|tổng số|trong đó|trên tổng|so với|cùng kỳ|tăng|giảm|hơn|chênh|lãi|lãi suất|thuế|chiết khấu|hỗ trợ|trợ giá|giảm giá|mức đóng|độ ẩm|nồng độ|độ mặn|công suất|học phí|kinh phí|đối ứng|góp|vốn|cổ phần|cồn|tỷ lệ quy định|mục tiêu|chỉ tiêu|kế hoạch|quy định|yêu cầu|ngưỡng|tối đa|tối thiểu|pin|dung lượng|dốc|pha|loãng|số (?:hộ|người|hội viên|học sinh|em|hồ sơ|phiếu|đơn|lượt|ca|vụ|cuộc|cán bộ|đảng viên|ý kiến|thư|chi bộ|tổ|trường|lớp|sản phẩm|cây|diện tích|thửa|quầy|ki-ốt|doanh nghiệp|cơ sở|bệnh nhân|lao động|công nhân|nhà|xe|máy)|diện tích|dân số|doanh thu|sản lượng|chi phí|lượng|trọng lượng|khối lượng|giá trị|thời gian|người được hỏi|phiếu trả lời|tức là|nghĩa là|(?:các|những) \\p{L}+',
  'iu',
);
/** Another number with its noun in the sentence: what the share was reckoned from. */
const COUNTED =
  /(?<!\p{L}(?:ăm|áng|ày|uý|ớp|ục|oản|iều|ố)\s)(?<![\d.,/])\d[\d.]*\s+(?!phần trăm|tháng|năm|ngày|giờ|phút)\p{Ll}+/u;
const COUNT = /\d+\s*(?:\/|trên|trong)\s*(?:tổng\s+số\s+)?\d+/iu;

/** A share tells nothing without what it is a share of. */
export const percentagesBased: TextRule = ({ text, kind }, { percentages }) => {
  if (kind === 'table' || kind === 'quote' || !/%|trăm/.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }): TextFinding[] =>
    [...sentence.matchAll(PERCENT)].flatMap((match): TextFinding[] => {
      const number = parseVietnameseNumber(match[1] ?? '') ?? NaN;
      const after = sentence.slice(match.index + match[0].length);
      const hasBase =
        percentages.has(number) ||
        BASE.test(sentence) ||
        COUNTED.test(sentence) ||
        /^\s+(?:số\s|của\s|trong\s|trên\s|tổng\s|các\s|\d)/iu.test(after) ||
        COUNTED.test(text);
      if (number === 100 || hasBase) return [];
      return [
        {
          code: 'HS503',
          severity: 'warning',
          index: start + match.index,
          length: match[0].length,
          found: `có tỷ lệ ${quoted(match[0])} mà không nói tính trên tổng số nào`,
          fix: 'Ghi số gốc: “78%, tức 94 trong 120 hộ”.',
        },
      ];
    }),
  );
};

const WHOLE = /(?<![\p{N}.,])100\s*(?:%|phần trăm)|(?<!\p{L})(?:một\s+)?trăm\s+phần\s+trăm/giu;
const MATERIAL = wholeWords(
  '(?:cotton|bông|len|lụa|tơ tằm|vốn|nguyên chất|tự nhiên|vải|sợi|hữu cơ|nước ngoài|cồn|công suất|pin|thuế|học phí|tiền công|lương|giá trị|kinh phí|viện phí|chi phí|bảo hiểm|gạo|thành phần|nguyên liệu|inox|gỗ|tái chế|polyester|nylon|nhựa|thép|sắt|cao su|giấy|sữa|da|nước|tiền|vé|phí|miễn|giảm|hỗ trợ)',
  'iu',
);

/** "100%" is seldom counted: who was asked, and of how many? */
export const wholesCounted: TextRule = ({ text, sourced, kind }, { percentages }) => {
  if (kind === 'table' || kind === 'quote' || !/100|trăm/i.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }): TextFinding[] =>
    [...sentence.matchAll(WHOLE)].flatMap((match): TextFinding[] => {
      const before = sentence.slice(Math.max(0, match.index - 40), match.index);
      const after = sentence.slice(match.index + match[0].length);
      const counted =
        COUNT.test(sentence) ||
        /\d+\s+(?:hộ|người|em|học sinh|hội viên|hồ sơ|phiếu|lượt|đơn|cán bộ|thành viên|đảng viên|công nhân|quầy|lớp)/iu.test(
          after + before,
        );
      if (MATERIAL.test(after.slice(0, 25)) || MATERIAL.test(before)) return [];
      if (
        /(?:không|chưa|chẳng|mục tiêu|chỉ tiêu|phấn đấu|yêu cầu|quy định|“|")[^.;]{0,30}$/iu.test(
          before,
        )
      )
        return [];
      // With a source, what stands behind the figure says of what it is the whole.
      if (sourced && (counted || /^\s+(?!hài lòng|đồng tình|ủng hộ|khen)\p{Ll}/u.test(after)))
        return [];
      if (
        percentages.has(100) ||
        /(?:tỷ lệ|con số|mức|chữ)\s+$/iu.test(before) ||
        SOURCE_NAMED.test(before)
      )
        return [];
      return [
        {
          code: 'HS504',
          severity: 'warning',
          index: start + match.index,
          length: match[0].length,
          found: `có ${quoted(match[0])} mà ${counted ? 'đoạn này không dẫn nguồn' : 'không kèm số đếm'}`,
          fix: 'Viết số đếm và nguồn: “42 trong 42 hộ, theo sổ của tổ [^so-to]”.',
        },
      ];
    }),
  );
};
