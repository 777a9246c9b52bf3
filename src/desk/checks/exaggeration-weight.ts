/**
 * The weight of a sentence: words of praise that stand in plain prose one at a time, and boast when
 * they crowd, or when one goes with a word that leaves nobody out.
 */
import { wholeWords } from '../language.ts';

const VIRTUES =
  'tận tụy|tận tuỵ|tận tâm|tâm huyết|nhiệt huyết|nhiệt tình|tận tình|hết lòng|hết mình|mẫu mực|gương mẫu|tiên phong|bản lĩnh|nghị lực|ý chí|quả cảm|dũng cảm|gan dạ|kiên cường|kiên trung|nhân ái|nhân hậu|nhân văn|cao cả|cao đẹp|cao quý|trong sáng|thanh cao|thủy chung|son sắt|đức độ|tận hiến|cống hiến|phụng sự|hiến dâng|trí tuệ|tài năng|tài đức|tài ba|tài hoa|uyên bác|đảm đang|chu đáo|ân cần|yêu thương|tình thương|bao dung|vị tha|nghĩa tình|thơm thảo|thấu hiểu|trăn trở|đau đáu|liêm khiết|chí công|hy sinh|miệt mài|không mệt mỏi|cần cù|sáng tạo|năng động|tài tình|sáng suốt|đúng đắn|quyết liệt|kịp thời';
const GREATNESS =
  'to lớn|lớn lao|sâu sắc|sâu rộng|sâu xa|sâu đậm|mạnh mẽ|đậm nét|nổi bật|ấn tượng|tiêu biểu|xuất sắc|toàn diện|vượt bậc|đột phá|bứt phá|khởi sắc|khang trang|phồn thịnh|thịnh vượng|phát đạt|trù phú|ấm no|no ấm|hạnh phúc|tươi đẹp|tươi sáng|xán lạn|rạng rỡ|rực rỡ|vẻ vang|vinh quang|vinh dự|tự hào|kiêu hãnh|xứng đáng|xứng danh|quý giá|quý báu|ý nghĩa|thắng lợi|đẳng cấp|hàng đầu|vượt trội|ưu việt|hoàn hảo|chuẩn mực|nức tiếng|vững chắc|vững mạnh|đậm đà|thiết thực|rõ rệt|sáng giá|đắc lực|hiệu quả cao|chất lượng cao|giàu đẹp|văn minh|xanh mát|huy hoàng|bền vững|danh tiếng|vang dội|đáng kể';
const FEELINGS =
  'phấn khởi|hồ hởi|xúc động|cảm động|cảm phục|khâm phục|thán phục|nể phục|trầm trồ|ngưỡng mộ|kính trọng|kính phục|kính yêu|yêu mến|quý mến|yêu quý|mến mộ|tin yêu|tin tưởng|tín nhiệm|tin cậy|biết ơn|tri ân|hài lòng|đồng tình|đồng thuận|hưởng ứng|nồng nhiệt|nhiệt liệt|nô nức|hân hoan|say mê|say đắm|lay động|cảm hứng|khơi dậy|lan tỏa|lan toả|thắp sáng|chắp cánh|sưởi ấm|ấm lòng|ước mơ|khát vọng|niềm tin|sức sống|sức mạnh|hào khí|khí thế|quyết tâm|hừng hực|sôi nổi|tưng bừng|đồng lòng|một lòng|ngợi ca|ca ngợi|đánh giá cao|ghi nhận và|noi theo|tỏa sáng|toả sáng|bừng sáng|phục vụ nhân dân';
const FIGURES =
  'tấm lòng|trái tim|tâm hồn|nhân cách|phẩm chất|tấm gương|gương sáng|điểm sáng|điểm tựa|chỗ dựa|đầu tàu|ngọn lửa|minh chứng|hiện thân|biểu tượng|bài học quý|dấu ấn|đỉnh cao|kỳ tích|bông hoa|lá cờ|cánh chim|ngôi sao|kho báu|mái nhà chung|ngôi nhà chung|cầu nối|niềm tự hào|nhịp đập|ngọn gió|luồng gió|làn gió|động lực|sứ mệnh|tầm nhìn|tâm thế';
const FLOURISHES =
  'thăng hoa|sung túc|lễ phép|chăm ngoan|giỏi giang|hiếu thảo|tươi thắm|tô thắm|thắm tươi|rạng danh|oai hùng|hào hùng|hào sảng|anh dũng|ngoan cường|can trường|kiên định|thiêng liêng|hồi sinh|tái sinh|vươn cao|vươn xa|vươn tầm|bay xa|bay cao|bùng nổ|gây sốt|cơn sốt|phủ sóng|tấm tắc|xuýt xoa|ngỡ ngàng|mê mẩn|mãn nhãn|mãn nguyện|viên mãn|trọn vẹn|đong đầy|chan chứa|chan hòa|thấm đẫm|ấm áp|keo sơn|gắn bó máu thịt|ruột thịt|công bộc|dốc sức|dốc lòng|nỗ lực|gặt hái|quả ngọt|trái ngọt|gieo mầm|ươm mầm|thắp lửa|giữ lửa|rạng ngời|lấp lánh|hào quang|soi đường|dẫn lối|chuẩn mực|báu vật|vốn quý|bệ phóng|đòn bẩy|mũi nhọn|tầm vóc|vị thế|tầm cao|dư âm|sâu lắng|tăm tối|chiếc nôi|cái nôi|trách nhiệm cao|vượt mức|vượt trội|tốt đẹp|đáng quý|đáng trân trọng|đáng biểu dương|biểu dương|suy tôn|xưng tụng|hiện tượng|nôn nao|thân thương|thân yêu|bất ngờ thú vị|tuyệt đại đa số|hoàn hảo|thần kỳ|kỳ diệu|khẳng định|tăng vọt|vững vàng|kiên trì bền bỉ|tài giỏi|khéo léo|lành nghề|điêu luyện|tinh xảo|tinh hoa|độc đáo|đặc sắc|hấp dẫn|lý tưởng|chinh phục|đáp ứng tốt|phát triển mạnh|đổi thay|diện mạo|khang trang|chuyển biến|bước tiến|tiến bộ vượt';
/** All words of praise. */
export const PRAISE: readonly string[] = [
  VIRTUES,
  GREATNESS,
  FEELINGS,
  FIGURES,
  FLOURISHES,
].flatMap((list) => list.split('|'));
const PRAISE_SET = new Set(PRAISE);

/** Words that a sober writer also needs: one alone says nothing yet. */
const SOBER = new Set(
  'hưởng ứng|cái nôi|ngôi sao|tiêu biểu|gương sáng|xúc động|cảm động|hy sinh|chất lượng cao|văn minh|hài lòng|lá cờ|điểm sáng|hàng đầu|ngọn lửa|to lớn|cánh chim|bông hoa|biểu tượng|trái tim|ước mơ|động lực|chu đáo|hạnh phúc|sức mạnh|ý nghĩa|trí tuệ|hiệu quả cao|tiên phong|năng động|sáng tạo|xuất sắc|toàn diện|mạnh mẽ|cầu nối|niềm tin|ý chí|thiết thực|rõ rệt|đáng kể|biết ơn|cần cù|kịp thời|đồng tình|đồng thuận|đồng lòng|một lòng|quyết tâm|quyết liệt|đúng đắn|bền vững|vững chắc|nổi bật|vinh dự|tin cậy|tín nhiệm|tin tưởng|kính trọng|yêu thương|tình thương|nghị lực|dũng cảm|gan dạ|tài năng|ấn tượng|nỗ lực|nhiệt tình|tận tình|độc đáo|đặc sắc|hấp dẫn|khéo léo|lành nghề|hiện tượng|vị thế|vốn quý|đòn bẩy|mũi nhọn|bước tiến|khẳng định|diện mạo|chuyển biến|bệ phóng|ấm áp|lấp lánh|bùng nổ|thắng lợi|danh tiếng|minh chứng|dấu ấn|sứ mệnh|tầm nhìn|làn gió|ngọn gió|điểm tựa|chỗ dựa|tâm hồn|nhân cách|phẩm chất|hồi sinh|trọn vẹn|tốt đẹp|biểu dương|chuẩn mực|giữ lửa|thắp sáng|tỏa sáng|toả sáng|bừng sáng|rực rỡ|rạng rỡ|say mê|khơi dậy|cảm hứng|hân hoan|sôi nổi|tưng bừng|khang trang|giàu đẹp|tươi đẹp|tươi sáng|xanh mát|sâu sắc|tấm lòng|cống hiến|yêu mến|trách nhiệm cao|vượt mức|ngỡ ngàng|thân thương|thân yêu|kiên định|đổi thay|cơn sốt|phủ sóng|trong sáng|ân cần|sáng suốt|miệt mài|tài hoa|tin yêu|phát đạt|quý báu|xứng đáng|vươn cao|vươn xa|đầu tàu|đảm đang|trăn trở|nô nức|nồng nhiệt|tốt bụng|khởi sắc|đánh giá cao|thủy chung|mãn nguyện|vững mạnh|vững vàng'.split(
    '|',
  ),
);

/** Words that leave nobody and nothing out. */
const ABSOLUTE = wholeWords(
  'mọi|muôn|tất cả|toàn(?= (?:dân(?! (?:bảo vệ an ninh|đoàn kết xây dựng|chung sức|chung tay|tham gia|rèn luyện|tập))|thể|bộ|phường|xã|tỉnh|ngành|trường|diện|thành phố|xã hội|đơn vị))|luôn|luôn luôn|lúc nào cũng|bao giờ cũng|không bao giờ|chưa bao giờ|không ngừng|chưa một|không một|không ai|không gì|không lời nào|không thể thiếu|ai cũng|ai nấy|ai ai|nhà nhà|bất cứ|bất kỳ|khắp|hàng vạn|hàng triệu|hàng ngàn|biết bao|suốt đời|cả đời|trọn đời|cả cuộc đời|nhất|tuyệt đối|hoàn toàn|thế giới|cả nước|gì cũng|đâu cũng|năm nào cũng|từng giờ|từng ngày|như bây giờ|trên đời|cao độ|toàn quốc|bậc nhất|mãi mãi|mãi|vô cùng|hết sức|cực kỳ|thật sự|thực sự|biết mấy|xiết bao|đến vậy|đến thế|của cả|cho cả|đầy',
  'gu',
);
/** Counted things and days are what such sentences lack. */
const COUNTED = /(?<!“[^”]*)\d/;
const DENIED = /(?:không|chưa|chẳng|đừng|thiếu|bớt|mất|kém|ngại|tránh)(?:\s+\p{L}+){0,3}\s*$/iu;
/** Names of programmes, bodies and awards are made of such words. */
const NAMED = wholeWords(
  '(?:phong trào|cuộc vận động|chương trình|đề án|hội thi|cuộc thi|danh hiệu|câu lạc bộ|quỹ|khẩu hiệu|tiêu chí|tiêu chuẩn|nghị quyết|huy hiệu|kỷ niệm chương|ngày hội|chủ đề|xếp loại|bình xét)(?: \\p{L}+){0,3}',
  'iu',
);
const NAMED_JUST_BEFORE = new RegExp(`${NAMED.source}\\s*$`, 'iu');

/** From two sober words, or one of them and nobody left out, a sentence boasts. */
const TOO_MUCH = 2;

/** Where praise gathers in a sentence. */
export interface Weight {
  index: number;
  text: string;
}

/**
 * Weighs a sentence.
 * @param plain The sentence, quotations blanked.
 * @param terms Words that stand in it, those of praise among them.
 * @returns The first word of praise where they weigh too much; nothing where they do not.
 */
export function weighPraise(plain: string, terms: ReadonlySet<string>): Weight | undefined {
  const lower = plain.toLowerCase().replace(/\s/gu, ' ');
  const seen = new Map<string, number>();
  for (const word of terms) {
    if (!PRAISE_SET.has(word)) continue;
    const index = lower.indexOf(word);
    if (index < 0) continue;
    const before = lower.slice(0, index);
    if (DENIED.test(before) && !/không ngừng\s/u.test(before)) continue;
    if (NAMED_JUST_BEFORE.test(before.slice(-60))) continue;
    seen.set(word, index);
  }
  if (seen.size === 0) return undefined;
  const absolutes = [...lower.matchAll(ABSOLUTE)].filter(
    ({ index }) => !/(?:không phải|chưa phải|chẳng phải)\s+$/u.test(lower.slice(0, index)),
  );
  const praise = [...seen.keys()].reduce((sum, word) => sum + (SOBER.has(word) ? 1 : 2), 0);
  const weight = praise + (absolutes.length > 0 ? 1 : 0);
  if (weight < (COUNTED.test(plain) ? 4 : TOO_MUCH)) return undefined;
  const [first] = [...seen].sort(([, a], [, b]) => a - b);
  return first && { index: first[1], text: plain.slice(first[1], first[1] + first[0].length) };
}
