import { wholeWords } from '../language.ts';
import { quoted, type TextFinding, type TextRule } from './text-rule.ts';

/** Digits that people part by spaces, dots or hyphens. */
const NUMBER = /(?<![\p{L}\p{N}/.,-])\+?\d(?:[ .)-]{0,2}\d){8,18}(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** How far before a number its meaning is looked for. */
const REACH = 60;

const IDENTITY = wholeWords(
  'CCCD|CMND|GCMND|GCCCD|CMT|CMTND|căn cước|căn cước công dân|chứng minh nhân dân|chứng minh thư|số định danh|mã định danh(?! cơ quan| đơn vị)|mã số định danh|định danh cá nhân|thẻ căn cước|hộ chiếu|passport|mã số thuế cá nhân|mã số BHXH|số BHXH|số sổ bảo hiểm|sổ bảo hiểm xã hội|thẻ bảo hiểm|thẻ BHYT|mã số thẻ|giấy phép lái xe|GPLX|bằng lái',
  'iu',
);
const IDENTITY_LETTERED = wholeWords(
  '(?:[Hh]ộ chiếu|[Pp]assport|[Tt]hẻ BHYT|BHYT|[Tt]hẻ bảo hiểm y tế|[Bb]ảo hiểm y tế|GPLX|[Gg]iấy phép lái xe|[Cc]ăn cước|CCCD|CMND)[^.;\\d]{0,24}?([A-Z]{1,3} ?\\d(?: ?\\d){6,14})',
  'gu',
);
/** A patient's file, which says who is ill. */
const MEDICAL_FILE = wholeWords(
  '(?:[Tt]hẻ đảng(?: viên)?(?: \\p{Ll}+){0,3}|[Bb]ệnh án|[Mm]ã bệnh nhân|[Mm]ã số bệnh nhân|[Mm]ã người bệnh)(?: số)?:? ((?:[A-Z]{1,3})?\\d[\\d/.-]{3,})',
  'gu',
);
/** Accounts of some banks have a letter within. */
const ACCOUNT_LETTERED = wholeWords(
  '(?:tài khoản|STK|số TK)[^.;\\d]{0,24}?(\\d{2,4}[A-Z]\\d{6,12})',
  'gu',
);
const ACCOUNT = wholeWords(
  'số tài khoản|tài khoản|STK|số TK|TK|chuyển khoản|thụ hưởng|người nhận|account|số thẻ|thẻ ATM',
  'iu',
);
const PHONE_WORD = wholeWords(
  'điện thoại|ĐT|đt|SĐT|sđt|số máy|di động|Zalo|gọi|số nội bộ|nhắn|liên hệ|liên lạc|Tel|phone|hotline|nhắn',
  'iu',
);
/** Numbers of papers, goods and works look like phones. */
const PAPER = wholeWords(
  'quyết định(?: số)?|QĐ|văn bản(?: số)?|công văn(?: số)?|hoá đơn(?: số)?|hóa đơn(?: số)?|mã vạch|mã hồ sơ|mã số hồ sơ|số hồ sơ|mã đơn|mã số doanh nghiệp|mã số thuế|MST|mã sản phẩm|mã QR|mã lô|số lô|mã|mẫu(?: \\p{Ll}+)? số|lô(?: \\p{Ll}+)? số|số sê-ri|số seri|serial|ISBN|ISSN|số hiệu|số khung|số máy bơm|mã vận đơn|mã tra cứu|mã dự án|mã chương|mã số chứng nhận|chứng nhận(?: số)?|giấy phép(?: số)?|công tơ|đồng hồ(?: số)?|mã trạm|toạ độ|tọa độ|mã bưu chính|mã kho|mã thiết bị|mã tài liệu|biên bản(?: số)?|mã số sách|số vào sổ|(?<!nhân )dân số|kinh phí|tổng số tiền|số tiền|doanh thu|ngân sách|mã gói thầu|gói thầu|TBMT|mã định danh cơ quan|mã định danh đơn vị|mã vùng trồng',
  'iu',
);
const MONEY_AFTER = /^\s*(?:đồng|đ\b|VND|VNĐ|triệu|tỷ|tỉ|kWh|lượt|mét|m²|m2|km|kg|tấn|người)/iu;
const OFFICE = wholeWords(
  'đường dây nóng|hotline|chi cục|cục|ban quản lý|đội|nhà máy|xí nghiệp|trung tâm|tổng đài|trực ban|bộ phận một cửa|văn phòng|trụ sở|UBND|uỷ ban|ủy ban|công an|trạm|bệnh viện|trường|hội chữ thập đỏ|phòng|sở|cơ quan|ban biên tập|toà soạn|tòa soạn|công ty|hợp tác xã|cấp cứu|cứu hoả|cứu hỏa|số công vụ|trực',
  'iu',
);
const PERSON_NEAR = wholeWords(
  '(?:ông|bà|anh|chị|cô|chú|bác|em|cháu|cụ|thầy) \\p{Lu}\\p{L}*|nhà riêng|cá nhân',
  'u',
);
const OF_A_PERSON = wholeWords(
  'số (?:nhà|máy|bàn)? ?(?:của )?(?:ông|bà|anh|chị|cô|chú|bác|cụ|con trai|con gái|con|vợ|chồng|mẹ|bố)',
  'iu',
);
/** A bank after a number says what the number is. */
const BANK_AFTER =
  /^[^.;\d]{0,16}?(?:[Nn]gân hàng|Vietcombank|VCB|Techcombank|TCB|BIDV|Agribank|Vietinbank|VietinBank|MB(?:bank| Bank)?(?![\p{L}])|ACB|VPBank|TPBank|Sacombank|SHB|VIB|LPBank|LienVietPostBank|MoMo|ViettelPay)/u;
const FUND = wholeWords(
  '(?:của|đứng tên|chủ tài khoản:?) (?:Quỹ|Hội|Ban|Uỷ ban|Ủy ban|UBND|Công ty|Trường|Hợp tác xã|Kho bạc|Bảo hiểm xã hội|Trung tâm|Mặt trận)|Kho bạc Nhà nước',
  'u',
);

const finding = (
  code: string,
  index: number,
  text: string,
  what: string,
  fix: string,
): TextFinding => ({
  code,
  severity: 'error',
  index,
  length: text.length,
  found: `có ${what} ${quoted(text)}`,
  fix,
});

const FIX_ID = 'Xoá số này. Trang không đăng số giấy tờ tuỳ thân của ai.';
const FIX_PHONE = 'Xoá số này. Muốn người đọc hỏi thêm thì ghi cơ quan ở mục “Hỏi ai”.';
const FIX_ACCOUNT = 'Xoá số tài khoản. Việc ủng hộ để cơ quan tiếp nhận công bố.';

/** Whether the digits are a mobile number as sold since 2018, or one with the country's code. */
const isMobile = (digits: string): boolean => /^(?:0|84)[35789]\d{8}$/.test(digits);
/** Whether the digits are a land line. */
const isLandLine = (digits: string): boolean => /^(?:0|84)2\d{8,9}$/.test(digits);
/** Whether twelve digits are built as an identity number: province, century and sex, year. */
const isIdentity = (digits: string): boolean =>
  /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/.test(digits);

/** The last of some words before an offset, if near; its distance, for comparing. */
function distance(words: RegExp, before: string): number {
  const last = [...before.matchAll(new RegExp(words, 'giu'))].at(-1);
  return last ? before.length - last.index - last[0].length : Infinity;
}

/** What a long number in prose is, if it is anybody's. */
function judge(text: string, number: string, index: number): TextFinding | undefined {
  const digits = number.replace(/\D/g, '');
  const stop = Math.max(
    text.lastIndexOf('. ', index),
    text.lastIndexOf('\n', index),
    index - REACH,
  );
  const before = text.slice(Math.max(0, stop), index);
  const after = text.slice(index + number.length);
  if (MONEY_AFTER.test(after)) return undefined;
  const identity = distance(IDENTITY, before);
  const account = BANK_AFTER.test(after) ? 0 : distance(ACCOUNT, before);
  const phone = distance(PHONE_WORD, before);
  const paper = distance(PAPER, before);
  const nearest = Math.min(identity, account, phone);
  if (paper < nearest) return undefined;
  // 1.200.000.000 is an amount; people part phone numbers otherwise.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(number) && nearest === Infinity) return undefined;
  if (identity < Infinity && identity <= nearest)
    return finding('HS401', index, number, 'số giấy tờ tuỳ thân', FIX_ID);
  if (account < Infinity && account <= nearest) {
    const around = text.slice(Math.max(0, index - REACH), index + number.length + REACH);
    if (FUND.test(around) && !PERSON_NEAR.test(around)) return undefined;
    return finding('HS404', index, number, 'số tài khoản', FIX_ACCOUNT);
  }
  if (isMobile(digits) || (isLandLine(digits) && (phone < Infinity || OF_A_PERSON.test(before)))) {
    const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', index)), index);
    if (OFFICE.test(sentence) && !PERSON_NEAR.test(sentence)) return undefined;
    return finding('HS402', index, number, 'số điện thoại', FIX_PHONE);
  }
  return digits.length === 12 && isIdentity(digits)
    ? finding('HS401', index, number, 'dãy số giống số căn cước', FIX_ID)
    : undefined;
}

/** No number that is anybody's is shorter. */
const MANY_DIGITS = /\d(?:[ .)/-]{0,2}\d){5}/;

/** Identity papers, phones and bank accounts of persons. */
export const personalNumbers: TextRule = ({ text, path }) => {
  if (!MANY_DIGITS.test(text) || (path[0] === 'awards' && path.at(-1) === 'decision')) return [];
  const findings: TextFinding[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const found = judge(text, match[0], match.index);
    if (found) findings.push(found);
  }
  const lettered = [
    [IDENTITY_LETTERED, 'HS401', 'số giấy tờ tuỳ thân', FIX_ID],
    [MEDICAL_FILE, 'HS401', 'số bệnh án của một người', FIX_ID],
    [ACCOUNT_LETTERED, 'HS404', 'số tài khoản', FIX_ACCOUNT],
  ] as const;
  for (const [pattern, code, what, fix] of lettered)
    for (const match of text.matchAll(pattern)) {
      const number = match[1] ?? '';
      findings.push(
        finding(code, match.index + match[0].length - number.length, number, what, fix),
      );
    }
  return findings;
};

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const ROLE_MAILBOX =
  /^(?:(?:mot-?cua|van-?thu|info|lien-?he|contact|toa-?soan|ban-?bien-?tap|bbt|van-?phong|ubnd|hdnd|hoi(?!an)|doan-?(?:thanh|tn|phuong)|clb|htx|thcs|thpt|mam-?non|tieu-?hoc|truong-?(?:th|mn|tieu|mam)|cty|cong-?ty|support|ho-?tro|tiep-?nhan|tiep-?dan|gop-?y|tuyen-?sinh|hanh-?chinh|admin|webmaster|noreply|sales|kinh-?doanh|ban-?hang|dat-?hang|don-?hang|tuyen-?dung|ke-?toan|nhan-?su|cskh|hotline|quy-?(?:tin|vi|khuyen|bao|tu)|tram-?y|benh-?vien|thu-?vien|bao-?tang|noi-?vu|mttq|ldld|cong-?an|phuong-?(?:doan|doi))|(?:vp|phong|so|ban|doan|to|th|mn|truong|quy|tram|bv|ca|xa|p)(?:[._-]|\d|$))/i;
/** On an office's own domain its bodies go by short names as well. */
const ROLE_OF_OFFICE =
  /^(?:vp|phong|phuong|so|ban|doan|to|th|mn|truong|quy|tram|bv|ca|xa|p|tp|ubnd)[a-z._-]*@[\w.-]*\.gov\.vn$/i;
const PERSONAL_START =
  /^(?:nguyen|tran|le|pham|hoang|phan|vu|vo|dang|bui|do|ho(?!i)|ngo|duong|ly|dinh|mai)[a-z]*[._-]?/i;

/** An address written so that machines do not see it: “an.le (a còng) gmail chấm com”. */
const SPELT_EMAIL =
  /[\p{L}\p{N}._-]+\s?(?:\(a còng\)|\[a còng\]|a còng|\[at\]|\(at\))\s?[\p{L}\p{N}-]+\s?(?:chấm|\[dot\]|\(dot\)|\(chấm\)|\[chấm\]|\.)\s?\p{L}+/giu;
/** Digits by their names, some of them in figures. */
const SPELT_NUMBER =
  /(?<![\p{L}\p{N}])(?:không|\d{1,4})(?:[ .,-]+(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|\d{1,4})){4,}(?![\p{L}\p{N}])/giu;
/** A telephone number has so many digits. */
const FEWEST_DIGITS = 9;

/** Telephone numbers said in words. */
export const speltNumbers: TextRule = ({ text }) =>
  [...text.matchAll(SPELT_NUMBER)]
    .filter(([number]) => /\p{L}/u.test(number))
    .filter(
      ([number]) => number.replace(/\p{L}+/gu, '0').replace(/\D/g, '').length >= FEWEST_DIGITS,
    )
    .map((match) => finding('HS402', match.index, match[0], 'số điện thoại', FIX_PHONE));

/** E-mail addresses of persons; mailboxes of offices may stand. */
export const personalEmail: TextRule = ({ text }) =>
  [
    ...(text.includes('@') ? text.matchAll(EMAIL) : []),
    ...(/a còng|\[at\]|\(at\)/i.test(text) ? text.matchAll(SPELT_EMAIL) : []),
  ].flatMap((match) => {
    const [local = ''] = match[0].split(/@|\s?(?:\(|\[)?(?:a còng|at)\b/i);
    const isRole =
      (ROLE_MAILBOX.test(local) || ROLE_OF_OFFICE.test(match[0])) &&
      !PERSONAL_START.test(local.replace(/^(?:th|so|to|ho|ca|p|ban|phong|doan)(?=[._-])/i, ''));
    return isRole
      ? []
      : [
          finding(
            'HS403',
            match.index,
            match[0],
            'thư điện tử của một người',
            'Xoá địa chỉ này, hoặc dùng hộp thư công vụ của cơ quan.',
          ),
        ];
  });

/** Number plates of cars and motorbikes: province, series, number. */
const PLATE =
  /(?<![\p{L}\p{N}/-])[1-9]\d[ -]?[A-ZĐ]{1,2}\d?(?: ?- ?| )\d{3}[.]?\d{1,2}(?![\p{L}\p{N}/])|(?<=biển (?:số )?)[1-9]\d[A-ZĐ]{1,2}\d? đuôi \d{3}\.?\d{2}|(?<=biển (?:số|kiểm soát)[^.;]{0,20})[1-9]\d[ -]?[A-ZĐ]{1,2}\d?[ .-]?\d{3}\.?\d{1,2}/gu;

const PLATE_LIKE = /\d[ -]?[A-ZĐ]{1,2}\d?(?:[ .-]{0,3}| đuôi )\d{3}/;

/** Number plates lead to a person as surely as an address. */
export const numberPlates: TextRule = ({ text }) =>
  (PLATE_LIKE.test(text) ? [...text.matchAll(PLATE)] : [])
    .filter((match) => !PAPER.test(text.slice(Math.max(0, match.index - 24), match.index)))
    .map((match) =>
      finding('HS409', match.index, match[0], 'biển số xe', 'Xoá biển số; chỉ cần nói loại xe.'),
    );
