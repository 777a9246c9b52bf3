import { defineMdastPlugin, type MdastNode } from 'satteri';
import { slugify } from '../vietnamese/words.ts';

/** The words of a node and of what it holds. */
function textOf(node: Readonly<MdastNode>): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
}

/**
 * Gives each heading of a body an ASCII anchor, `doan-…`: it survives Zalo and e-mail, begins
 * with a letter, and cannot meet the anchors of the page's own parts. A factory, since the
 * anchors of one document must differ.
 * @returns The plugin for one document.
 */
export const headingIds = () => {
  const used = new Map<string, number>();
  return defineMdastPlugin({
    name: 'heading-ids',
    heading(node, context) {
      const slug = `doan-${slugify(textOf(node))}`;
      const count = (used.get(slug) ?? 0) + 1;
      used.set(slug, count);
      const id = count === 1 ? slug : `${slug}-${String(count)}`;
      context.setProperty(node, 'data', { hProperties: { id } });
    },
  });
};
