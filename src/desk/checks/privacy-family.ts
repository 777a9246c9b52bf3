import {
  allMatches,
  CAPITALISED,
  eitherCase,
  FAMILY_NAMES,
  PERSON_TITLES,
  wholeWords,
} from '../language.ts';
import { bySentence, personFinding } from './by-sentence.ts';
import type { TextRule } from './text-rule.ts';

const FULL_NAME = `(?:${FAMILY_NAMES})(?: ${CAPITALISED}){1,4}`;
const RELATIVE = `(?:${eitherCase('vợ|chồng|con trai|con gái|con dâu|con rể|mẹ đẻ|mẹ vợ|mẹ chồng|bố đẻ|bố vợ|bố chồng|cha|bố|mẹ|con|cháu nội|cháu ngoại|em trai|em gái|anh trai|chị gái')})`;
const RELATIVE_NAMED = wholeWords(
  `${RELATIVE}(?: (?:của|cả|đầu|út|lớn|nhỏ|thứ hai|thứ ba|ông|bà|anh|chị|cô|thầy|bác|chú|em|cụ)){0,3},? (?:(?:là |tên là |tên |tên thật là )(?:(?:${PERSON_TITLES}) )?(${FULL_NAME})|(?:tên là|tên) (${CAPITALISED}))`,
  'gu',
);

/** Names of the family of the one honoured: they did not ask to be told of. */
export const familyNames: TextRule = bySentence(
  false,
  /(?:là|tên)\s+(?:\p{L}+\s+)?\p{Lu}/u,
  (text, { honoree }) =>
    allMatches(text, RELATIVE_NAMED)
      .filter(([, whole, given]) => !honoree.includes(whole ?? given ?? ''))
      .map((match) => {
        const name = match[1] ?? match[2] ?? '';
        return personFinding(
          'HS410',
          match.index + match[0].lastIndexOf(name),
          name,
          'tên người trong gia đình',
          'Bỏ tên; chỉ nói “vợ ông”, “con trai cả”, nếu câu chuyện cần nhắc tới.',
        );
      }),
);

/** Illnesses and states for which people are shunned. */
const SHUNNED =
  'HIV|HIV/AIDS|AIDS|(?:bệnh )?(?:lao|phong|tâm thần|trầm cảm|động kinh|ung thư|lậu|giang mai|viêm gan B|suy thận|hiểm nghèo|máu trắng|bạch cầu|tim bẩm sinh|tiểu đường)(?: \\p{Ll}+){0,2}|ma túy|ma tuý|heroin';
const ILL = wholeWords(
  `(?:${eitherCase('ông|bà|anh|chị|em|cháu|bé|cụ|cô|chú|bác')})(?: ${CAPITALISED}){0,4}(?: (?:\\p{Ll}+)){0,3}? (?:bị|mắc|nhiễm|dương tính với|nghiện|từng nghiện|đang điều trị|điều trị|phát hiện) (?:bệnh |chứng )?(?:${SHUNNED})`,
  'gu',
);
const OF_NOBODY = /(?:các|những|nhiều|một|hai|ba|mỗi|\d)\s+$/iu;

/** What one person suffers from, even where no name stands: the story says who it is. */
export const illnesses: TextRule = bySentence(
  false,
  /bị|mắc|nhiễm|dương tính|nghiện|điều trị|phát hiện/,
  (text) =>
    allMatches(text, ILL)
      .filter((match) => !OF_NOBODY.test(text.slice(0, match.index)))
      .map((match) =>
        personFinding(
          'HS411',
          match.index,
          match[0],
          'chuyện bệnh tật của một người',
          'Bỏ tên bệnh. Sức khoẻ là chuyện riêng, kể cả khi người ấy đồng ý cho kể việc làm.',
        ),
      ),
);

const OWN_PAGE =
  /(?:facebook|fb)\.com\/(?!(?:groups|watch|share|events)\b)[\w.]+|(?:tiktok\.com\/|instagram\.com\/)@?[\w.]+|zalo\.me\/0\d+/giu;
const OF_AN_OFFICE =
  /ubnd|phuong|truong|hoi|doan|mttq|thcs|tieuhoc|mamnon|congan|namdinh|clb|trang|tinh|tp|htx/i;

/** Names in parts, and a year behind them. */
const OF_SOMEBODY = /^[a-z]+\.[a-z]+(?:\.[a-z]+)*\.\d{2,4}$/i;

/** A person's own page on a social network. */
export const ownPages: TextRule = ({ text }) =>
  (/\.(?:com|me)\//i.test(text) ? [...text.matchAll(OWN_PAGE)] : [])
    .filter((match) => {
      const name = match[0].replace(/^[^/]*\//, '');
      return OF_SOMEBODY.test(name) || !OF_AN_OFFICE.test(name);
    })
    .map((match) =>
      personFinding(
        'HS403',
        match.index,
        match[0],
        'trang mạng xã hội của một người',
        'Xoá địa chỉ này, hoặc dùng trang chính thức của cơ quan.',
      ),
    );
