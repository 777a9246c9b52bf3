import { readdirSync } from 'node:fs';
import {
  COLLECTIONS,
  type CollectionName,
  type Content,
  type Entry,
} from '../schemas/collections.ts';
import { descriptionOf, labelOf } from '../schemas/field.ts';
import { describeIssue } from '../schemas/messages.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Profile } from '../schemas/profile.ts';
import { ruleContext, type Finding, type RuleContext } from '../schemas/rules/context.ts';
import { kitRule } from '../schemas/rules/kit.ts';
import { movedRule } from '../schemas/rules/moved.ts';
import { agencyRule, eventRule, movementRule, placeRule } from '../schemas/rules/others.ts';
import { nearest } from '../schemas/rules/nearest.ts';
import { PROFILE_RULES } from '../schemas/rules/profile-rules.ts';
import { SLUG } from '../schemas/values.ts';
import { site } from '../site.ts';
import { componentFindings } from './checks/components.ts';
import { encodingFindings } from './checks/encoding.ts';
import type { KeptFindings } from './checks/kept-findings.ts';
import { linkFindings, secureHosts } from './checks/links.ts';
import { pictureFindings } from './checks/pictures.ts';
import { routesOf } from './checks/routes.ts';
import { wordFindings } from './checks/words.ts';
import { slugify } from '../vietnamese/words.ts';
import { bodyFindings } from './mdx-safety.ts';
import { readContent, type RawEntry } from './read.ts';
import { referenceAt } from './shared/references.ts';
import type { Place } from './yaml.ts';

/** What a check gives: the entries that hold, and every problem found. */
export interface CheckResult {
  content: Content;
  problems: Problem[];
  /** Every file that was read, relative to the content folder. */
  files: ReadonlySet<string>;
}

/** What a check may be told. */
export interface CheckOptions {
  /** The day, `YYYY-MM-DD`. */
  today?: string;
  /** Profiles that lie outside the content folder. */
  extra?: readonly RawEntry[];
  /** What an earlier check found in the words of the same files. */
  kept?: KeptFindings;
}

/** The ids that exist, by collection. */
type Present = Record<CollectionName, Set<string>>;

/** Adds file, label, severity and position to a finding; one in the body has no field. */
function toProblem(raw: RawEntry, finding: Finding & Partial<Place>): Problem {
  const { body, line, column, ...rest } = finding;
  const schema = COLLECTIONS[raw.collection].schema;
  const before = body === undefined ? undefined : raw.body.slice(0, body).split('\n');
  const inBody = before && {
    line: raw.bodyLine + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
  const place =
    inBody ?? (line === undefined ? raw.locate(rest.path) : { line, column: column ?? 1 });
  const isBody = rest.path.length === 0 && raw.body !== '' && place.line >= raw.bodyLine;
  return {
    severity: 'error',
    ...rest,
    file: raw.file,
    label: isBody ? 'Bài viết' : labelOf(schema, rest.path),
    ...place,
  };
}

/** An id typed as a name, “Cửa Bắc”: what it may stand for. */
function meant(raw: RawEntry, path: readonly PropertyKey[], present: Present): string {
  const steps = path.map((key) => (typeof key === 'number' ? '*' : String(key)));
  const target = referenceAt(raw.collection, steps.join('.'));
  const written = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    raw.data,
  );
  if (target === undefined || typeof written !== 'string') return '';
  const slug = slugify(written);
  const guess = present[target].has(slug) ? slug : nearest(slug, [...present[target]]);
  return guess === undefined ? '' : `Có phải “${guess}”? `;
}

/** Problems of shape in one entry: YAML, id, schema. Gives the data where there is none. */
function parse(raw: RawEntry, present: Present): { data?: unknown; problems: Problem[] } {
  if (raw.broken) {
    const { message, line, column } = raw.broken;
    return {
      problems: [
        toProblem(raw, {
          code: 'HS008',
          path: [],
          found: `phần đầu tệp không đọc được: ${message}`,
          fix: 'Xem lại dấu hai chấm, dấu nháy và độ thụt dòng ở dòng này.',
          line,
          column,
        }),
      ],
    };
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
    // A date fails its pattern and the calendar both; its author needs to hear it once.
    const same = (p: Problem) => p.path.join('.') === issue.path.join('.');
    if (problems.some((p) => p.code === 'HS006' && same(p))) continue;
    const text = describeIssue(issue, raw.data, descriptionOf(schema, issue.path));
    if (text.code === 'HS006') text.fix = meant(raw, issue.path, present) + text.fix;
    const stray = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    problems.push(toProblem(raw, { ...text, path: [...issue.path, ...stray] }));
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

/** Entries as they were read, by collection, and what is wrong with the shape of each. */
function shapes(raws: readonly RawEntry[], problems: Problem[]) {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const content = Object.fromEntries(names.map((n) => [n, []])) as unknown as Content;
  const present = Object.fromEntries(names.map((n) => [n, new Set<string>()])) as Present;
  for (const raw of raws) present[raw.collection].add(raw.id);
  const rawOf = new Map<unknown, RawEntry>();
  for (const raw of raws) {
    const { data, problems: found } = parse(raw, present);
    problems.push(...found);
    if (data === undefined) continue;
    const { id, file, body, index } = raw;
    const entry = { id, file, body, data, ...(index !== undefined && { index }) };
    (content[raw.collection] as unknown[]).push(entry);
    rawOf.set(entry, raw);
  }
  return { content, present, rawOf };
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  a.code.localeCompare(b.code);

/**
 * What the rules say of a profile whose shape is wrong, so that its author hears everything at
 * once. They are written for data that holds: one that stumbles over the wrong part says nothing,
 * and a field already found wrong is not spoken of twice.
 */
function rulesDespiteShape(raw: RawEntry, context: RuleContext, problems: Problem[]): Problem[] {
  const wrong = problems.filter((p) => p.file === raw.file && /^HS00[1-6]$/.test(p.code));
  if (wrong.length === 0 || typeof raw.data !== 'object' || raw.data === null) return [];
  const entry = { id: raw.id, file: raw.file, body: raw.body, data: raw.data as Profile };
  return (
    PROFILE_RULES.flatMap((rule) => {
      try {
        return rule(entry, context);
      } catch (error) {
        if (error instanceof TypeError) return [];
        throw error;
      }
    })
      .filter((f) => !wrong.some((p) => p.path.every((key, i) => f.path[i] === key)))
      // A date that is none cannot stand before or after another.
      .filter((f) => f.code !== 'HS115' || !wrong.some((p) => p.code === 'HS006'))
      .map((f) => toProblem(raw, f))
  );
}

/** Checks entries, pictures apart. */
function checkEntries(
  raws: readonly RawEntry[],
  { today = site.today, kept }: CheckOptions,
): CheckResult {
  const problems = repeatedIds(raws);
  const { content, present, rawOf } = shapes(raws, problems);
  const context = ruleContext(content, present, today);
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
  for (const raw of raws)
    if (raw.collection === 'profiles') problems.push(...rulesDespiteShape(raw, context, problems));
  apply(content.movements, movementRule);
  apply(content.places, placeRule);
  apply(content.kits, kitRule);
  apply(content.events, eventRule);
  apply(content.agencies, agencyRule);
  apply(content.moved, movedRule);

  const routes = routesOf(content, today);
  const secure = secureHosts(raws);
  const files = new Set<string>();
  for (const raw of raws) {
    const found = [
      ...bodyFindings(raw),
      ...componentFindings(raw, context),
      ...linkFindings(raw, routes, secure),
      ...(kept ? kept.of(raw, wordFindings) : wordFindings(raw)),
      // The entries of a list share one file.
      ...(files.has(raw.file) ? [] : encodingFindings(raw.source, raw.collection === 'plans')),
    ];
    files.add(raw.file);
    problems.push(...found.map((f) => toProblem(raw, f)));
  }
  return { content, problems: problems.sort(byPlace), files };
}

/**
 * Checks all content: shape, references, rules across fields, what a body may contain, its
 * characters, words and links. Reports everything at once. Pictures are not opened.
 * @param root The content folder.
 * @param options The day, and profiles from elsewhere.
 * @returns The entries that hold and every problem, ordered by file and line.
 * @throws When the folder cannot be read.
 */
export function checkContent(root: string, options: CheckOptions = {}): CheckResult {
  readdirSync(root);
  return checkEntries([...readContent(root), ...(options.extra ?? [])], options);
}

/**
 * Checks all content as {@link checkContent} does, and the pictures.
 * @param root The content folder.
 * @param options The day, and profiles from elsewhere.
 * @returns The entries that hold and every problem, ordered by file and line.
 * @throws When the folder or a picture cannot be read.
 */
export async function checkAll(root: string, options: CheckOptions = {}): Promise<CheckResult> {
  readdirSync(root);
  const raws = [...readContent(root), ...(options.extra ?? [])];
  const result = checkEntries(raws, options);
  const pictures = (await pictureFindings(root, raws)).map(({ raw, file, finding }): Problem =>
    raw ? toProblem(raw, finding) : { severity: 'error', ...finding, file, label: '' },
  );
  return { ...result, problems: [...result.problems, ...pictures].sort(byPlace) };
}
