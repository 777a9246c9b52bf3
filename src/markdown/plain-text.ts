import { mdxToMdast } from 'satteri';

/** The parts of a node that this reads, whatever its type. */
interface AnyNode {
  type: string;
  name?: string | null;
  value?: unknown;
  ordered?: boolean | null;
  alt?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: AnyNode[];
}

/** Words of a run of text; a citation becomes the number of its source. */
function inline(node: AnyNode, number: (id: string) => number): string {
  if (typeof node.value === 'string')
    return node.value.replaceAll(
      /\s*\[\^([a-z0-9-]+)\]/g,
      (_, id: string) => ` [${String(number(id))}]`,
    );
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return (node.children ?? []).map((child) => inline(child, number)).join('');
}

/** An attribute an author wrote on a component. */
const attribute = (node: AnyNode, name: string): string => {
  const value = node.attributes?.find((a) => a.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** One block as lines of text. */
function block(node: AnyNode, number: (id: string) => number): string {
  const children = () =>
    (node.children ?? []).map((child) => block(child, number)).filter((text) => text !== '');
  switch (node.type) {
    case 'root':
      return children().join('\n\n');
    case 'heading':
      return inline(node, number).toUpperCase();
    case 'paragraph':
    case 'text':
      return inline(node, number).trim();
    case 'list':
      return (node.children ?? [])
        .map((item, i) => `${node.ordered ? `${String(i + 1)}.` : '-'} ${block(item, number)}`)
        .join('\n');
    case 'listItem':
      return children().join(' ');
    case 'table':
      return (node.children ?? [])
        .map((row) => (row.children ?? []).map((cell) => inline(cell, number).trim()).join(' | '))
        .join('\n');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const title = attribute(node, 'title');
      const unit = attribute(node, 'unit');
      const head = title === '' ? [] : [unit === '' ? `${title}:` : `${title} (${unit}):`];
      const speaker = attribute(node, 'speaker');
      const body = children().join('\n');
      return [...head, speaker === '' ? body : `“${body}” (${speaker})`].join('\n').trim();
    }
    default:
      return node.children ? children().join('\n\n') : inline(node, number).trim();
  }
}

/**
 * A story's body as plain text: headings in capitals, lists and tables as lines, citations as
 * the numbers of their sources.
 * @param body Markdown or MDX of the authors' vocabulary.
 * @param sources Ids of the sources, in order.
 * @returns NFC text.
 */
export function plainText(body: string, sources: readonly string[]): string {
  const number = (id: string) => sources.indexOf(id) + 1;
  return block(mdxToMdast(body) as AnyNode, number).normalize('NFC');
}
