import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { Parser } from 'yaml';
import { COLLECTIONS } from '../../schemas/collections.ts';
import type { Profile } from '../../schemas/profile.ts';
import { takenBackOn } from '../../schemas/taken-back.ts';
import { jsonSchemaOf } from '../../open-data/dictionary.ts';
import type { RawEntry } from '../read.ts';

/** Words that may not stand in the output. */
export interface Secret {
  words: string;
  /** What they are, in Vietnamese: “tiêu đề của một bản nháp”. */
  what: string;
  fix: string;
  /** Where they stand in the content. */
  source: string;
  severity: 'error' | 'warning';
  /** The one file of the site that may hold them. */
  allowedIn?: string;
}

/** What decides whether an entry may be seen; a broken file may lack any of it. */
type Seen = Partial<
  Pick<Profile, 'publication' | 'awards' | 'sample' | 'honoree' | 'consent' | 'title'>
>;

/** What the site is built with. */
export interface BuiltWith {
  /** `YYYY-MM-DD`. */
  today: string;
  showSamples: boolean;
}

/** Shorter words stand in any text. */
const SHORTEST = { record: 4, name: 6, note: 16 };

/** A name of one word is a word; a slug is looked for only where it cannot be one. */
const isSlugLike = (id: string): boolean => id.includes('-');

/** Why an entry is not on the site, if it is not. */
function hiddenBecause(
  { collection }: RawEntry,
  data: Seen,
  { today, showSamples }: BuiltWith,
): 'bản nháp' | 'bài hẹn ngày' | 'bài đã gỡ' | 'hồ sơ mẫu đã tắt' | undefined {
  const { publication, awards, sample } = data;
  if (publication === undefined)
    return sample === true && !showSamples ? 'hồ sơ mẫu đã tắt' : undefined;
  if (collection === 'profiles' && takenBackOn({ publication, awards }, today) !== undefined)
    return 'bài đã gỡ';
  if (publication.status === 'draft') return 'bản nháp';
  if (publication.on > today) return 'bài hẹn ngày';
  return sample === true && !showSamples ? 'hồ sơ mẫu đã tắt' : undefined;
}

const FIX_HIDDEN =
  'Tìm chỗ còn nhắc tới (tệp ghi ở dòng “Từ”, bộ giao lưu, sự kiện, bài khác), bỏ đi rồi dựng lại.';

/** What of an entry that is not on the site may not be seen. */
function hiddenSecrets(raw: RawEntry, data: Seen, because: string): Secret[] {
  const common = { fix: FIX_HIDDEN, source: `content/${raw.file}`, severity: 'error' as const };
  const secrets: Secret[] = [];
  if (data.title !== undefined)
    secrets.push({ ...common, words: data.title, what: `tiêu đề của ${because}` });
  if (isSlugLike(raw.id))
    secrets.push({
      ...common,
      words: raw.id,
      what: `mã của ${because}`,
      ...(because === 'bài đã gỡ' && { allowedIn: `guong/${raw.id}/index.html` }),
    });
  const name = data.honoree?.name;
  // A sample names a role; an office is named in many places that are not about its story.
  if (name !== undefined && name.length >= SHORTEST.name && data.sample !== true)
    secrets.push({
      ...common,
      words: name,
      what: `tên người được nêu gương của ${because}`,
      severity: data.honoree?.kind === 'collective' ? 'warning' : 'error',
    });
  return secrets;
}

/** The comments of YAML, as its own reader finds them. */
function yamlComments(yaml: string): string[] {
  if (!/(?:^|\s)#/.test(yaml)) return [];
  const found: string[] = [];
  // A comment hangs anywhere in the tree of tokens.
  const stack: unknown[] = [...new Parser().parse(yaml)];
  while (stack.length > 0) {
    const token = stack.pop();
    if (typeof token !== 'object' || token === null) continue;
    const { type, source } = token as { type?: unknown; source?: unknown };
    if (type === 'comment' && typeof source === 'string') found.push(source.replace(/^#+\s*/, ''));
    stack.push(...Object.values(token));
  }
  return found;
}

/** The comments of a body: what an author hid from readers. */
const bodyComments = (body: string): string[] =>
  [...body.matchAll(/\{\/\*([\s\S]*?)\*\/\}|<!--([\s\S]*?)-->/g)].map((m) => m[1] ?? m[2] ?? '');

/** Every label and description of the fields: a new profile carries them as comments. */
const fieldWords = (): string =>
  Object.values(COLLECTIONS)
    .map(({ schema }) => JSON.stringify(jsonSchemaOf(schema)).replaceAll('\\"', '"'))
    .join(' ');

/** Notes that are written in files and never meant for readers. */
function noteSecrets(raws: readonly RawEntry[]): Secret[] {
  const known = fieldWords();
  const files = new Map(raws.map((raw) => [raw.file, raw]));
  return [...files.values()].flatMap(({ file, source, body }) => {
    const head = source.text.slice(0, source.text.length - body.length);
    const notes = [...yamlComments(head), ...bodyComments(body)].map((note) =>
      note.replaceAll(/\s+/g, ' ').trim(),
    );
    return notes
      .filter((note) => note.length >= SHORTEST.note && note.includes(' ') && !known.includes(note))
      .map((note): Secret => ({
        words: note,
        what: 'ghi chú nội bộ của người viết',
        fix: 'Xem vì sao ghi chú lọt vào trang; ghi chú nội bộ chỉ để sau dấu # trong tệp nội dung.',
        source: `content/${file}`,
        severity: 'error',
      }));
  });
}

/** Where the site was built: it tells the machine and its user. */
function placeSecrets(): Secret[] {
  return [resolve('.'), homedir()]
    .filter((folder) => folder.split(/[\\/]/).filter(Boolean).length >= 2)
    .map((words): Secret => ({
      words,
      what: 'đường dẫn trên máy dựng trang',
      fix: 'Dựng lại; nếu còn, báo người giữ mã.',
      source: 'máy dựng trang',
      severity: 'error',
    }));
}

/**
 * Everything in the content that the output may not hold: consent records, what is not on the
 * site, notes, and where the site was built.
 * @param raws All entries.
 * @param builtWith The day and settings of the build.
 * @returns The secrets.
 */
export function secretsOf(raws: readonly RawEntry[], builtWith: BuiltWith): Secret[] {
  const ofEntries = raws.flatMap((raw): Secret[] => {
    const data = (raw.data ?? {}) as Seen;
    const source = `content/${raw.file}`;
    if (raw.collection === 'withdrawn') return hiddenSecrets(raw, {}, 'bài đã gỡ');
    const because = hiddenBecause(raw, data, builtWith);
    const record = data.consent?.record;
    return [
      ...(because === undefined ? [] : hiddenSecrets(raw, data, because)),
      ...(record !== undefined && record.length >= SHORTEST.record
        ? [
            {
              words: record,
              what: 'số phiếu đồng ý lưu nội bộ',
              fix: 'Bỏ số phiếu khỏi bài viết; nó chỉ ghi ở mục consent.record.',
              source,
              severity: 'error' as const,
            },
          ]
        : []),
    ];
  });
  return [...ofEntries, ...noteSecrets(raws), ...placeSecrets()];
}
