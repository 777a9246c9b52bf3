import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One address written in a page. */
export interface Reference {
  /** The address as written. */
  value: string;
  /** Line of the element in the page's file. */
  line: number;
  /** Whether the browser fetches it without the reader asking. */
  loads: boolean;
}

/** What a page points to and what can be pointed to in it. */
export interface PageReferences {
  ids: Set<string>;
  references: Reference[];
}

const LOADING_LINKS =
  /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i;

const LOADING_ATTRIBUTES: Partial<Record<string, string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  script: ['src'],
  input: ['src'],
  form: ['action'],
  image: ['href'],
  use: ['href'],
};

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** `a.jpg 1x, b.jpg 2x` → its addresses. */
function addressesOf(name: string, value: string): string[] {
  if (!name.endsWith('srcset')) return [value.trim()];
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** The attributes of an element that hold addresses, and whether the browser fetches them. */
function addressAttributes(element: Element): [name: string, loads: boolean][] {
  switch (element.tagName) {
    case 'a':
    case 'area':
      return [['href', false]];
    case 'link': {
      const loads = LOADING_LINKS.test(attribute(element, 'rel') ?? '');
      return [
        ['href', loads],
        ['imagesrcset', loads],
      ];
    }
    case 'meta':
      return /^(og|twitter):(image|url|audio|video)$/.test(
        attribute(element, 'property') ?? attribute(element, 'name') ?? '',
      )
        ? [['content', false]]
        : [];
    default:
      return (LOADING_ATTRIBUTES[element.tagName] ?? []).map((name) => [name, true]);
  }
}

function* elementsUnder(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  // A template's children hang on its content.
  const parent = 'content' in node ? node.content : node;
  if (!('childNodes' in parent)) return;
  for (const child of parent.childNodes) yield* elementsUnder(child);
}

/**
 * Reads a page's HTML for its anchors and for every address it names.
 *
 * @param html the page's source
 * @returns the ids and the references, in document order
 */
export function readReferences(html: string): PageReferences {
  const ids = new Set<string>();
  const references: Reference[] = [];
  for (const element of elementsUnder(parse(html, { sourceCodeLocationInfo: true }))) {
    const id = attribute(element, 'id') ?? (element.tagName === 'a' && attribute(element, 'name'));
    if (id) ids.add(id);
    for (const [name, loads] of addressAttributes(element)) {
      const value = attribute(element, name);
      if (value === undefined) continue;
      const line = element.sourceCodeLocation?.startLine ?? 0;
      for (const address of addressesOf(name, value)) {
        references.push({ value: address, line, loads });
      }
    }
  }
  return { ids, references };
}
