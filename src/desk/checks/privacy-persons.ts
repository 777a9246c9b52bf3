import {
  allMatches,
  CAPITALISED,
  eitherCase,
  FAMILY_NAMES,
  NOBODY,
  PERSON_TITLES,
  wholeWords,
} from '../language.ts';
import { bySentence, personFinding as finding } from './by-sentence.ts';
import type { TextFinding, TextRule } from './text-rule.ts';

// "học sinh năm 2019", "vệ sinh", "phát sinh": the same syllable, no birth.
const NO_BIRTH =
  /(?<!\p{L})(?:học|hộ|vệ|phát|tái|hy|hi|giáo|thí|dân|y|nhân|nảy|an|môi|sản|thư|tuyển|khai|nữ|nam|cứu|dưỡng|ký|kí|hồi|trường|song|bẩm|tiền|hậu|thú|bình|mưu|nguyên|thực|kháng|sơ)\s$/iu;
/** “Bà Lan sinh năm …”, “anh Bình sinh năm …”: a name inside a sentence is no such syllable. */
const NAME_BEFORE = /\S\s+\p{Lu}\p{Ll}*\s$/u;
const BIRTH = wholeWords(
  '(?:sinh|SN|s\\.n\\.?)(?: (?:vào|ngày|tháng|năm|hồi|ra|đúng|mùng|mồng))*[ :]*((?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\\d{2}|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d{2}|(?:0?[1-9]|[12]\\d|3[01]) tháng \\d{1,2}(?:(?: năm|,)? (?:19|20)\\d{2})?|tháng \\d{1,2}(?: năm)? (?:19|20)\\d{2}|(?:(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) \\p{Lu}\\p{Ll}+(?:,? ?\\(?(?:năm )?)?)?(?:19|20)\\d{2})',
);
const BIRTH_WORD = wholeWords(
  '(?:ngày sinh|ngày tháng năm sinh|năm sinh|sinh nhật|khai sinh|ngày, tháng, năm sinh)(?! Bác)(?: (?:của|là|vào|ghi|ông|bà|anh|chị|em|cháu|bé|cụ|trong|trên|sổ|giấy|hồ sơ|đơn|(?-i:\\p{Lu})\\p{Ll}*)){0,8}[ :]*((?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:ngày )?\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?|(?:19|20)\\d{2})',
);
/** Beasts and plants, and people of history, have no private life to keep. */
const NOT_A_PERSON = wholeWords(
  'bê|nghé|lợn|bò|trâu|gà|vịt|cây|giống|danh nhân|nhà thơ|vua|Trạng nguyên|Hưng Đạo|Chủ tịch Hồ Chí Minh|Bác Hồ|Tổng Bí thư|liệt sĩ|tiến sĩ Nho học|đỗ đại khoa|triều Trần|nhà Trần',
  'iu',
);
const LAST_OF_HISTORY = 1925;

/** A year in brackets behind a name. */
const BIRTH_IN_BRACKETS = wholeWords(
  `(?:${PERSON_TITLES})(?: ${CAPITALISED}){1,5} ?(\\((?:19[3-9]\\d|200\\d|201\\d)\\))`,
  'gu',
);

/** A day told as the one on which somebody was born, before the word or well behind it. */
const BORN_ON = wholeWords(
  `(?:chào đời|cất tiếng khóc|lọt lòng|(?:ông|bà|anh|chị|cô|em|cháu|cụ|bé)(?: ${CAPITALISED}){0,4} tròn \\d+ tuổi|(?:ông|bà|anh|chị|cô|em|cháu|cụ)(?: ${CAPITALISED}){0,4} ra đời|(?:tôi|mình|ông|bà|anh|chị|cô|em|cháu|cụ) sinh)[^.;\\d]{0,40}?((?:ngày )?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]| tháng \\d{1,2}(?: năm|,)? )(?:19|20)\\d{2})|(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2})[^.;]{0,40}?(?:chào đời|cất tiếng khóc|ra đời của (?:anh|chị|ông|bà|em|cháu))|sinh (?:vào )?ngày (?:mùng |mồng )?\\p{Ll}+(?: \\p{Ll}+)? tháng \\p{Ll}+(?: \\p{Ll}+)? năm \\d{4}`,
);
/** A whole date between dashes or in brackets right behind a name. */
const DATE_BEHIND_NAME = wholeWords(
  `(?:(?:${FAMILY_NAMES})|(?:${PERSON_TITLES}))(?: ${CAPITALISED}){1,4} ?[-–(,] ?(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19[3-9]\\d|20[01]\\d))(?= ?[-–),])`,
  'gu',
);

/** Dates and years of birth. */
export const birthDates: TextRule = bySentence(
  true,
  /sinh|SN|s\.n|Sinh|chào đời|ra đời|tuổi|tiếng khóc|lọt lòng|\((?:19|20)\d\d\)|\p{Lu}\p{Ll}* ?[-–(,] ?\d{1,2}[/.-]\d/u,
  (text) => {
    const findings: TextFinding[] = [];
    for (const pattern of [BIRTH, BIRTH_WORD, BIRTH_IN_BRACKETS, BORN_ON, DATE_BEHIND_NAME])
      for (const match of allMatches(text, pattern)) {
        const before = text.slice(0, match.index);
        if (pattern === BIRTH && NO_BIRTH.test(before) && !NAME_BEFORE.test(before)) continue;
        const year = Number(/\d{4}/.exec(match[1] ?? '')?.[0] ?? 9999);
        if (year <= LAST_OF_HISTORY || NOT_A_PERSON.test(before)) continue;
        findings.push(
          finding(
            'HS405',
            match.index,
            match[0],
            'ngày hoặc năm sinh',
            'Bỏ ngày, năm sinh. Cần thì nói lứa tuổi: “ngoài năm mươi tuổi”.',
          ),
        );
      }
    return findings;
  },
);

const HOUSE = wholeWords(
  '(?:[Ss]ố nhà|[Nn]hà số|[Ss]ố|SN|[Nn]hà(?= \\d{1,4}[A-Za-z]?(?:/\\d+)*,? (?:ngõ|ngách|hẻm|phố|đường))) \\d{1,4}[A-Za-z]?(?:[/-]\\d+[A-Za-z]?)*,?(?: ?(?:ngách|hẻm|ngõ|kiệt|tổ|phố|đường) [\\p{L}\\d/.-]+(?: \\p{Lu}\\p{L}*){0,4},?){1,4}|(?:[Nn]gõ|[Nn]gách|[Xx]óm|[Tt]ổ|[Tt]ổ dân phố)(?: số)? \\d+, (?:nhà|số|số nhà|nhà số) \\d+[A-Z]?|(?<=(?:ở|tại|nhà) )\\d{1,4}[A-Za-z]?(?:/\\d+)*,? (?:ngõ|ngách|hẻm) \\d+(?:/\\d+)*|(?<!(?:[Nn]gõ|[Nn]gách|[Hh]ẻm|[Tt]ổ|[Ss]ố) )\\d{1,4}[A-Z]?(?:/\\d+)* (?:đường|phố) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}',
  'gu',
);
const SOMEBODY = wholeWords(`(?:${PERSON_TITLES}) ${CAPITALISED}`, 'u');
const SOMEBODY_HOME = wholeWords(`(?:${PERSON_TITLES})(?: \\p{L}+){0,3} (?:ở|sống|thuê|trọ)`, 'u');
const LANE = wholeWords('(?:ngõ|ngách|hẻm) \\d+[A-Za-z]?(?:[/-]\\d+)*', 'iu');
const LIVES = wholeWords(
  'nhà riêng|hiện sống|sống cùng|thuê nhà|thuê trọ|trọ tại|trọ ở|trú tại|cư trú|thường trú|tạm trú|hộ khẩu|sống tại|sống ở|ở tại|đang ở|hiện ở|nhà ở|nhà (?:ông|bà|anh|chị|em|cháu|cô|bác|cụ|chú|mẹ)|địa chỉ nhà|gia đình (?:ông|bà|anh|chị|em|cháu|cô|bác|cụ|chú)|tìm đến nhà|căn nhà|chỗ ở|quê quán|quê ở',
  'iu',
);
const RESIDES = wholeWords(
  '(?:nhà riêng|trú|trú tại|cư trú tại|thường trú(?: tại)?|tạm trú(?: tại)?|hộ khẩu(?: thường trú)?(?: tại)?|địa chỉ nhà|nhà ở|trú ở|quê quán|sống tại|sống ở|ở tại|hiện ở)[^.;]{0,24}?(?:tổ|thôn|xóm|đội|số nhà|số|ngõ|ngách|khu tập thể|chung cư|căn hộ)(?: dân phố)?(?: số)? \\d+[A-Za-z]?[^.;,]{0,30}',
);
const APARTMENT = wholeWords(
  '(?:[Pp]hòng|[Cc]ăn hộ|[Cc]ăn|[Nn]hà)(?: số)? [A-Z]?\\d+[A-Z]?\\d*,?(?: [\\p{L}\\d]+,?){0,3}? (?:khu tập thể|chung cư|toà|tòa|khu đô thị|dãy trọ|khu trọ|xóm trọ|nhà [A-Z]\\d)|[A-Z]\\d{1,3}[A-Z]?,? (?:khu tập thể|chung cư)',
  'gu',
);
const ADDRESS_GIVEN = wholeWords(
  '(?:địa chỉ(?: nhà)?|nơi ở(?: hiện nay| hiện tại)?|chỗ ở|ngụ tại|nhà riêng|nhà ở|trú tại|thường trú(?: tại)?)[ :]+(?:ở |tại |số )*\\d{1,4}[A-Z]?(?:/\\d+)* \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}',
  'giu',
);
/** A house in a lane, its street named without a word for it: “ở 12/45 Hùng Vương”. */
const IN_A_LANE = wholeWords(
  '(?:ở|tại|số) \\d{1,4}[A-Z]?(?:/\\d+[A-Z]?)*,? \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,3}',
  'gu',
);
/** A house number right behind somebody's name, without a word for it: “bà Mận, 41A Hàng Cấp”. */
const BEHIND_A_NAME = wholeWords(
  `(?:${PERSON_TITLES})(?: ${CAPITALISED}){1,4}, (?:ở |nhà ở )?(\\d{1,4}[A-Z]?(?:[/-]\\d+[A-Z]?)* (?!Huân|Bằng|Giấy|Đảng|Anh)\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,3})`,
  'gu',
);
const HOUSE_NUMBER = /[Ss]ố nhà \d+/u;
/** “Bà Nhẫn (tổ 7, thị trấn Cổ Lễ)”, “ông Vịnh, lô 15 dãy C”, “chị Hà, ngõ 71 đường Phù Nghĩa”. */
const LANE_BEHIND_A_NAME = wholeWords(
  `(?:${PERSON_TITLES})(?: ${CAPITALISED}){1,4},? \\(?(?:ở |nhà ở |nhà )?((?:nhà số|số nhà|số|ngõ|ngách|lô|tổ dân phố|tổ|xóm|thôn)(?: số)? \\d+(?:/\\d+)*,? (?:ngõ|ngách|đường|phố|dãy|tổ|ô|khu|thị trấn|phường|xã|nhà) [^.;)]{0,24})`,
  'gu',
);
const PUBLIC_PLACE = wholeWords(
  'trụ sở|di tích|địa chỉ đỏ|trường|UBND|uỷ ban|ủy ban|công ty|xí nghiệp|doanh nghiệp|nhà máy|bệnh viện|trạm|phòng khám|chợ|nhà văn hoá|nhà văn hóa|thư viện|bảo tàng|cửa hàng|siêu thị|điểm|hợp tác xã|văn phòng|hội trường|đình|chùa|đền|nhà thờ|toà án|tòa án|bưu điện|ngân hàng|công an|sân vận động|nhà thi đấu|công viên|bến xe|cơ sở|xưởng|quầy|trung tâm|câu lạc bộ|công trường|công trình|nhà tưởng niệm|nhà lưu niệm|nhà truyền thống|khu đất|khu vườn|bãi xe|điểm thu|đối diện|cống|ban quản lý|cơ quan|kho bạc|tổ chức tại|bộ phận|địa điểm',
  'iu',
);

/** Home addresses: a house and its street, or where somebody is registered. */
export const homeAddresses: TextRule = bySentence(
  true,
  /[đĐ]ường|[pP]hố|[tT]rọ|[nN]ơi ở|[nN]gụ tại|[cC]hỗ ở|[nN]gõ|[nN]gách|[hH]ẻm|[sS]ố nhà|[tT]rú|[hH]ộ khẩu|[nN]hà riêng|[qQ]uê quán|[đĐ]ịa chỉ|[sS]ống tại|[ởỞ] tại|[hH]iện ở|[nN]hà ở|[kK]hu tập thể|[cC]hung cư|[cC]ăn hộ|[lL]ô \d|[tT]ổ \d|[dD]ân phố|[xX]óm \d|[tT]hôn \d|[hH]iện sống|[sS]ống cùng|(?:ở|tại) \d+[ \/]|\p{Lu}\p{L}*, (?:ở |nhà ở )?\d+[A-Z]?(?:[/-]\d+)* \p{Lu}/u,
  (text) => {
    const lives = LIVES.test(text);
    const found: TextFinding[] = [];
    const add = (index: number, part: string) =>
      found.push(
        finding('HS406', index, part, 'địa chỉ nhà', 'Bỏ số nhà, ngõ, tổ. Chỉ nói tới phường, xã.'),
      );
    for (const match of allMatches(text, HOUSE)) {
      if (!/đường|phố|ngõ|ngách|hẻm|số nhà|nhà số/iu.test(match[0])) continue;
      // A street may be named after somebody whose name holds such a word: Phan Đình Phùng.
      if (!lives && PUBLIC_PLACE.test(text.replace(match[0], ''))) continue;
      add(match.index, match[0]);
    }
    if (found.length > 0) return found;
    for (const pattern of [
      RESIDES,
      ADDRESS_GIVEN,
      BEHIND_A_NAME,
      LANE_BEHIND_A_NAME,
      ...(lives ? [IN_A_LANE] : []),
      ...(SOMEBODY_HOME.test(text) ? [APARTMENT] : []),
    ])
      for (const match of allMatches(text, pattern)) add(match.index, match[0]);
    const house = SOMEBODY.test(text) && !PUBLIC_PLACE.test(text) ? HOUSE_NUMBER.exec(text) : null;
    if (found.length === 0 && house) add(house.index, house[0]);
    if (found.length > 0 || !lives) return found;
    const lane = LANE.exec(text);
    if (lane && SOMEBODY.test(text) && /(?:đường|phố|ngõ)\s+\p{Lu}/u.test(text))
      add(lane.index, lane[0]);
    return found;
  },
);

const CHILD = wholeWords(
  '(?:em|cháu|bé|cậu bé|cô bé|một học sinh|nam sinh|nữ sinh|bạn|trò|học sinh|con trai|con gái|con|cậu học trò|cô học trò|một em)',
  'giu',
);
const CHILD_NAMED = wholeWords(
  `(?:${eitherCase('em|cháu|bé|cậu bé|cô bé|bạn|trò|học sinh|cậu học trò|cô học trò|nam sinh|nữ sinh|con trai|con gái|đoàn viên|đội viên')})(?: (?:học sinh|nhỏ|bé|là|tên|gái|trai|tên là)){0,3} ((?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4}|${CAPITALISED})`,
  'u',
);
const ONE_CHILD = wholeWords(
  '(?:một|cậu|cô) (?:em|học sinh|bé|cậu bé|cô bé|học trò|bạn)(?: (?:nam|nữ|gái|trai))?|cậu bé|cô bé|bé (?:gái|trai)|nam sinh|nữ sinh|cháu bé|em học sinh|em (?:nhỏ )?(?:đang )?(?:học|là)|cháu (?:đang )?(?:học|là)|con (?:gái|trai)(?: út| lớn| cả| đầu| nhỏ)? (?:ông|bà|anh|chị|của)|cháu (?:nội|ngoại) (?:của )?(?:ông|bà|cụ)',
  'iu',
);
const CLASS = wholeWords(
  '(?:lớp|Lớp) (?:[1-9]|1[0-2])(?: ?[A-Z]\\d{0,2}|/\\d{1,2}|\\.\\d{1,2})',
  'u',
);
/** A class and right behind it a whole name: “lớp 8A Trần Văn B”. */
const CLASS_AND_NAME = wholeWords(
  `lớp (?:[1-9]|1[0-2])(?: ?[A-Z]\\d{0,2})?,? ((?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4})`,
  'u',
);
const SCHOOL = wholeWords(
  '(?:[Tt]rường )?(?:[Tt]iểu học|THCS|TH&THCS|TH-THCS|PTCS|[Tt]rung học cơ sở|[Mm]ầm non|THPT|TH|[Tt]rung học phổ thông|[Pp]hổ thông cơ sở) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}',
  'u',
);
const GRADE = wholeWords('lớp (?:[1-9]|1[0-2])', 'iu');
const ADULT = wholeWords(
  '(?:cô giáo|thầy giáo|giáo viên|chủ nhiệm|phụ huynh|hiệu trưởng|hiệu phó|nhân viên|bảo vệ)(?=[^,;]{0,60}(?:lớp|[Tt]rường))',
  'iu',
);

const schoolFinding = (match: RegExpExecArray): TextFinding =>
  finding(
    'HS407',
    match.index,
    match[0],
    'tên lớp hoặc trường bên cạnh một em nhỏ',
    'Bỏ tên lớp, tên trường và tên em; chỉ nói “một học sinh tiểu học”.',
  );

/** Class and school beside one child; beside one under 16 who is honoured, always. */
export const childsSchool: TextRule = bySentence(
  false,
  /[Ll]ớp \d|[Tt]iểu học|TH[CỌ&-]|PTCS|[Tt]rung học cơ sở|[Mm]ầm non|Trường TH/,
  (text, { minor }) => {
    const place = CLASS.exec(text) ?? SCHOOL.exec(text);
    if (!place) return [];
    if (minor) return [schoolFinding(place)];
    if (CLASS_AND_NAME.test(text) && !ADULT.test(text)) return [schoolFinding(place)];
    const match = CHILD_NAMED.exec(text);
    const named = match && !NOBODY.test(match[1] ?? '') ? match : null;
    const one = ONE_CHILD.exec(text);
    if (!named && !one) return [];
    // A street or a school named after somebody is no child.
    const isName =
      named !== null &&
      !/(?:đường|phố|trường|học|mầm non|sở)\s+$/iu.test(text.slice(0, named.index));
    if (!isName && !one) return [];
    if (ADULT.test(text) && !(isName && /^(?:em|cháu|bé|cậu|cô bé)/iu.test(named[0]))) return [];
    const children = [...text.matchAll(CHILD)].some(
      (m) => !/các\s$|những\s$|\d\s$/iu.test(text.slice(0, m.index)),
    );
    if (!children) return [];
    // A school alone, of a child without a name: only with the grade it says who.
    if (!isName && !CLASS.test(text) && !GRADE.test(text)) return [];
    return [schoolFinding(place)];
  },
);
