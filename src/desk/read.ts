import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';

/** One entry as it lies on disk, before any schema has seen it. */
export interface RawEntry {
  collection: CollectionName;
  id: string;
  /** File relative to the content folder, with forward slashes. */
  file: string;
  /** Index in the list, for an entry of a YAML list. */
  index?: number;
  /** What the YAML says, as plain values. */
  data: unknown;
  /** Markdown below the frontmatter. */
  body: string;
  /** Line of the file, from 1, on which the body begins. */
  bodyLine: number;
  /** Finds the line and column of a field; the nearest known ancestor where the field is absent. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** YAML that could not be read: its message and place. */
  broken?: { message: string; line: number; column: number };
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

/** Line and column of the YAML node at a path, or of its nearest ancestor. */
function locator(doc: Document, counter: LineCounter, firstLine: number) {
  return (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = doc.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) {
        const { line, col } = counter.linePos(node.range[0]);
        return { line: line + firstLine - 1, column: col };
      }
    }
    return { line: firstLine, column: 1 };
  };
}

interface ParsedYaml {
  doc: Document;
  locate: RawEntry['locate'];
  broken?: NonNullable<RawEntry['broken']>;
}

/** Parses YAML and keeps positions; YAML's own errors come out with their place. */
function parseYaml(text: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const locate = locator(doc, counter, firstLine);
  const error = doc.errors[0];
  if (!error) return { doc, locate };
  const { line, col } = counter.linePos(error.pos[0]);
  return {
    doc,
    locate,
    broken: { message: error.message, line: line + firstLine - 1, column: col },
  };
}

/** The id that Astro's loader gives a file: its folder for `index`, else its name. */
function idOf(file: string, folder: string): string {
  return relative(folder, file)
    .split(sep)
    .join('/')
    .replace(/\.(mdx?|ya?ml)$/, '')
    .replace(/\/index$/, '');
}

/** The entries of one collection. */
function readCollection(root: string, collection: CollectionName): RawEntry[] {
  const source = COLLECTIONS[collection];
  const path = join(root, source.path);
  const name = (file: string) => relative(root, file).split(sep).join('/');
  if (source.kind === 'list') {
    if (!existsSync(path)) return [];
    const { doc, locate, broken } = parseYaml(readFileSync(path, 'utf8'), 1);
    const items: unknown = broken ? [] : doc.toJS();
    const file = name(path);
    if (broken)
      return [{ collection, id: '', file, data: undefined, body: '', bodyLine: 1, locate, broken }];
    return (Array.isArray(items) ? (items as unknown[]) : []).map((data, index) => ({
      collection,
      id: String((data as { id?: unknown } | null)?.id ?? ''),
      file,
      index,
      data,
      body: '',
      bodyLine: 1,
      locate: (at) => locate([index, ...at]),
    }));
  }
  return filesBelow(path, /\.(mdx?|ya?ml)$/).map((file): RawEntry => {
    const text = readFileSync(file, 'utf8');
    const isYaml = /\.ya?ml$/.test(file);
    const head = isYaml ? null : FRONTMATTER.exec(text);
    const { doc, locate, broken } = parseYaml(isYaml ? text : (head?.[1] ?? ''), isYaml ? 1 : 2);
    return {
      collection,
      id: idOf(file, path),
      file: name(file),
      data: broken ? undefined : doc.toJS(),
      body: isYaml ? '' : text.slice(head?.[0].length ?? 0),
      bodyLine: head?.[0].split('\n').length ?? 1,
      locate,
      ...(broken && { broken }),
    };
  });
}

/**
 * Reads all content from disk in plain Node, without a schema.
 * @param root The content folder.
 * @returns Every entry of every collection.
 * @throws When the folder cannot be read.
 */
export function readContent(root: string): RawEntry[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((c) => readCollection(root, c));
}
