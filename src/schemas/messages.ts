import { z } from 'zod';

// Whatever this file does not word itself still comes out in Vietnamese.
z.config(z.locales.vi());

/** What was found and what to do, for one issue of zod. */
export interface IssueText {
  code: string;
  found: string;
  fix: string;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu gạch)',
  object: 'một nhóm trường',
  undefined: 'bỏ trống',
  null: 'bỏ trống',
};

const typeName = (type: string): string => TYPE_NAMES[type] ?? type;

/** The kind of value an author wrote, by the names used in messages. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return typeName('undefined');
  if (Array.isArray(value)) return 'một danh sách';
  return typeName(typeof value);
}

const quote = (value: unknown): string =>
  `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;

/** The value at a path of what the author wrote. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A number as Vietnamese prose writes it, told as the field wants it. */
function asNumber(expected: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  return expected === 'number' && /^-?\d+,\d+$/.test(text)
    ? `Viết ${text.replace(',', '.')}, dùng dấu chấm. `
    : '';
}

/** A day or month as people write it, told as the field wants it. */
function asDate(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return '';
  const [, day, month = '', year = ''] = parts;
  const two = (part: string) => part.padStart(2, '0');
  const written = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  return `Viết "${written}". `;
}

/**
 * Words one zod issue for an author.
 * @param issue Issue as zod reports it.
 * @param input The whole input that was parsed.
 * @param description The field's sentence to the author, used as advice.
 * @returns A code, what was found and what to do, in Vietnamese.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  input: unknown,
  description: string,
): IssueText {
  const value = valueAt(input, issue.path);
  const advice = description === '' ? 'Xem lại trường này trong sổ tay.' : description;
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined || value === null)
        return { code: 'HS001', found: 'bỏ trống, trong khi trường này bắt buộc', fix: advice };
      return {
        code: 'HS002',
        found: `viết ${quote(value)}, là ${kindOf(value)}`,
        fix: `${asNumber(issue.expected, value)}Cần ${typeName(issue.expected)}. ${advice}`,
      };
    case 'unrecognized_keys':
      return {
        code: 'HS003',
        found: `có trường lạ: ${issue.keys.map(quote).join(', ')}`,
        fix: 'Bỏ trường này, hoặc sửa lại tên cho đúng với sổ tay.',
      };
    case 'invalid_value':
      if (value === undefined)
        return { code: 'HS001', found: 'bỏ trống, trong khi trường này bắt buộc', fix: advice };
      return {
        code: 'HS004',
        found: `viết ${quote(value)}, không có trong danh sách`,
        // Most sentences list the values with what they mean.
        fix: issue.values.every((v) => advice.includes(String(v)))
          ? `Chọn một trong: ${advice}`
          : `Chọn một trong: ${issue.values.map(String).join(', ')}. ${advice}`,
      };
    case 'too_big':
      return {
        code: 'HS005',
        found:
          issue.origin === 'string'
            ? `dài ${String(typeof value === 'string' ? value.length : 0)} ký tự, tối đa ${String(issue.maximum)}`
            : `viết ${quote(value)}, lớn hơn ${String(issue.maximum)}`,
        fix: advice,
      };
    case 'too_small':
      if (issue.origin === 'string')
        return { code: 'HS001', found: 'bỏ trống, trong khi trường này bắt buộc', fix: advice };
      return {
        code: 'HS005',
        found:
          issue.origin === 'array'
            ? `có ${String(Array.isArray(value) ? value.length : 0)} mục, cần ít nhất ${String(issue.minimum)}`
            : `viết ${quote(value)}, nhỏ hơn ${String(issue.minimum)}`,
        fix: advice,
      };
    case 'invalid_format':
      return {
        code: 'HS006',
        found: `viết ${quote(value)}: ${issue.message}`,
        fix: `${asDate(value)}${advice}`,
      };
    case 'invalid_union': {
      if (value === undefined)
        return { code: 'HS001', found: 'bỏ trống, trong khi trường này bắt buộc', fix: advice };
      return { code: 'HS006', found: `viết ${quote(value)}, không đúng dạng`, fix: advice };
    }
    default:
      return { code: 'HS006', found: issue.message, fix: advice };
  }
}
