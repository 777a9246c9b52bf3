import type { Block } from './blocks.ts';

/** Personal facts that must not stand in a story, wherever the report has them. */
const PERSONAL: readonly (readonly [string, RegExp])[] = [
  ['thư điện tử', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['số điện thoại', /(?<![\d.])(?:\+84|0)(?:[\s.-]?\d){8,10}(?!\d)/gu],
  ['số căn cước', /(?<=(?:CCCD|CMND|căn cước|định danh)[^\d.]{0,30})\d{9}(?:\d{3})?(?!\d)/giu],
  ['số tài khoản', /(?<=(?:số tài khoản|STK)[^\d.]{0,20})\d{6,16}(?!\d)/giu],
  ['ngày sinh', /,?\s*\(?\bsinh (?:ngày\s+\d[\d/. -]+\d|năm\s+(?:19|20)\d{2})\)?/giu],
];

/** Takes personal facts out of a text and notes their kinds. */
function redactText(text: string, removed: Set<string>): string {
  let clean = text;
  for (const [kind, pattern] of PERSONAL)
    clean = clean.replace(pattern, () => {
      removed.add(kind);
      return kind === 'ngày sinh' ? '' : `(đã bỏ ${kind})`;
    });
  return clean;
}

/**
 * Takes phone numbers, addresses of mail, identity numbers, accounts and birth dates out of blocks.
 * @param blocks Part of a report.
 * @param removed Receives the kinds of facts taken out.
 * @returns The blocks without them.
 */
export function redact(blocks: readonly Block[], removed: Set<string>): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...block, text: redactText(block.text, removed) };
    if (block.kind === 'picture') return block;
    const rows = block.rows.map((row) => row.map((cell) => redactText(cell, removed)));
    return { ...block, rows };
  });
}
