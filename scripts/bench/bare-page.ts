import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand as a block of text of their own; what is inside one is not split further. */
const BLOCKS = /^(h[1-6]|p|li|dt|dd|th|td|figcaption|summary|blockquote)$/;
const HIDDEN = /^(script|style|template|svg)$/;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && HIDDEN.test(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function blocksOf(node: Node): string[] {
  if ('tagName' in node && BLOCKS.test(node.tagName)) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const tag = /^h[1-6]$/.test(node.tagName) ? node.tagName : 'p';
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return text === '' ? [] : [`<${tag}>${safe}</${tag}>`];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(blocksOf) : [];
}

/**
 * The page someone would write by hand for the same text: paragraphs, one line of style, no font,
 * no picture, no script. What a page costs beyond it is what its design costs.
 *
 * @param html a built page
 * @returns the bare page's HTML
 */
export function barePage(html: string): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bare</title>',
    '<meta name="description" content="Bare page">',
    '<meta name="viewport" content="width=device-width">',
    '<style>body{max-width:40em;margin:auto;padding:1em;line-height:1.6}</style></head><body><main>',
    ...blocksOf(parse(html)),
    '</main></body></html>',
  ].join('\n');
}
