import type { RawEntry } from './read.ts';
import type { Place } from './yaml.ts';

/** A stretch of prose that is read as one: a paragraph, a list item, a heading, a field. */
export interface Passage {
  /** Path of the field; empty for the body. */
  path: readonly PropertyKey[];
  kind: 'field' | 'paragraph' | 'item' | 'heading' | 'table' | 'quote';
  /** The prose; in the body, markup is replaced by spaces so that offsets stay true. */
  text: string;
  /** Whether a source is named for it: a footnote mark, or a source beside the field. */
  sourced: boolean;
  /** Place of an offset of `text` in the file. */
  at: (offset: number, length: number) => Place;
}

const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/** Blanks a tag but keeps the words a reader sees in its attributes. */
function blankTag(tag: string): string {
  let out = '';
  let from = 0;
  for (const match of tag.matchAll(/\b(?:title|caption|speaker)="([^"]*)"/g)) {
    const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
    out += blank(tag.slice(from, start)) + (match[1] ?? '');
    from = start + (match[1]?.length ?? 0);
  }
  return out + blank(tag.slice(from));
}

/** Replaces markup by as many spaces. */
function withoutMarkup(source: string): string {
  return source
    .replace(/<\/?[A-Za-z][^>]*>/g, blankTag)
    .replace(/\[\^[^\]]*\]/g, blank)
    .replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, (whole, label: string) => {
      const open = whole.indexOf('[') + 1;
      return ' '.repeat(open) + label + ' '.repeat(whole.length - open - label.length);
    })
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,2}[.)])(?=\s)/gm, blank)
    .replace(/\*\*?|__|~~|`/g, blank);
}

const TAG = /<(\/?)([A-Z]\w*)([^>]*?)(\/?)>/g;
const BLOCK_START = /^\s*(?:[-*+]\s|\d{1,2}[.)]\s|#{1,6}\s)/;

/** What kind of block a line begins. */
function kindOf(line: string, inQuote: boolean): Passage['kind'] {
  if (/^\s*#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*\|/.test(line)) return 'table';
  if (inQuote || /^\s*>/.test(line)) return 'quote';
  return /^\s*(?:[-*+]|\d{1,2}[.)])\s/.test(line) ? 'item' : 'paragraph';
}

/** The passages of a body, in order. */
function bodyPassages(raw: RawEntry): Passage[] {
  const passages: Passage[] = [];
  const open: { name: string; sourced: boolean }[] = [];
  let block: string[] = [];
  let firstLine = 0;
  let inCode = false;
  const flush = () => {
    const source = block.join('\n');
    block = [];
    if (source.trim() === '' || /^\s*<\/?[A-Z]\w*\s*\/?>\s*$/.test(source)) return;
    const line = firstLine;
    const text = withoutMarkup(source);
    if (text.trim() === '') return;
    passages.push({
      path: [],
      kind: kindOf(
        source,
        open.some((tag) => tag.name === 'PullQuote'),
      ),
      text,
      sourced: /\[\^[^\]]+\]/.test(source) || open.some((tag) => tag.sourced),
      at: (offset) => {
        const before = text.slice(0, offset).split('\n');
        return {
          line: raw.bodyLine + line + before.length - 1,
          column: (before.at(-1)?.length ?? 0) + 1,
        };
      },
    });
  };
  raw.body.split('\n').forEach((lineText, number) => {
    const line = lineText.replace(/\r$/, '');
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    if (line.trim() === '' || (!inCode && BLOCK_START.test(line))) flush();
    if (line.trim() === '') return;
    if (block.length === 0) firstLine = number;
    // A component's tag stands alone; what it encloses is read with it in mind.
    const alone = /^\s*<\/?[A-Z][^>]*>\s*$/.test(line);
    if (alone) flush();
    for (const [, closing, name = '', attributes = '', self] of line.matchAll(TAG)) {
      if (closing) {
        const at = open.findLastIndex((tag) => tag.name === name);
        if (at >= 0) open.splice(at);
      } else if (!self) open.push({ name, sourced: /\bsource="[^"]+"/.test(attributes) });
    }
    if (block.length === 0) firstLine = number;
    block.push(line);
    if (alone || /^\s*#{1,6}\s/.test(line)) flush();
  });
  flush();
  return passages;
}

/** Ids, dates and addresses are no prose. */
const NO_PROSE = /^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*|\d{4}(?:-\d\d){0,2}|https?:\/\/\S+|\.\/\S+)$/;

/** The passages of the fields: every text in the YAML, with its path. */
function fieldPassages(raw: RawEntry): Passage[] {
  const passages: Passage[] = [];
  const visit = (value: unknown, path: PropertyKey[], sourced: boolean): void => {
    if (typeof value === 'string') {
      if (value === '' || NO_PROSE.test(value)) return;
      passages.push({
        path,
        kind: 'field',
        text: value,
        sourced,
        at: (offset, length) => {
          const part = value.slice(offset, offset + length);
          return raw.locateText(path, part, value.slice(0, offset).split(part).length - 1);
        },
      });
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => {
        visit(item, [...path, i], sourced);
      });
    } else if (typeof value === 'object' && value !== null) {
      const has = 'source' in value && typeof value.source === 'string';
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key], has);
    }
  };
  visit(raw.data, [], false);
  return passages;
}

/**
 * Cuts an entry into the passages that the checks of its words read.
 * @param raw An entry as read from disk.
 * @returns Its fields' texts, then its body's blocks, in order.
 */
export function passagesOf(raw: RawEntry): Passage[] {
  return [...fieldPassages(raw), ...(raw.body === '' ? [] : bodyPassages(raw))];
}
