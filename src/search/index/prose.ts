import {
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes as T,
} from 'parse5';
import type { SearchSection } from './document.ts';

type Node = T.ChildNode;

/** Never text of the story: drawings, code, and what a page marks as furniture. */
const SKIPPED = new Set(['script', 'style', 'svg', 'template', 'nav']);
const BLOCK =
  /^(?:p|h[1-6]|li|dt|dd|div|section|figure|figcaption|blockquote|t[dhr]|table|ul|ol|dl|aside|summary|details|br|caption)$/;

const attribute = (node: T.Element, name: string): string | undefined =>
  node.attrs.find((a) => a.name === name)?.value;

function isSkipped(node: T.Element): boolean {
  return (
    SKIPPED.has(node.tagName) ||
    attribute(node, 'data-no-search') !== undefined ||
    /(?:^|\s)cite(?:\s|$)/.test(attribute(node, 'class') ?? '')
  );
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node) || isSkipped(node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCK.test(node.tagName) ? ` ${text} ` : text;
}

/** The first element that passes, in the order of the page. */
function find(node: T.ParentNode, passes: (e: T.Element) => boolean): T.Element | undefined {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (passes(child)) return child;
    const found = find(child, passes);
    if (found) return found;
  }
  return undefined;
}

/** Direct children cut at headings that can be linked to. */
function cut(nodes: readonly Node[]): SearchSection[] {
  const sections: SearchSection[] = [{ text: '' }];
  for (const node of nodes) {
    const text = textOf(node).trim();
    const id = tree.isElementNode(node) && /^h[23]$/.test(node.tagName) && attribute(node, 'id');
    if (id) sections.push({ anchor: id, title: text, text });
    else {
      const last = sections.at(-1);
      if (last) last.text += ` ${text}`;
    }
  }
  return sections.filter((s) => s.text.trim() !== '');
}

/** The element of a page's prose as it is written: reading all of a page takes six times as long. */
function proseOf(html: string): string {
  const start = html.search(/<div class="(?:[^"]* )?prose[ "]/);
  if (start < 0) return '';
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<\/?div\b/g)) {
    depth += tag === '<div' ? 1 : -1;
    if (depth === 0) return html.slice(start, start + index);
  }
  return html.slice(start);
}

/**
 * Reads the running text of a built page.
 * @param html The page.
 * @param section Id of the one section to read; without it, the page's prose.
 * @returns Its text, cut at headings; a section's own clauses inside it are left out.
 */
export function readProse(html: string, section?: string): SearchSection[] {
  if (section === undefined) {
    const prose = parseFragment(proseOf(html)).childNodes.find((node) => tree.isElementNode(node));
    return prose ? cut(prose.childNodes) : [];
  }
  const clause = find(parse(html), (e) => attribute(e, 'id') === section);
  const own = (clause?.childNodes ?? []).filter(
    (child) => !tree.isElementNode(child) || !/^(?:section|h[2-6])$/.test(child.tagName),
  );
  return [{ text: own.map(textOf).join(' ') }];
}
