import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import { sentences, withoutNumber } from './text.ts';

/** A result proposed from a figure of the report. */
export interface ProposedResult {
  what: string;
  value?: number;
  before?: number;
  after?: number;
  qualifier?: 'over' | 'nearly' | 'about' | 'at-least';
  unit: string;
  base?: string;
  period?: string;
}

/** Units that reports count in, the longer before the shorter. */
const UNITS =
  'triệu đồng/người/năm|triệu đồng/hộ/năm|triệu đồng/năm|triệu đồng/tháng|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|ngày công|ngày|giờ|phút|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|hộ|lượt người|lượt học sinh|lượt|người bệnh|người|học sinh|sinh viên|đoàn viên|hội viên|đảng viên|giáo viên|công nhân|lao động|em|trẻ|sáng kiến|đề tài|mô hình|công trình|tuyến đường|tuyến ngõ|ngõ|tổ|nhóm|lớp|buổi|cuộc|đợt|hồ sơ|thủ tục|vụ|suất quà|phần quà|suất|ngôi nhà|căn nhà|nhà|cây|con|thẻ|chiếc|bộ|sản phẩm|đơn vị máu|tấn/ha|tạ/sào|kg|tấn|tạ|km|mét|m2|m²|m3|ha|sào|m|kWh';
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const QUALIFIER = 'hơn|trên|gần|khoảng|chừng|ít nhất|tối thiểu';
const FIGURE = new RegExp(
  String.raw`(?:\b(${QUALIFIER})\s+)?(?<![\d/.,])(${NUMBER})\s*(%|(?:${UNITS})(?![\p{L}\d]))`,
  'iu',
);
const CHANGE = new RegExp(
  String.raw`từ\s+(${NUMBER})\s*(%|(?:${UNITS})(?![\p{L}\d]))?[^.;]{0,40}?\s(?:xuống|lên|còn|thành)(?:\s+còn)?\s+(?:(?:${QUALIFIER})\s+)?(${NUMBER})\s*(%|(?:${UNITS})(?![\p{L}\d]))`,
  'iu',
);
const PERIOD =
  /((?:giai đoạn|từ năm|năm học)\s+\d{4}\s*(?:[-–]|đến(?: năm)?)\s*\d{4}|(?:\d+|sáu|chín) tháng đầu năm \d{4}|quý\s+[IV\d]+[/ ](?:năm )?\d{4}|tháng\s+\d{1,2}\s?(?:\/|năm)\s?\d{4}|(?:cả |trong )?năm\s+\d{4})/iu;
const QUALIFIERS: Record<string, ProposedResult['qualifier']> = {
  hơn: 'over',
  trên: 'over',
  gần: 'nearly',
  khoảng: 'about',
  chừng: 'about',
  'ít nhất': 'at-least',
  'tối thiểu': 'at-least',
};
const BASE = /(?:trên tổng số|trong tổng số|\/tổng số|trên)\s+((?:\d[\d.]*)\s+[^,.;]{2,60})/iu;

/** Verbs and joining words that a subject sheds at its end. */
const TRAILING =
  /[\s,:;(–-]*(?:đã|đạt|là|còn|được|có|lên|xuống|tăng|giảm|với|gồm|tới|đến|thu|từ|trên|hơn|gần|khoảng|bình quân đạt|ước đạt|tổng cộng)?[\s,:;(–-]*$/iu;

const cut = (text: string): string =>
  text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/u, '')}…`;

/** What is measured: the clause around the figure without the figure, period and loose ends. */
function subject(sentence: string, at: number, length: number, unit: string): string {
  const start = Math.max(sentence.lastIndexOf(';', at), sentence.lastIndexOf(', ', at)) + 1;
  let before = sentence.slice(start, at).trim();
  // "…, đạt 45 hộ": the clause alone says nothing; take the whole sentence up to the figure.
  if (before.split(' ').filter(Boolean).length < 3) before = sentence.slice(0, at).trim();
  const after =
    /^[^,.;:(]*/u
      .exec(sentence.slice(at + length))?.[0]
      .replace(PERIOD, '')
      .trim() ?? '';
  const whole = withoutNumber(before)
    .replace(PERIOD, '')
    .replace(/^\s*[,:]\s*/u, '')
    .trim();
  let what = whole;
  for (let i = 0; i < 3; i++) what = what.replace(TRAILING, '').trim();
  const counted = unit === '%' || /đồng/u.test(unit) ? '' : unit;
  // "Chi hội thu được 12 triệu đồng từ…": without its verb the subject says nothing.
  if (what.split(' ').length < 3 && after !== '') what = `${whole} ${counted} ${after}`;
  else if (after !== '' && counted !== '' && what.length + after.length < 140)
    what = `${what} ${counted} ${after}`;
  what = what
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(trong|và|đã|có)\s+/iu, '')
    .replace(/\s+(trong|vào|của|ở|tính)$/iu, '');
  return cut(what.charAt(0).toUpperCase() + what.slice(1));
}

function fromChange(sentence: string): Omit<ProposedResult, 'period'> | undefined {
  const match = CHANGE.exec(sentence);
  const before = parseVietnameseNumber(match?.[1] ?? '');
  const after = parseVietnameseNumber(match?.[3] ?? '');
  if (!match || before === undefined || after === undefined) return undefined;
  const unit = match[4] ?? match[2] ?? '';
  // What follows the second figure is its date, not what was counted.
  return { what: subject(sentence, match.index, match[0].length, ''), before, after, unit };
}

function fromFigure(sentence: string): Omit<ProposedResult, 'period'> | undefined {
  const match = FIGURE.exec(sentence);
  const value = parseVietnameseNumber(match?.[2] ?? '');
  if (!match || value === undefined) return undefined;
  const qualifier = QUALIFIERS[(match[1] ?? '').toLowerCase()];
  const unit = match[3] ?? '';
  const base = unit === '%' ? BASE.exec(sentence.slice(match.index))?.[1]?.trim() : undefined;
  if (unit === '%' && base === undefined) return undefined;
  return {
    what: subject(sentence, match.index, match[0].length, unit),
    value,
    ...(qualifier && { qualifier }),
    unit,
    ...(base !== undefined && { base }),
  };
}

/**
 * Proposes results from the figures of the report, each with unit and period. A percentage that
 * does not say of what is left out: it could not be checked.
 * @param paragraphs Paragraphs of the achievements.
 * @param fallback Period of the whole report.
 * @param most How many to propose.
 * @returns Proposals in reading order, changes before plain figures where there are too many.
 */
export function proposeResults(
  paragraphs: readonly string[],
  fallback: string | undefined,
  most = 5,
): ProposedResult[] {
  const found: ProposedResult[] = [];
  for (const paragraph of paragraphs) {
    let around: string | undefined;
    for (const sentence of sentences(paragraph)) {
      around = PERIOD.exec(sentence)?.[1] ?? around;
      const result = fromChange(sentence) ?? fromFigure(sentence);
      if (!result || result.what.split(' ').length < 2) continue;
      const years = [...new Set(sentence.match(/\b(?:19|20)\d{2}\b/g))];
      const [first, last] = [years[0], years.at(-1)];
      const span =
        result.before !== undefined && first !== last ? `${first ?? ''}–${last ?? ''}` : undefined;
      const period = (span ?? around ?? fallback)?.replace(/^(cả|trong)\s+/iu, '');
      found.push({ ...result, ...(period !== undefined && { period }) });
    }
  }
  const unique = found.filter((r, i) => found.findIndex((other) => other.what === r.what) === i);
  const chosen = new Set(
    [...unique]
      .sort((a, b) => Number(b.before !== undefined) - Number(a.before !== undefined))
      .slice(0, most),
  );
  return unique.filter((result) => chosen.has(result));
}
