import { z } from 'zod';

/** Slug of a file or of an entry: lower-case ASCII words joined by hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ISO_PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the calendar has the day: 2023-02-30 reads well and is none. */
function isRealDay(text: string): boolean {
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** YAML readers give some dates as Date and a bare year as a number; an author wrote text. */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
}

const NOT_A_DAY = 'ngày phải viết năm-tháng-ngày và có thật, ví dụ 2023-05-30';
const NOT_A_DATE =
  'thời điểm phải viết năm, năm-tháng hoặc năm-tháng-ngày, ví dụ 2023, 2023-05, 2023-05-30';

/** A full day, `YYYY-MM-DD`. */
export const day = () =>
  z.preprocess(asText, z.string().regex(ISO_DAY, NOT_A_DAY).refine(isRealDay, NOT_A_DAY));

/** A day, a month or a year: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  z.preprocess(asText, z.string().regex(ISO_PARTIAL, NOT_A_DATE).refine(isRealDay, NOT_A_DATE));

/** Text that is not empty once trimmed. */
export const text = (max?: number) => {
  const base = z.string().trim().min(1);
  return max === undefined ? base : base.max(max);
};

/** Text of at most so many words ("tiếng"), as newspapers count them. */
export const words = (max: number) =>
  text().refine((value) => value.split(/\s+/u).length <= max, {
    error: (issue) =>
      `dài ${String(String(issue.input).trim().split(/\s+/u).length)} tiếng, tối đa ${String(max)} tiếng`,
  });

/** Id of an entry of another collection; whether it exists is checked over all content. */
export const reference = () =>
  z.string().regex(SLUG, 'mã chỉ gồm chữ thường không dấu, chữ số và gạch nối');

/** A web address with its scheme. */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    error: 'địa chỉ trang web phải bắt đầu bằng http:// hoặc https://',
  });

/** The three kinds of honoree (plan, clause III.1). */
export const KINDS = ['collective', 'individual', 'household'] as const;
/** One of the three kinds of honoree. */
export type Kind = (typeof KINDS)[number];
