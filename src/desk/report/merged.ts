import { z } from 'zod';
import { openStorySchema, SCHEMA_VERSION, type OpenStory } from '../../open-data/schema.ts';
import { KINDS } from '../../schemas/values.ts';
import { names } from '../../strings/vi/names.ts';
import { CommandError, EXIT } from '../shared/command.ts';
import { NUMBER_COLUMN, numbered, type Column, type Report } from './table.ts';

/** The open data of one site, as its `/du-lieu/cau-chuyen.json` has it. */
export interface SiteData {
  name: string;
  url: string;
  stories: OpenStory[];
}

const fileSchema = z.looseObject({
  schemaVersion: z.string(),
  source: z.object({ name: z.string(), url: z.string() }),
  stories: z.array(z.unknown()),
});

/** Of a version only the first number must agree: the second adds fields and changes none. */
const major = (version: string): string => version.split('.')[0] ?? '';

/**
 * Reads a site's open data.
 * @param text The file.
 * @param file Its name, for an error.
 * @returns The data; fields of a newer version are left out.
 * @throws CommandError where it is no open data, or its shape is of another major version.
 */
export function readSiteData(text: string, file: string): SiteData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandError(`${file}: không phải tệp JSON.`, EXIT.refused);
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) throw new CommandError(`${file}: không phải dữ liệu mở.`, EXIT.refused);
  const { schemaVersion, source, stories } = read.data;
  if (major(schemaVersion) !== major(SCHEMA_VERSION))
    throw new CommandError(
      `${file}: cấu trúc ${schemaVersion}, trong khi lệnh này đọc ${SCHEMA_VERSION}.`,
      EXIT.refused,
    );
  const loose = openStorySchema.strip();
  return {
    ...source,
    stories: stories.map((story, i) => {
      const parsed = loose.safeParse(story);
      if (parsed.success) return parsed.data;
      throw new CommandError(
        `${file}: câu chuyện thứ ${String(i + 1)} sai cấu trúc.`,
        EXIT.refused,
      );
    }),
  };
}

const count = (label: string): Column => ({ label, width: 10, align: 'center' });

/**
 * One report over many sites. A story told on two sites is one address, and is counted once, for
 * the first site given.
 * @param sites Open data of the sites.
 * @returns The report: a row a site, sums, and every story with its site.
 */
export function mergedReport(sites: readonly SiteData[]): Report {
  const seen = new Set<string>();
  const own = sites.map(({ name, stories }) => ({
    name,
    stories: stories.filter(({ url }) => !seen.has(url) && Boolean(seen.add(url))),
  }));
  const all = own.flatMap(({ name, stories }) => stories.map((story) => ({ name, story })));
  const years = [...new Set(all.map(({ story }) => story.year))].sort((a, b) => a - b);
  const cells = (stories: readonly OpenStory[]) => [
    ...KINDS.map((kind) => String(stories.filter((s) => s.honoree.kind === kind).length)),
    ...years.map((year) => String(stories.filter((s) => s.year === year).length)),
    String(stories.length),
  ];
  return {
    id: 'hop-nhat',
    kind: 'BÁO CÁO',
    title: `Điển hình tiên tiến của ${String(sites.length)} trang`,
    paragraphs: [
      `Hợp nhất dữ liệu mở của ${String(sites.length)} trang: ${String(all.length)} câu chuyện có thật. Câu chuyện trùng địa chỉ chỉ đếm một lần.`,
    ],
    tables: [
      {
        title: 'Theo trang',
        columns: [
          NUMBER_COLUMN,
          { label: 'Trang', width: 30 },
          ...KINDS.map((kind) => count(names.kinds[kind])),
          ...years.map((year) => count(String(year))),
          count('Cộng'),
        ],
        rows: numbered(own.map(({ name, stories }) => [name, ...cells(stories)])),
        total: ['', 'Cộng', ...cells(all.map(({ story }) => story))],
      },
      {
        title: 'Danh sách',
        columns: [
          NUMBER_COLUMN,
          { label: 'Trang', width: 18 },
          { label: 'Tên', width: 26 },
          { label: 'Năm', width: 7, align: 'center' },
          { label: 'Câu chuyện', width: 44 },
        ],
        rows: numbered(
          all.map(({ name, story }) => [name, story.honoree.name, String(story.year), story.title]),
        ),
      },
    ],
    internal: false,
  };
}
