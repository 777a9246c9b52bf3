import { defineMdastPlugin, type MdastContent } from 'satteri';
import { sourceAnchor } from '../paths.ts';
import { vi } from '../strings/vi.ts';

/** The part of Astro's data that this plugin reads. */
interface AstroData {
  astro?: { frontmatter?: { sources?: { id?: unknown; title?: unknown }[] } };
}

/** The story's source ids, in the order of their numbers. */
function sourceIds(data: unknown): string[] {
  const { frontmatter } = (data as AstroData).astro ?? {};
  return (frontmatter?.sources ?? []).map((s) => String(s.id));
}

const MARK = /\[\^([a-z0-9-]+)\]/g;

/**
 * Turns `[^source-id]` in a story into a numbered link to that source in the page's list of
 * sources, where a link leads back, and gives a chart the number of its source. Numbers follow the
 * order of the frontmatter.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  text(node, context) {
    if (!node.value.includes('[^')) return;
    const ids = sourceIds(context.data);
    const parts: MdastContent[] = [];
    let from = 0;
    for (const match of node.value.matchAll(MARK)) {
      const id = match[1] ?? '';
      const number = ids.indexOf(id) + 1;
      if (number === 0) continue;
      parts.push({ type: 'text', value: node.value.slice(from, match.index) });
      parts.push(cite(id, number));
      from = match.index + match[0].length;
    }
    if (from === 0) return;
    parts.push({ type: 'text', value: node.value.slice(from) });
    context.replaceNode(node, parts);
  },
  mdxJsxFlowElement(node, context) {
    const source = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'source');
    const number = sourceIds(context.data).indexOf(String(source?.value)) + 1;
    if (number === 0) return;
    const value = String(number);
    const attribute = { type: 'mdxJsxAttribute' as const, name: 'sourceNumber', value };
    context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
  },
});

/** The link to one source; a stylesheet raises it. */
function cite(id: string, number: number): MdastContent {
  return {
    type: 'link',
    url: `#${sourceAnchor(id)}`,
    children: [{ type: 'text', value: String(number) }],
    data: { hProperties: { className: ['cite'], 'aria-label': vi.story.sourceNumber(number) } },
  };
}
