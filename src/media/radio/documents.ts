import { spellNumber } from '../../vietnamese/numbers.ts';
import { ABBREVIATIONS, spellLetters } from './abbreviations.ts';

/** Kinds of document, as the code before the hyphen names them (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const TYPES: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  CT: 'chỉ thị',
  NĐ: 'nghị định',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  KH: 'kế hoạch',
  TTr: 'tờ trình',
  BC: 'báo cáo',
  TB: 'thông báo',
  HD: 'hướng dẫn',
  CTr: 'chương trình',
  ĐA: 'đề án',
  CV: 'công văn',
  QC: 'quy chế',
  KL: 'kết luận',
  QH: 'luật',
};

const ISSUERS: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  TW: 'Trung ương',
  TU: 'Tỉnh ủy',
  ThU: 'Thành ủy',
  BNV: 'Bộ Nội vụ',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BYT: 'Bộ Y tế',
  BTC: 'Bộ Tài chính',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  PNV: 'phòng Nội vụ',
  SNV: 'Sở Nội vụ',
  VP: 'văn phòng',
};

/** "QĐ 490/QĐ-TTg", "NĐ số 30/2020/NĐ-CP": the kind, shortened before the number too. */
const SHORT_TYPE = /(?<!\p{L})(NQ|QĐ|CT|NĐ|TT|KH|CV)(?=\s(?:số\s)?\d+[/-])/gu;

/** "QCVN 01:2018/BYT", "ISO 9001:2015": a standard, its year and who set it. */
const STANDARD = /(?<=\p{Lu}{3}\s(?:\d+-)?)(\d+):((?:19|20)\d{2})(?:\/([\p{Lu}]+))?/gu;

const CODE =
  /(?:số\s+)?(?<!\p{L})(\d{1,5})(?:\/((?:19|20)\d{2}))?(?:\/|-)((?:TTLT|TTr|CTr|NQ|QĐ|CT|NĐ|TT|KH|BC|TB|HD|ĐA|CV|QC|KL|QH)\d{0,2})(?:[-/]([\p{Lu}][\p{L}\d&-]*))?/gu;

/** "UBTVQH15" as "Ủy ban Thường vụ Quốc hội khóa mười lăm". */
function issuerWords(code: string): string {
  const [, letters = code, term = ''] = /^(.*?)(\d*)$/u.exec(code) ?? [];
  const name = ISSUERS[letters] ?? ABBREVIATIONS[letters] ?? spellLetters(letters);
  return term === '' ? name : `${name} khóa ${spellNumber(Number(term))}`;
}

/** Whether the words before already say what kind of document it is. */
const saysType = (before: string, type: string): boolean =>
  before.slice(-40).toLowerCase().includes(type);

/** Whether the words after say who issued it: "… ngày 9/12/2022 của Thủ tướng". */
const saysIssuer = (after: string): boolean => /^[^.;]{0,40}?(?<!\p{L})của(?!\p{L})/u.test(after);

/**
 * Reads numbers of documents: the number, the year where there is one, and by whom, where the
 * sentence does not say it: "số 60/KH-UBND" as "số sáu mươi, kế hoạch của Ủy ban nhân dân".
 * @param text Any text.
 * @returns The text with documents' numbers in words.
 */
export function spellDocuments(text: string): string {
  const named = text
    .replace(SHORT_TYPE, (type: string) => TYPES[type] ?? type)
    .replace(STANDARD, (_, number: string, year: string, issuer?: string) => {
      const by = issuer === undefined ? '' : ` của ${issuerWords(issuer)}`;
      return `${number} năm ${spellNumber(Number(year))}${by}`;
    });
  return named.replace(CODE, (...groups: unknown[]) => {
    const [match, number, year, typeCode, issuer] = groups as [string, ...(string | undefined)[]];
    const offset = groups.find((g): g is number => typeof g === 'number') ?? 0;
    const before = named.slice(0, offset);
    const after = named.slice(offset + match.length);
    const [, kind = '', term = ''] = /^(\D+)(\d*)$/u.exec(typeCode ?? '') ?? [];
    const type = TYPES[kind] ?? '';
    const head = `số ${spellNumber(Number(number))}${year ? ` năm ${spellNumber(Number(year))}` : ''}`;
    const parts = [
      saysType(before, type) || kind === 'QH' ? '' : `, ${type}`,
      kind === 'QH' ? ` Quốc hội khóa ${spellNumber(Number(term || '0'))}` : '',
      issuer && !saysIssuer(after) ? ` của ${issuerWords(issuer)}` : '',
    ];
    return head + parts.join('');
  });
}
