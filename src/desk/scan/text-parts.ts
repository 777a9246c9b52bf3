import { htmlText } from './html-text.ts';
import type { Carried, Part } from './part.ts';

/** The strings of a JSON value, keys included. */
function stringsOf(value: unknown): string[] {
  const found: string[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null)
      for (const [key, child] of Object.entries(next)) {
        if (!Array.isArray(next)) found.push(key);
        stack.push(child);
      }
  }
  return found;
}

/** A value that is itself markup is read as a reader sees it. */
const shown = (text: string): string[] =>
  /<[a-z!/]/i.test(text) ? htmlText(text).passages : [text];

/** Reads JSON; what is none is read line by line. */
function jsonPassages(text: string): string[] {
  try {
    return stringsOf(JSON.parse(text)).flatMap(shown);
  } catch {
    return text.split('\n');
  }
}

/** Reads XML: feeds hold pages as text within text. */
function xmlPassages(text: string): string[] {
  const inner = text
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => data)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return htmlText(inner).passages;
}

/** Text in which escapes of addresses and of scripts are undone. */
function decoded(text: string): string {
  const addresses = text.includes('%')
    ? text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) => {
        try {
          return decodeURIComponent(part);
        } catch {
          return part;
        }
      })
    : text;
  return addresses.includes('\\')
    ? addresses
        .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
        .replaceAll(/\\(["'/])/g, '$1')
        .replaceAll(/\\[nrt]/g, ' ')
    : addresses;
}

/** What a source map or the place of the build gives away. */
function textCarried(name: string, text: string): Carried[] {
  const isMap = name.endsWith('.map') || /\/[/*][#@] sourceMappingURL=/.test(text);
  return isMap
    ? [
        {
          found: 'có bản đồ mã nguồn (source map), kèm mã và ghi chú của người viết mã',
          fix: 'Tắt sourcemap trong astro.config.ts rồi dựng lại.',
        },
      ]
    : [];
}

/**
 * Reads a text file by its kind.
 * @param name Name of the file; its ending says the kind.
 * @param text What it holds.
 * @returns What it says.
 */
export function textPart(name: string, text: string): Part {
  const carried = textCarried(name, text);
  const whole = decoded(text.normalize('NFC'));
  const part = (prose: string[], more: Carried[] = []): Part => ({
    name,
    prose: prose.map((passage) => passage.normalize('NFC')),
    readings: [whole, prose.join('\n').normalize('NFC')],
    carried: [...carried, ...more],
  });
  if (/\.html?$/.test(name)) {
    const { passages, scripts, carried: more } = htmlText(text);
    const inScripts = scripts.flatMap(({ type, text: code }) =>
      /json/.test(type) ? jsonPassages(code) : decoded(code).split('\n'),
    );
    return part([...passages, ...inScripts], more);
  }
  if (/\.(?:xml|svg|rss|atom|rels)$/.test(name)) return part(xmlPassages(text));
  if (/\.(?:json|webmanifest|pf_fragment)$/.test(name)) return part(jsonPassages(text));
  // Lines of a calendar are folded; a quotation mark in a table is written twice.
  // An event's UID is written like an address of mail and is none (RFC 5545, 3.8.4.7).
  if (name.endsWith('.ics'))
    return part(
      text
        .replaceAll(/\r?\n[ \t]/g, '')
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('UID:')),
    );
  if (name.endsWith('.csv')) return part(text.replaceAll('""', '"').split(/\r?\n/));
  return part(whole.split(/\r?\n/));
}
