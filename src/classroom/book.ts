import { classroom as t } from '../strings/vi/classroom.ts';
import { blocksHtml, escapeHtml } from './html.ts';
import { papersOf, type Pack } from './pack.ts';
import { guideBlocks, paperBlocks } from './papers.ts';

/**
 * All papers of a pack as one document with an outline: guide, script, handouts, guest's papers.
 * @param pack The pack.
 * @param shift How many levels lower its headings stand than below an h1.
 * @returns HTML; each paper under an h2 and, in print, on a new page.
 */
export function bookHtml(pack: Pack, shift = 0): string {
  const parts = [
    ['huong-dan', guideBlocks(pack)] as const,
    ...papersOf(pack).map((id) => [id, paperBlocks(id, pack)] as const),
  ];
  return parts
    .map(
      ([id, blocks]) =>
        `<section class="k-part" id="${id}"><h${String(2 + shift)}>${escapeHtml(t.docs[id])}</h${String(2 + shift)}>${blocksHtml(blocks, 1 + shift)}</section>`,
    )
    .join('');
}
