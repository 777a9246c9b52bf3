import {
  allMatches,
  CAPITALISED,
  eitherCase,
  FAMILY_NAMES,
  NOBODY,
  PERSON_TITLES,
  wholeWords,
} from '../language.ts';
import { bySentence, personFinding } from './by-sentence.ts';
import { lexicon } from './lexicon.ts';
import { A_NAME, CAPITAL_WITHIN, helpedNames } from './privacy-helped.ts';
import type { TextRule } from './text-rule.ts';

const NAME = `(?:(?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4}|${CAPITALISED}(?: ${CAPITALISED}){0,3})`;
const NAMED = wholeWords(
  `(?:${PERSON_TITLES}|${eitherCase('bệnh nhi|sản phụ|nhân chứng|đối tượng|chủ hộ|cậu bé|cô bé|học trò|đứa trẻ|chồng|vợ')})(?: (?:nghèo|già|mù|nhỏ|gái|trai|\\d+ tuổi|tên|là|tên là))*(?:(?: \\p{Ll}+){1,2} tên)?(?: là)? (${NAME})`,
  'gu',
);

/** Hardship, illness, guilt and help: what nobody likes to read of themselves. */
const hardshipIn = lexicon(
  'mổ|phẫu thuật|ghép|viện phí|nhập viện|xuất viện|cấp cứu|chữa bệnh|quyên góp|góp tiền|góp gạo|mang gạo|trợ cấp|cứu trợ|suất quà|phần quà|xe lăn|xe đạp|học bổng|kèm miễn phí|bảo trợ|đỡ đầu|tặng nhà|sửa nhà|nhà dột|nhà tạm|xóa nhà|ly hôn|ly dị|li hôn|bỏ học|nghỉ học|vỡ nợ|nợ nần|nặng lãi|thất nghiệp|mất việc|trắng tay|đối tượng|cảm hóa|cảm hoá|lầm lỗi|lầm lỡ|nguy kịch|sứt môi|dị tật|xâm hại|lú lẫn|đi lạc|không con cái|không nơi nương tựa|sống một mình|ở một mình|khiếm thị|khiếm thính|khuyết tật|bại liệt|nằm liệt|sinh khó|sản phụ|bệnh nhi|nhân chứng|tranh đất|tranh chấp|mâu thuẫn|đánh vợ|đánh chồng|bạo lực|bạo hành|say rượu|nghiện|cờ bạc|đánh bạc|lô đề|trộm|tiền án|tiền sự|ra tù|mãn hạn|bị cháy|hỏa hoạn|hoả hoạn|mất nhà|mồ côi|neo đơn|goá|góa|đơn thân|ung thư|tai biến|chạy thận|suy thận|tâm thần|trầm cảm|tự kỷ|hiv|đuối nước|tai nạn|thương tật|liệt|hộ nghèo|cận nghèo|nghèo|đói|tự tử|tự vẫn|bị lừa|bị đánh|bị bỏ rơi|bỏ rơi|mất tích|mất trí|mất mẹ|mất cha|mất bố|mất sớm|bố mất|mẹ mất|con mất|phá sản|nợ|hắt hủi|ruồng bỏ|ruồng rẫy|băng huyết|truyền máu|hiến máu|lẫn|quên đường|bệnh|bị bệnh|ốm|ốm yếu|già yếu|sảy thai|mang thai|đi tù|ngồi tù|bị bắt|bị phạt|báo tin|tố giác|tố cáo|bị đuổi|sa thải|túng thiếu|khó khăn|thiếu ăn|bơ vơ|mù chữ|không biết chữ|chậm phát triển|học kém|quậy phá|bỏ nhà|bỏ trốn|lang thang|cơ nhỡ|ăn xin|mại dâm|ngoại tình|vô sinh|hiếm muộn|bị cướp|mất trộm|mất tiền|bị thương|gãy chân|gãy tay|mù|điếc|câm|sơ sinh|thai phụ|bị|vay|gây tai nạn|được cấp|chết|tử vong|đột quỵ|tung ảnh|bôi nhọ|bắt nạt|bị trêu|con tin|hành hung|mua bán người|được cứu|cứu|cứu sống|giải cứu|qua đời|thoát chết|thoát nạn|cưu mang|cứu giúp|cãi nhau|cãi vã|cãi cọ|xích mích|xô xát|được hòa giải|được hoà giải|nhảy cầu|nhảy sông|bán dâm|số đề|bom mìn|mách tin|bị trộm|vớt lên|nợ học phí'.split(
    '|',
  ),
);
/** Whoever has a function stands in the story for it. */
const FUNCTION = wholeWords(
  eitherCase(
    'chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|phó ban|trưởng phòng|trưởng khoa|trưởng thôn|trưởng xóm|trưởng nhóm|trưởng đoàn|tổ trưởng|tổ phó|đội trưởng|đội phó|hội trưởng|chi hội trưởng|chi hội phó|hội phó|giám đốc|phó giám đốc|hiệu trưởng|hiệu phó|chủ nhiệm|uỷ viên|ủy viên|cán bộ|chuyên viên|bác sĩ|y sĩ|y tá|điều dưỡng|hộ sinh|dược sĩ|kỹ sư|kĩ sư|kiến trúc sư|luật sư|thẩm phán|nhà báo|phóng viên|nhà văn|nhà thơ|nhà nghiên cứu|nhà giáo|giáo viên|thầy giáo|cô giáo|thầy|giảng viên|giáo sư|tiến sĩ|thạc sĩ|huấn luyện viên|nghệ nhân|nghệ sĩ|đạo diễn|nhạc sĩ|hoạ sĩ|họa sĩ|thợ|chủ xưởng|chủ cửa hàng|chủ trại|chủ cơ sở|doanh nhân|nông dân|công nhân|thiếu tá|trung tá|thượng tá|đại tá|thiếu uý|trung uý|thượng uý|đại uý|thiếu úy|trung úy|thượng úy|đại úy|tướng|công an viên|dân quân|cựu chiến binh|hội viên|thành viên|tổ viên|xã viên|học viên|thủ thư|kế toán|thủ quỹ|bảo vệ|tài xế|lái xe|tình nguyện viên|cộng tác viên|hoà giải viên|hòa giải viên|trưởng|phó|linh mục|sư thầy|hoà thượng|hòa thượng|đại đức|được nêu gương|đã đồng ý',
  ),
  'u',
);
/** What helpers do: the one named does it, and is no object of help. */
const ACTS =
  /^,?\s*(?:(?:đã|đang|vừa|cũng|thường|vẫn|còn|sẽ|luôn|tự|cùng|không|chưa|hay|liền|từng|trực tiếp|chủ động|tình nguyện|dẫn đầu|thay mặt)\s+)*(?:giúp|vận động|nhận nuôi|nhận chăm|nhận dạy|nhận làm|nhận trông|nhận lời|dạy|hiến|cho (?!biết mình)|báo cáo|hòa giải|hoà giải|chăm|trực|lặn|đến|đi|tới|về (?!nuôi|nhà|với)|ghi|bắt|viết|sửa|truyền|tư vấn|góp|nấu|mang|chở|đưa|cứu|vớt|kể|nói|cho biết|đề nghị|đề xuất|tổ chức|phụ trách|lập|mở|làm|xin|bỏ (?!học|nhà|đi|trốn|vợ|chồng|con)|tặng|trao|ủng hộ|quyên|kêu gọi|đứng ra|đứng|cùng|với|bàn|họp|mời|gọi|hỏi|khám|chữa|dựng|xây|trồng|nuôi (?!con)|cầm|giữ|ký|lái|thu|gom|phát|bán (?!dâm|số|ma|thân)|mua|đọc|thiết kế|nghĩ ra|phát hiện|theo|đón|ở lại|tập|hướng dẫn|bảo|nhắc|thăm|tìm|lo|quản lý|điều hành|chủ trì|thành lập|bày|chỉ|giới thiệu|trông|rèn|huấn luyện|khâu|may|vá|cắt|đúc|dệt|thêu|vẽ|chèo|kéo|cõng|dìu|bế|sơ cứu|băng (?!huyết)|gõ|đánh kẻng|chạy|lao|nhảy (?!cầu|sông)|trả|đóng góp|thắng|đoạt|giành|hát|sơn|sáng chế|chế tạo|lắp|sản xuất|kinh doanh|phá (?!sản)|dập)(?!\p{L})/u;

const unasked: TextRule = bySentence(false, CAPITAL_WITHIN, (text, { honoree }) => {
  if (!A_NAME.test(text) || hardshipIn(text.toLowerCase()).size === 0) return [];
  return allMatches(text, NAMED).flatMap((match) => {
    const name = match[1] ?? '';
    const index = match.index + match[0].length - name.length;
    const before = text.slice(Math.max(0, match.index - 24), index);
    const after = text.slice(index + name.length);
    const beside =
      before.slice(before.search(/[^,;:]*$/u)) + (/^, [^,.;]{0,40}/u.exec(after)?.[0] ?? '');
    const [first = ''] = name.split(/\s+/u);
    if (NOBODY.test(first) && name.split(/\s+/u).length < 3) return [];
    if (honoree.includes(name) || FUNCTION.test(beside) || ACTS.test(after)) return [];
    if (
      /(?:đường|phố|trường|phường|xã|thôn|quỹ|giải|nhờ|bởi|do|theo|liên hệ|gặp|hỏi|gọi)\s(?:\S+\s){0,2}$/iu.test(
        before,
      )
    )
      return [];
    return [
      {
        ...personFinding(
          'HS408',
          index,
          name,
          'tên người cạnh chuyện khó nói của họ',
          'Bỏ tên, trừ khi đó là người giúp; chỉ nói “một cụ bà ngoài bảy mươi”, “một em nhỏ”.',
        ),
        severity: 'warning' as const,
      },
    ];
  });
});

/**
 * Anybody named beside hardship, illness, guilt or help who has no function in the story and does
 * nothing in the sentence: most likely told of without being asked. A warning, for it may be otherwise.
 */
export const unaskedNames: TextRule = (passage, facts) => {
  const found = unasked(passage, facts);
  if (found.length === 0) return [];
  const known = new Set(helpedNames(passage, facts).map(({ index }) => index));
  return found.filter(({ index }) => !known.has(index));
};
