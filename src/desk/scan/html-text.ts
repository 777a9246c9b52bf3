import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Carried } from './part.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose words run on in the sentence around them. */
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes with words in them. */
const WORDED = /^(?:alt|title|content|value|placeholder|label|summary|aria-|data-)/;

/** What an HTML page says. */
export interface HtmlText {
  /** Its passages: a block each, and each attribute that has words. */
  passages: string[];
  /** The texts of its scripts. */
  scripts: { type: string; text: string }[];
  carried: Carried[];
}

/**
 * Reads all that stands in an HTML page, shown or not.
 * @param html The page.
 * @returns Its passages and scripts, and comments, which a published page has none of.
 */
export function htmlText(html: string): HtmlText {
  const out: HtmlText = { passages: [], scripts: [], carried: [] };
  let block = '';
  const flush = () => {
    const text = block.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') out.passages.push(text);
    block = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      block += node.value;
      return;
    }
    if (node.nodeName === '#comment' && 'data' in node) {
      if (node.data.trim() !== '')
        out.carried.push({
          found: `có ghi chú ẩn trong mã trang: “${node.data.trim().slice(0, 60)}”`,
          fix: 'Bỏ ghi chú <!-- … --> trong bài; ghi chú nội bộ để ngoài kho nội dung.',
        });
      return;
    }
    const element = 'tagName' in node ? node : undefined;
    for (const { name, value } of element?.attrs ?? [])
      if (WORDED.test(name) && value !== '') out.passages.push(value);
    if (element?.tagName === 'script') {
      const text = element.childNodes.map((n) => ('value' in n ? n.value : '')).join('');
      const type = element.attrs.find((a) => a.name === 'type')?.value ?? '';
      if (text.trim() !== '') out.scripts.push({ type, text });
      return;
    }
    if (element?.tagName === 'style') return;
    const breaks = element !== undefined && !INLINE.has(element.tagName);
    if (breaks) flush();
    // A template's children hang on its content.
    const parent = 'content' in node ? node.content : node;
    if ('childNodes' in parent) for (const child of parent.childNodes) walk(child);
    if (breaks) flush();
  };
  walk(parse(html));
  flush();
  return out;
}
