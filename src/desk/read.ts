import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { parseYaml, type ParsedYaml, type Place } from './yaml.ts';

/** A file of content as it lies on disk. */
export interface SourceFile {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** Path on this machine. */
  path: string;
  text: string;
  /** Whether the bytes are UTF-8; what is not reads as U+FFFD. */
  utf8: boolean;
}

/** One entry as it lies on disk, before any schema has seen it. */
export interface RawEntry {
  collection: CollectionName;
  id: string;
  /** File relative to the content folder, with forward slashes. */
  file: string;
  source: SourceFile;
  /** Index in the list, for an entry of a YAML list. */
  index?: number;
  /** What the YAML says, as plain values. */
  data: unknown;
  /** Markdown below the frontmatter. */
  body: string;
  /** Line of the file, from 1, on which the body begins. */
  bodyLine: number;
  /** Finds the line and column of a field; the nearest known ancestor where the field is absent. */
  locate: ParsedYaml['locate'];
  /** Finds the place of some text inside a field. */
  locateText: ParsedYaml['locateText'];
  /** YAML that could not be read: its message and place. */
  broken?: NonNullable<ParsedYaml['broken']>;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** All files below a folder whose name ends so, sorted. */
function filesBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => join(folder, name))
    .sort();
}

/** Reads a file's text, and whether its bytes were UTF-8. */
function readSource(path: string, file: string): SourceFile {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return { file, path, text, utf8: !text.includes('\ufffd') || Buffer.from(text).equals(bytes) };
}

/** The id that Astro's loader gives a file: its folder for `index`, else its name. */
function idOf(file: string): string {
  return file.replace(/\.(mdx?|ya?ml)$/, '').replace(/\/index$/, '');
}

/**
 * Why the desk and the build could read a file's head differently, if they could: the build ends
 * it at the first line that begins with `---`, whatever follows.
 */
function doubtfulHead(text: string, head: RegExpExecArray | null): RawEntry['broken'] {
  const start = text.replace(/^\ufeff/, '');
  if (!head)
    return /^\s*(---|\+\+\+)/.test(start)
      ? { message: 'phần đầu tệp không mở và đóng bằng hai dòng “---”', line: 1, column: 1 }
      : undefined;
  const lines = (head[1] ?? '').split('\n');
  const inner = lines.findIndex((line) => /^(---|\+\+\+)/.test(line));
  return inner < 0
    ? undefined
    : { message: 'có dòng bắt đầu bằng “---” ở giữa phần đầu tệp', line: inner + 2, column: 1 };
}

/** One file that is one entry. */
function entryOf(collection: CollectionName, source: SourceFile, id: string): RawEntry {
  const isYaml = /\.ya?ml$/.test(source.file);
  const text = source.text.replace(/^\ufeff/, '');
  const head = isYaml ? null : FRONTMATTER.exec(text);
  const yaml = parseYaml(isYaml ? text : (head?.[1] ?? ''), isYaml ? 1 : 2);
  const broken = (isYaml ? undefined : doubtfulHead(text, head)) ?? yaml.broken;
  return {
    collection,
    id,
    file: source.file,
    source,
    data: broken ? undefined : yaml.data,
    body: isYaml ? '' : text.slice(head?.[0].length ?? 0),
    bodyLine: head?.[0].split('\n').length ?? 1,
    locate: yaml.locate,
    locateText: yaml.locateText,
    ...(broken && { broken }),
  };
}

/** The entries of a YAML list. */
function listEntries(collection: CollectionName, source: SourceFile): RawEntry[] {
  const { data, locate, locateText, broken } = parseYaml(source.text, 1);
  const common = { collection, file: source.file, source, body: '', bodyLine: 1 };
  if (broken) return [{ ...common, id: '', data: undefined, locate, locateText, broken }];
  if (!Array.isArray(data)) {
    const place: Place = { line: 1, column: 1 };
    const message = 'tệp này phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch';
    return data === null || data === undefined
      ? []
      : [{ ...common, id: '', data, locate, locateText, broken: { message, ...place } }];
  }
  return (data as unknown[]).map((item, index) => ({
    ...common,
    id: String((item as { id?: unknown } | null)?.id ?? ''),
    index,
    data: item,
    locate: (at) => locate([index, ...at]),
    locateText: (at, text, occurrence) => locateText([index, ...at], text, occurrence),
  }));
}

/** The entries of one collection; of a folder, those whose text passes. */
function readCollection(root: string, collection: CollectionName, wanted?: RegExp): RawEntry[] {
  const place = COLLECTIONS[collection];
  const path = join(root, place.path);
  const name = (file: string) => relative(root, file).split(sep).join('/');
  if (place.kind === 'list')
    return existsSync(path) ? listEntries(collection, readSource(path, name(path))) : [];
  return filesBelow(path, /\.(mdx?|ya?ml)$/).flatMap((file) => {
    const source = readSource(file, name(file));
    if (wanted?.test(source.text) === false) return [];
    return [entryOf(collection, source, idOf(relative(path, file).split(sep).join('/')))];
  });
}

/**
 * Reads all content from disk in plain Node, without a schema.
 * @param root The content folder.
 * @param wanted What a file of its own must contain to be parsed; every file without it.
 * @returns Every entry of every collection that has it. Whether they mean it, their data says.
 * @throws When the folder cannot be read.
 */
export function readContent(root: string, wanted?: RegExp): RawEntry[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((c) =>
    readCollection(root, c, wanted),
  );
}

/**
 * Reads one profile that lies outside the content folder, such as a draft or an exercise.
 * @param path Path of its `.mdx` or `.md` file.
 * @param name What to call the file in messages.
 * @returns The entry.
 * @throws When the file cannot be read.
 */
export function readProfile(path: string, name: string): RawEntry {
  const folder = /^index\.mdx?$/.test(basename(path)) ? basename(dirname(path)) : basename(path);
  return entryOf('profiles', readSource(path, name), idOf(folder));
}

/**
 * Reads text as a profile, without a file: what an import or a test has in hand.
 * @param text Frontmatter and body as they would stand in `index.mdx`.
 * @param id The profile's slug.
 * @returns The entry.
 */
export function profileFromText(text: string, id = 'ban-thao'): RawEntry {
  const file = `profiles/${id}/index.mdx`;
  return entryOf('profiles', { file, path: file, text, utf8: true }, id);
}
