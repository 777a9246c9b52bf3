import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A place in a file: line and column, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** YAML as values, with the way back from a field to its place. */
export interface ParsedYaml {
  data: unknown;
  /** Place of a field; of the nearest known ancestor where the field is absent. */
  locate: (path: readonly PropertyKey[]) => Place;
  /** Place of some text inside a field's value; of the field where it cannot be told. */
  locateText: (path: readonly PropertyKey[], text: string, occurrence: number) => Place;
  broken?: Place & { message: string };
}

/** What YAML's reader complains of, in words for an author. */
const COMPLAINTS: readonly [RegExp, string][] = [
  [/duplicated mapping key/, 'một trường được ghi hai lần'],
  [/tab character/, 'dòng thụt bằng phím Tab; hãy thụt bằng dấu cách'],
  [/single quoted scalar/, 'dấu nháy đơn mở mà không đóng'],
  [/double quoted scalar/, 'dấu nháy kép mở mà không đóng'],
  [/unknown escape|hexadecimal/, 'có dấu \\ lạ trong dấu nháy kép'],
  [/flow collection|missed comma|found ','/, 'ngoặc [ ] hoặc { } chưa đóng hoặc thiếu dấu phẩy'],
  [/bad indentation/, 'dòng thụt vào không đều với các dòng quanh nó'],
  [
    /colon is missed|whitespace character is expected/,
    'thiếu dấu hai chấm và dấu cách sau tên trường',
  ],
  [/multiline key/, 'tên trường nằm trên nhiều dòng'],
  [/unknown tag|undeclared tag|tag /, 'có nhãn “!…” không được dùng'],
  [/alias|anchor/, 'có bí danh & hoặc * viết sai'],
  [/non-printable|null byte/, 'có ký tự điều khiển không in được'],
  [/document/, 'có thêm dòng “---” hoặc “...” ở giữa'],
  [/nesting/, 'các nhóm lồng nhau quá sâu'],
];

const explain = (reason: string): string =>
  COMPLAINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'sai cách viết YAML';

/** A value that opens a quotation mark and does not close it on its line. */
const OPEN_QUOTE = /^(\s*(?:- )?[\w-]+:\s*)(["'])(?!.*\2\s*(?:#.*)?$)/;

/**
 * The mark that was left open, if one was: the reader stumbles only lines later, over what looks
 * like a key in a quotation.
 */
function openQuote(text: string, until: number): Place | undefined {
  const lines = text.split('\n').slice(0, until);
  const at = lines.findLastIndex((line) => OPEN_QUOTE.test(line));
  const before = OPEN_QUOTE.exec(lines[at] ?? '')?.[1];
  return before === undefined ? undefined : { line: at, column: before.length + 1 };
}

/** Most values an entry may have; aliases of aliases can make a small file endless. */
const MOST_VALUES = 50_000;

/** Whether a value has more parts than an author could have written. */
function isEndless(root: unknown): boolean {
  let left = MOST_VALUES;
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (--left < 0) return true;
    if (typeof value === 'object' && value !== null)
      for (const child of Object.values(value)) stack.push(child);
  }
  return false;
}

/** The positions of a document, read only once somebody asks: reading them is slow. */
function positions(text: string, firstLine: number) {
  const counter = new LineCounter();
  let doc: Document | undefined;
  const read = () => (doc ??= parseDocument(text, { lineCounter: counter, prettyErrors: false }));
  const place = (offset: number): Place => {
    read();
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const range = (path: readonly PropertyKey[]): [number, number] | undefined => {
    const node = read().getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range && [node.range[0], node.range[1]];
  };
  const locate = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const found = range(path.slice(0, length));
      if (found) return place(found[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const locateText = (path: readonly PropertyKey[], part: string, occurrence: number): Place => {
    const found = range(path);
    if (!found) return locate(path);
    let at = found[0] - 1;
    for (let i = 0; i <= occurrence; i++) at = text.indexOf(part, at + 1);
    return at < 0 || at >= found[1] ? place(found[0]) : place(at);
  };
  return { locate, locateText };
}

/**
 * Reads YAML as the build does, with positions on demand.
 * @param text YAML.
 * @param firstLine Line of the file on which it begins.
 * @returns Values, and the place of each; what is wrong, where it cannot be read.
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const where = positions(text, firstLine);
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    if (!isEndless(data)) return { data, ...where };
    const message = 'dùng bí danh & và * lồng nhau quá nhiều lần';
    return { data: undefined, ...where, broken: { message, line: firstLine, column: 1 } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // `mark` is missing from the few complaints that concern the text as a whole.
    const mark = error.mark as typeof error.mark | undefined;
    const open = openQuote(text, (mark?.line ?? 0) + 1);
    if (open) {
      const message = 'dấu nháy mở mà không đóng';
      const line = open.line + firstLine;
      return { data: undefined, ...where, broken: { message, line, column: open.column } };
    }
    return {
      data: undefined,
      ...where,
      broken: {
        message: explain(error.reason),
        line: (mark?.line ?? 0) + firstLine,
        column: (mark?.column ?? 0) + 1,
      },
    };
  }
}
