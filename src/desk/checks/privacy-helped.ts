import {
  allMatches,
  CAPITALISED,
  FAMILY_NAMES,
  NOBODY,
  PERSON_TITLES,
  wholeWords,
} from '../language.ts';
import { bySentence, personFinding as finding } from './by-sentence.ts';
import { lexicon } from './lexicon.ts';
import type { TextFinding, TextRule } from './text-rule.ts';

const NAME = `(?:(?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4}|${CAPITALISED}(?: ${CAPITALISED}){0,3})`;
const WHO = `(?:${PERSON_TITLES})`;
const KIN =
  '(?:gia đình |hộ |nhà |mẹ con |vợ chồng |hai mẹ con |con trai |con gái |con |nạn nhân |người bệnh |bệnh nhân |cựu chiến binh |thương binh )?';
const HELP = `(?:[Cc]ứu|giải cứu|cứu sống|cứu được|đưa được|kéo|vớt|[Gg]iúp|giúp đỡ|[Hh]ỗ trợ|trợ giúp|đỡ đầu|nhận đỡ đầu|chăm sóc|tắm rửa|nuôi dưỡng|cưu mang|cõng|[Tt]ặng|[Tt]rao|tặng quà|trao tặng|xây nhà|sửa nhà|làm nhà|dựng nhà|hiến máu|quyên góp|ủng hộ|nhường cơm|thăm|đến thăm|thăm hỏi|tiếp sức|phụng dưỡng|bảo trợ|cho vay|đưa|mang cơm|nấu cơm|nấu cháo|nấu ăn|giặt giũ|cắt tóc|bón cơm|đóng viện phí|mua thuốc|mua sữa|mua gạo|chữa bệnh|lợp lại nhà|xóa nhà dột)`;
const HELPED_AFTER = wholeWords(
  `${HELP}(?: [\\p{Ll}\\d/]+){0,9}? ${KIN}(?:${WHO})(?: (?:liệt sĩ|già|goá|góa|nghèo|thương binh|bệnh binh|Việt Nam anh hùng|khuyết tật|đơn thân)){0,2} (${NAME})`,
  'gu',
);
const AWARD =
  '(?! (?:Bằng|Giấy|Huân|Huy|Kỷ|Cờ|Kỉ|danh hiệu|giải|bằng khen|giấy khen|cờ|huân chương|huy chương|kỷ niệm chương))';
/** What was done for one who was helped. */
const DONE = `cứu|giúp|giúp đỡ|hỗ trợ(?! (?:kỹ thuật|chuyên môn))|trợ giúp|cưu mang|đỡ đầu|nhận nuôi|chăm sóc|chăm|phụng dưỡng|kéo|vớt|dìu|cõng|đưa về nhà|đưa vào|đưa đi cấp cứu|đón|đưa đón|nấu cơm|mang cơm|sửa nhà|sửa lại nhà|xây nhà|làm nhà|cất nhà|tặng${AWARD}|trao${AWARD}|nhận quà|nhận hỗ trợ|hiến máu|hiến thận|ghép|bảo lãnh|che chở|tạm lánh|cai nghiện|bảo trợ|quyên góp|ủng hộ tiền|lánh nạn|tắm rửa|bón cơm|mua bảo hiểm|tìm thấy|cứu thoát|minh oan|giải cứu|đưa ra khỏi`;
/** What one who was helped suffered. */
const STATE =
  'hộ nghèo|hộ cận nghèo|diện|nạn nhân|bị nạn|đuối nước|ngã xuống|mắc kẹt|lạc|khuyết tật|bệnh|ung thư|tai biến|chạy thận|suy thận|tâm thần|liệt|mồ côi|neo đơn|nhiễm|nghiện|cai nghiện|bạo lực|bạo hành|tàn tật|khó khăn|chất độc|đơn thân|goá|góa|tử vong|thương tật|bỏng|gãy|đói|thiểu năng|bại não|tự kỷ|trầm cảm|hoả hoạn|hỏa hoạn|nằm liệt|nằm viện|chồng đánh|đánh đập|ngược đãi|hành hạ|lừa bán|xâm hại|bỏ rơi|máu trắng|mù|câm|điếc|cơ nhỡ|lang thang|cá biệt|bị hại|tâm lý bất ổn';
const HELPED_STATE = wholeWords(
  `${WHO} (${NAME})(?:,? ?\\(?[^.;]{0,50}?)(?:(?: (?:là|thuộc|bị|mắc|được|vốn|đang))+|,) (?:người |bệnh nhân |bệnh binh |mẹ |bố |con |bà |cụ |già )?(?:${STATE})`,
  'gu',
);
/** What was done for them; an agent may stand between: "được tổ nấu cơm". */
const HELPED_BY = wholeWords(
  `${WHO}(?: tên(?: là)?| là)? (${NAME})(?:,? ?\\(?[^.;]{0,50}?) được(?: (?!(?:giao|cử|phân|bầu|mời|chọn|để|và|vì|do|đã|học|tin|xem|coi|dạy|mượn) )(?!(?:tặng|trao|nhận) (?:Bằng|Giấy|Huân|Huy|Kỷ|Cờ|danh hiệu|giải|bằng khen|giấy khen))[\\p{L}\\d]+){0,6}? (?:${DONE})`,
  'gu',
);
const HARDSHIP = wholeWords(
  `(?:[Hh]oàn cảnh(?: (?:của|gia đình|khó khăn|éo le|nhà)){0,3}|[Tt]rường hợp(?: (?:của|khó khăn)){0,2}|ca bệnh của|(?:[Nn]ạn nhân|[Bb]ị hại)(?: là| tên| tên là)?|[Nn]gười(?: [\\p{Ll}]+){0,3} được (?:cứu|giúp|hỗ trợ|tặng|trao)(?: (?:nhà|quà))?(?:,| tên)?(?: là)?|[Bb]ệnh nhân(?: là| tên)?|[Nn]gười (?:mù|điếc|câm|khuyết tật|nghiện|bệnh|tâm thần|neo đơn)|[Nn]gười bị nạn(?: là)?|(?:[Cc]háu|[Bb]é|[Ee]m|[Cc]ụ|[Ee]m bé|[Cc]ậu bé|[Cc]ô bé)(?: [\\p{Ll}]+){0,3} được (?:[\\p{Ll}]+ ){0,3}?(?:cứu|giúp|vớt|kéo|đỡ đầu|tặng|trao)(?: [\\p{Ll}]+){0,4}? (?:tên|tên là|là)) (?:${WHO} )*(${NAME})`,
  'gu',
);
/** Said of one by a single word before the name or after it. */
const MARKED = wholeWords(
  `(?:(?:[Hh]ộ|[Gg]ia đình|[Nn]hà) (?:nghèo|cận nghèo|khó khăn|chính sách)|[Nn]gười (?:báo tin|tố giác|báo án|cung cấp tin|nghiện|mãn hạn tù|tái hòa nhập)(?: là)?|(?:đuối nước|bị nạn|bị bắt cóc|bị xâm hại|bị bạo hành|bị bỏ rơi|được cứu)(?:,)? (?:tên(?: là)?|là)) (?:${WHO} )?(${NAME})`,
  'gu',
);
/** The state stands right behind the name: “cháu A mồ côi”, “chị B bị chồng bạo hành”. */
const STATE_BEHIND = wholeWords(
  `${WHO}(?: tên(?: là)?)? (${NAME}),?(?: (?:bị|mắc|chồng|vợ|con|con trai|là|vốn|đã|đang|từng|từ|nhỏ|sớm|lại|vừa|rất|nhà|cảnh|sống|người|thuộc|hộ|cha|mẹ|bố|trẻ|năm|tuổi|\\d+)){0,5}? (?:${STATE})(?!\\s+(?:viện|án|nhân|binh|xá|học|lý|lịch))`,
  'gu',
);
/** Who told the police: “nhờ tin của bà A”, “ông B báo công an”. */
const INFORMANT = wholeWords(
  `(?:tin|tin báo|tin tố giác|đơn tố giác|lời khai|thông tin) (?:báo )?của ${WHO} (${NAME})|[Nn]hờ ${WHO} (${NAME}) (?:báo|mách|tố giác|khai)|${WHO} (${NAME}) (?:là người )?(?:đã |từng |liền |vội )?(?:báo|tố giác|tố cáo|mật báo|khai)(?: \\p{Ll}+){0,2} (?:công an|cảnh sát|ổ \\p{Ll}+|kẻ \\p{Ll}+|đối tượng)`,
  'gu',
);
/** The state stands right before the whole name: “trẻ mồ côi Phạm Văn A”. */
const STATE_BEFORE = wholeWords(
  `(?:${STATE})(?:,| là| tên| tên là)? (?:${WHO} )?((?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4})`,
  'gu',
);
/** “Người tố giác vụ trộm là anh A”, “người được minh oan là ông B”. */
const IT_WAS = wholeWords(
  `(?:[Nn]gười|[Cc]hủ|${WHO})(?: \\p{Ll}+){0,3}? (?:minh oan|tố giác|tố cáo|báo tin|tin báo|cứu|bị nạn|gặp nạn|bị lừa|bị hại|bị đánh|bị bạo hành|mất trộm|mất tiền|mất của|nhảy cầu|nhảy sông|tự tử|mách tin|bán số đề|bán ma túy|bị trộm|bị cướp|bị cháy|ra đầu thú|cai nghiện|nhận hỗ trợ|nhận quà|nhận nhà|bị bệnh|bị thương|ghép \\p{Ll}+|hiến \\p{Ll}+)(?: [\\p{Ll}\\d]+){0,5} là (?:${WHO} )?(${NAME})`,
  'gu',
);
/** “Đứa trẻ bị bỏ rơi được đặt tên là A”, “nạn nhân bom mìn Nguyễn Văn B”. */
const CALLED = wholeWords(
  `(?:[Tt]rẻ|[Bb]é|[Cc]háu|[Ee]m bé|[Nn]gười(?: \\p{Ll}+){0,3} bị)(?: [\\p{Ll}\\d]+){1,7}? tên(?: là)? (${NAME})|(?:[Cc]ựu )?(?:tù nhân|phạm nhân|can phạm) (${NAME})|[Nn]ạn nhân(?: \\p{Ll}+){1,3} ((?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4})|(?:nghiện|trộm|đề|bạc|nợ|nạn|bệnh|cấp cứu) tên(?: là)? (${NAME})`,
  'gu',
);
const SAVED = wholeWords(
  `${WHO} (${NAME})[^.;]{0,50}? (?:thoát nạn|thoát chết|gặp nạn|chết đuối|tử nạn|chết cháy|qua cơn nguy kịch|suýt chết)`,
  'gu',
);
const AFTER_PRISON = wholeWords(
  `${WHO} (${NAME})(?: \\p{Ll}+){0,3}? (?:ra tù|mãn hạn tù|mới ra trại|từng đi tù|từng ngồi tù|có tiền án|có tiền sự|từng nghiện|cai nghiện xong)`,
  'gu',
);
/** A word that each pattern needs, looked for first: the patterns are long. */
const PATTERNS: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/\p{Lu}/u, HELPED_AFTER],
  [/được/, HELPED_BY],
  [/\p{Lu}/u, HARDSHIP],
  [/nghèo|khó|chính sách|[Nn]gười|tên|là/, MARKED],
  [/tên|[Nn]ạn nhân|phạm|tù nhân/, CALLED],
  [/ là /, IT_WAS],
  [/tin|khai|báo|tố|mách/, INFORMANT],
  [/nạn|chết|nguy kịch/, SAVED],
  [/tù|trại|tiền án|tiền sự|nghiện/, AFTER_PRISON],
];
const OF_STATE = [HELPED_STATE, STATE_BEFORE, STATE_BEHIND];
const stateIn = lexicon(STATE.split('|'));
/** The helper is told of by name with consent; these words make the one named the helper. */
const HELPER = /(?:được|do|nhờ|bởi|từ|cùng|với|của|theo)\s(?:\p{L}+\s){0,2}$/iu;

/** A capital behind a word: a quick look before the next. */
export const CAPITAL_WITHIN = /\p{L}\s\p{Lu}/u;
/** Somebody may be named: a look before the long patterns. */
export const A_NAME = new RegExp(
  `(?:${PERSON_TITLES}|tên|là|của|nhân|phạm)\\s\\p{Lu}|(?<!\\p{L})(?:${FAMILY_NAMES})\\s\\p{Lu}`,
  'u',
);

/** Names of those who were helped or rescued: their hardship is not ours to tell. */
export const helpedNames: TextRule = bySentence(false, CAPITAL_WITHIN, (text, { honoree }) => {
  if (!A_NAME.test(text)) return [];
  const found = new Map<number, TextFinding>();
  const patterns = [
    ...PATTERNS.filter(([needs]) => needs.test(text)).map(([, pattern]) => pattern),
    ...(stateIn(text.toLowerCase()).size > 0 ? OF_STATE : []),
  ];
  for (const pattern of patterns)
    for (const match of allMatches(text, pattern)) {
      const name = match.slice(1).find((part) => part !== undefined) ?? '';
      if (honoree.includes(name)) continue;
      const [first = ''] = name.split(/\s+/u);
      if (
        pattern !== HELPED_STATE &&
        NOBODY.test(first) &&
        (/^(?:Trường|Hội|Lớp|Đội)$/u.test(first) || name.split(/\s+/u).length < 3)
      )
        continue;
      const index = match.index + match[0].lastIndexOf(name);
      const lead = text.slice(match.index, index);
      if (/(?:đường|phố|trường|phường|xã|thôn|quỹ|giải)\s\S*\s?$/iu.test(lead)) continue;
      // "được ông Nam giúp", "bác sĩ do bà Hoa mời": there the name is the helper's.
      const verb = /^\S+/u.exec(match[0])?.[0].length ?? 0;
      if (
        pattern === HELPED_AFTER &&
        HELPER.test(
          lead
            .slice(verb)
            .replace(/^\s*được\s/u, ' ')
            .replace(new RegExp(`(?:${PERSON_TITLES})\\s$`, 'iu'), ''),
        )
      ) {
        if (!/(?:của|cùng)\s/iu.test(lead)) continue;
      }
      found.set(
        index,
        finding(
          'HS408',
          index,
          name,
          'tên người được giúp hoặc được cứu',
          'Bỏ tên; chỉ nói “một cụ bà ngoài bảy mươi”, “một em nhỏ”.',
        ),
      );
    }
  return [...found.values()];
});
