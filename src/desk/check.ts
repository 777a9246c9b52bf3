import {
  COLLECTIONS,
  type CollectionName,
  type Content,
  type Entry,
} from '../schemas/collections.ts';
import { descriptionOf, labelOf } from '../schemas/field.ts';
import { describeIssue } from '../schemas/messages.ts';
import type { Problem } from '../schemas/problem.ts';
import { ruleContext, type Finding } from '../schemas/rules/context.ts';
import {
  agencyRule,
  eventRule,
  kitRule,
  movementRule,
  placeRule,
} from '../schemas/rules/others.ts';
import { PROFILE_RULES } from '../schemas/rules/profile-rules.ts';
import { SLUG } from '../schemas/values.ts';
import { bodyFindings } from './mdx-safety.ts';
import { readContent, type RawEntry } from './read.ts';

/** What a check gives: the entries that hold, and every problem found. */
export interface CheckResult {
  content: Content;
  problems: Problem[];
}

/** Adds file, label and position to a rule's finding. */
function toProblem(raw: RawEntry, finding: Finding): Problem {
  const schema = COLLECTIONS[raw.collection].schema;
  return {
    severity: 'error',
    ...finding,
    file: raw.file,
    label: labelOf(schema, finding.path),
    ...raw.locate(finding.path),
  };
}

/** Problems of shape in one entry: YAML, id, schema. Gives the data where there is none. */
function parse(raw: RawEntry): { data?: unknown; problems: Problem[] } {
  if (raw.broken) {
    const { message, line, column } = raw.broken;
    const problem = toProblem(raw, {
      code: 'HS008',
      path: [],
      found: `phần đầu tệp không đọc được: ${message}`,
      fix: 'Xem lại dấu hai chấm, dấu nháy và độ thụt dòng ở dòng này.',
    });
    return { problems: [{ ...problem, line, column }] };
  }
  const problems: Problem[] = [];
  if (!SLUG.test(raw.id))
    problems.push(
      toProblem(raw, {
        code: 'HS007',
        path: raw.index === undefined ? [] : ['id'],
        found: `tên “${raw.id}” có chữ hoa, dấu, khoảng trắng hoặc ký tự lạ`,
        fix: 'Đặt tên bằng chữ thường không dấu, chữ số và gạch nối, ví dụ to-may-xuan-phong.',
      }),
    );
  const schema = COLLECTIONS[raw.collection].schema;
  const result = schema.safeParse(raw.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems };
  for (const issue of result.error.issues) {
    const text = describeIssue(issue, raw.data, descriptionOf(schema, issue.path));
    problems.push(toProblem(raw, { ...text, path: issue.path }));
  }
  return { problems };
}

/** Two entries of one list may not share an id. */
function repeatedIds(raws: readonly RawEntry[]): Problem[] {
  const seen = new Set<string>();
  return raws.flatMap((raw) => {
    const key = `${raw.collection}/${raw.id}`;
    if (raw.id === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      toProblem(raw, {
        code: 'HS009',
        path: raw.index === undefined ? [] : ['id'],
        found: `mã “${raw.id}” đã có ở mục khác`,
        fix: 'Đặt cho mỗi mục một mã riêng.',
      }),
    ];
  });
}

/**
 * Checks all content: shape, references, rules across fields, and what a body may contain.
 * Reports everything at once.
 * @param root The content folder.
 * @returns The entries that hold and every problem, ordered by file and line.
 * @throws When the folder cannot be read.
 */
export function checkContent(root: string): CheckResult {
  const raws = readContent(root);
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const content = Object.fromEntries(names.map((n) => [n, []])) as unknown as Content;
  const present = Object.fromEntries(names.map((n) => [n, new Set<string>()])) as Record<
    CollectionName,
    Set<string>
  >;
  const problems = repeatedIds(raws);
  const rawOf = new Map<unknown, RawEntry>();
  for (const raw of raws) {
    present[raw.collection].add(raw.id);
    const { data, problems: found } = parse(raw);
    problems.push(
      ...found,
      ...bodyFindings(raw).map((f) => ({ ...toProblem(raw, f), line: f.line, column: f.column })),
    );
    if (data === undefined) continue;
    const { id, file, body, index } = raw;
    const entry = { id, file, body, data, ...(index !== undefined && { index }) };
    (content[raw.collection] as unknown[]).push(entry);
    rawOf.set(entry, raw);
  }
  const context = ruleContext(content, present);
  const apply = <C extends CollectionName>(
    entries: Entry<C>[],
    rule: (entry: Entry<C>, c: typeof context) => Finding[],
  ) => {
    for (const entry of entries) {
      const raw = rawOf.get(entry);
      if (raw) problems.push(...rule(entry, context).map((f) => toProblem(raw, f)));
    }
  };
  for (const rule of PROFILE_RULES) apply(content.profiles, rule);
  apply(content.movements, movementRule);
  apply(content.places, placeRule);
  apply(content.kits, kitRule);
  apply(content.events, eventRule);
  apply(content.agencies, agencyRule);
  problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  return { content, problems };
}

/**
 * Words problems for a terminal, grouped by file.
 * @param problems Problems as {@link checkContent} gives them.
 * @returns Vietnamese text, or an empty string where there are none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (p) => p.file);
  return [...files]
    .map(([file, list]) =>
      [
        `content/${file}`,
        ...list.map((p) => {
          const place =
            p.line === undefined ? '' : `dòng ${String(p.line)}, cột ${String(p.column ?? 1)}  `;
          const kind = p.severity === 'error' ? 'Lỗi' : 'Nhắc';
          const label = p.label === '' ? 'Toàn tệp' : p.label;
          return `  ${place}${kind} ${p.code} · ${label}: ${p.found}.\n      → ${p.fix}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
