import { fold } from '../../vietnamese/fold.ts';
import type { Kind } from '../../schemas/values.ts';
import type { Block, Paragraph, Picture, Table } from './blocks.ts';
import { findDate, isCapitals, uncapitalise, withoutNumber } from './text.ts';

/** A picture and why it should perhaps not be shown. */
export interface ReportPicture {
  picture: Picture;
  /** Whether it stands among the signatures. */
  nearSignature: boolean;
}

/** An official report, by its parts. */
export interface Report {
  kind: Kind;
  name?: string;
  /** Where an individual works. */
  unit?: string;
  /** Number of the report as a document, e.g. `15/BC-THCS`. */
  number?: string;
  date?: string;
  /** Period that the report tells of, as it says it. */
  period?: string;
  year?: number;
  /** Who issues it: the lines above its number. */
  issuer?: string;
  background: Block[];
  achievements: Block[];
  awards: Block[];
  pictures: ReportPicture[];
  /** Labels of personal lines that were left out; never their values. */
  dropped: string[];
  /** All text, for looking names up. */
  text: string;
}

type Section = 'head' | 'background' | 'life' | 'achievements' | 'awards' | 'end';

const SECTION_TITLES: readonly [Section, RegExp][] = [
  ['life', /^(so luoc |so yeu |tom tat )?ly lich/],
  [
    'background',
    /^(so luoc )?(ve )?(dac diem|hoan canh|gia canh|tinh hinh chung)|^chuc nang,? nhiem vu/,
  ],
  [
    'awards',
    /^(cac |nhung )?(hinh thuc|danh hieu|thanh tich) .{0,30}khen thuong|^(da duoc )?khen thuong|^(cac )?danh hieu thi dua/,
  ],
  [
    'achievements',
    /^(nhung |cac |tom tat )?(thanh tich|ket qua) ?(dat duoc|da dat|noi bat|chinh|cong tac|trong|$)/,
  ],
  ['end', /^(xac nhan|thu truong|nguoi (bao cao|viet|khai|lam don)|noi nhan|t\/?m[. ]|dai dien)/],
];

/** Lines of a curriculum vitae that stay: who, and where employed. Everything else is dropped. */
const PERSONAL =
  /^(ho (va )?ten|ten thuong goi|sinh ngay|ngay.{0,20}sinh|nam sinh|gioi tinh|que quan|nguyen quan|tru quan|noi (thuong tru|o|cu tru|sinh)|dia chi|ho khau|dan toc|ton giao|so (cccd|cmnd|dinh danh|can cuoc)|cccd|cmnd|can cuoc|dien thoai|so dien thoai|di dong|email|e-mail|so tai khoan|ngay vao (dang|doan|nganh)|vao dang|dang vien|trinh do|chuc vu|don vi|co quan|nghe nghiep|tinh trang hon nhan|ho ten (vo|chong|con|bo|me)|(vo|chong|con|bo|me)( la)? ?:|thanh phan gia dinh)/;

const label = (text: string): string =>
  withoutNumber(text).split(':')[0]?.trim().slice(0, 40) ?? '';
const valueOf = (text: string): string =>
  text
    .slice(text.indexOf(':') + 1)
    .trim()
    .replace(/[.;]$/u, '');

/** The section that a paragraph opens, if it is a heading of one. */
function opens(block: Paragraph): Section | undefined {
  if (block.text.length > 160) return undefined;
  const title = fold(withoutNumber(block.text));
  const looks =
    block.heading !== undefined ||
    block.bold ||
    isCapitals(block.text) ||
    /^(phần\s+)?[IVX]{1,4}\s*[.)-]/u.test(block.text);
  return looks ? SECTION_TITLES.find(([, pattern]) => pattern.test(title))?.[0] : undefined;
}

/** Builds a report from its blocks, one after the other. */
class ReportReader {
  readonly report: Report;
  #section: Section = 'head';
  #gender: string | undefined;
  readonly #head: string[] = [];

  constructor(text: string) {
    this.report = {
      kind: 'collective',
      background: [],
      achievements: [],
      awards: [],
      pictures: [],
      dropped: [],
      text,
    };
  }

  /** The frame of official papers: issuer and number on the left, date on the right. */
  #letterhead(table: Table): void {
    for (const cell of table.rows.flat()) this.#headLine(cell, true);
    const left = table.rows.map((row) => row[0] ?? '').join('\n');
    const lines = left.split('\n').filter((line) => line !== '' && !/^số\s*:/iu.test(line));
    const issuer = lines.at(-1);
    if (issuer !== undefined && !/cong hoa xa hoi/.test(fold(issuer))) this.report.issuer = issuer;
  }

  #headLine(text: string, framed = false): void {
    const number = /số\s*:\s*(\d+\s*\/[\p{Lu}\d\-/]+)/iu.exec(text)?.[1];
    if (number) this.report.number = number;
    const date = /ngày\s+\d{1,2}\s+tháng/iu.test(text) ? findDate(text) : undefined;
    if (date !== undefined) this.report.date ??= date;
    if (!framed) this.#head.push(text);
    this.#identity(text);
  }

  /** Who the report is about, wherever a line says so. */
  #identity(text: string): void {
    for (const line of text.split('\n')) {
      const name = fold(label(line));
      const value = valueOf(line);
      if (!line.includes(':') || value === '' || value.length > 160) continue;
      if (/^(ten )?ho gia dinh|^ten chu ho|^chu ho/.test(name)) {
        this.report.kind = 'household';
        this.report.name = /^(hộ|gia đình)/iu.test(value) ? value : `Gia đình ${value}`;
      } else if (/^ho (va )?ten/.test(name)) {
        if (this.report.kind === 'collective') this.report.kind = 'individual';
        this.report.name ??= value.replace(/\s*([;,.(]|giới tính|sinh ngày).*$/iu, '');
      } else if (/^ten (tap the|don vi|ca nhan)|^(tap the|don vi) de nghi|^tap the/.test(name))
        this.report.name ??= value;
      else if (/don vi cong tac|noi cong tac|co quan/.test(name))
        this.report.unit ??= value.split(/[,;]\s*/u).at(-1) ?? value;
      else if (/^gioi tinh/.test(name)) this.#gender = /^n[ữư]/iu.test(value) ? 'Bà' : 'Ông';
    }
  }

  /** A line of the vitae or the household's circumstances: told apart, mostly dropped. */
  #personal(block: Block): boolean {
    if (block.kind === 'picture') return false;
    const lines = block.kind === 'table' ? block.rows.map((row) => row.join(': ')) : [block.text];
    const personal = lines.filter((line) => PERSONAL.test(fold(withoutNumber(line))));
    if (this.#section !== 'life' && personal.length === 0) return false;
    for (const line of lines) {
      this.#identity(line);
      this.report.dropped.push(label(line));
    }
    return true;
  }

  #place(block: Block): void {
    if (block.kind === 'picture') {
      const nearSignature = this.#section === 'end' || this.#section === 'head';
      this.report.pictures.push({ picture: block, nearSignature });
      return;
    }
    if (this.#section === 'life' || this.#section === 'background')
      if (this.#personal(block)) return;
    if (this.#section === 'background') this.report.background.push(block);
    else if (this.#section === 'achievements') this.report.achievements.push(block);
    else if (this.#section === 'awards') this.report.awards.push(block);
    else if (this.#section === 'head') {
      if (block.kind === 'table') this.#letterhead(block);
      else this.#headLine(block.text);
    }
  }

  add(block: Block): void {
    const folded = block.kind === 'table' ? fold(block.rows.flat().join(' ')) : '';
    if (/\(ky,|ky ten|dong dau|xac nhan cua/.test(folded)) {
      this.#section = 'end';
      return;
    }
    const opened = block.kind === 'paragraph' ? opens(block) : undefined;
    // Once the achievements have begun, "Đặc điểm…" is one of their own headings.
    const back = opened === 'background' && ['achievements', 'awards'].includes(this.#section);
    if (opened !== undefined && !back) {
      this.#section = opened;
      return;
    }
    this.#place(block);
  }

  finish(): Report {
    const { report } = this;
    const head = this.#head.join(' ');
    if (/(tang|cho|doi voi)\s+(ho )?gia dinh/.test(fold(head)) && report.kind === 'collective')
      report.kind = 'household';
    if (report.issuer !== undefined) report.issuer = uncapitalise(report.issuer, report.text);
    if (report.name === undefined && report.issuer !== undefined) report.name = report.issuer;
    if (report.name !== undefined) {
      const name = uncapitalise(report.name, report.text);
      const titled = /^(ông|bà|hộ|gia đình|một)\s/iu.test(name);
      report.name =
        report.kind === 'individual' && this.#gender && !titled ? `${this.#gender} ${name}` : name;
    }
    const period =
      /((?:giai đoạn|từ năm|năm học)\s+\d{4}\s*(?:[-–]|đến(?: năm)?)\s*\d{4}|năm\s+\d{4})/iu.exec(
        head.replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, ''),
      )?.[1];
    if (period !== undefined) report.period = period.charAt(0).toLowerCase() + period.slice(1);
    const years = (period ?? report.date ?? '').match(/\d{4}/g) ?? [];
    if (years.length > 0) report.year = Math.max(...years.map(Number));
    return report;
  }
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.kind === 'table'
      ? block.rows.flat().join(' ')
      : '';

/**
 * Recognises the official forms (Nghị định 98/2023/NĐ-CP) whether their headings are styles,
 * bold paragraphs or capitals, and sorts the report by their parts.
 * @param blocks The report in reading order.
 * @returns Its parts; personal lines left out and named.
 */
export function readReport(blocks: readonly Block[]): Report {
  const reader = new ReportReader(blocks.map(textOf).join('\n'));
  for (const block of blocks) reader.add(block);
  return reader.finish();
}
