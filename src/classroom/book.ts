import { classroom as t } from '../strings/vi/classroom.ts';
import { blocksHtml, escapeHtml } from './html.ts';
import { papersOf, type Pack } from './pack.ts';
import { guideBlocks, paperBlocks } from './papers.ts';

/**
 * All papers of a pack as one document with an outline: guide, script, handouts, guest's papers.
 * @param pack The pack.
 * @returns HTML; each paper under an h2 and, in print, on a new page.
 */
export function bookHtml(pack: Pack): string {
  const parts = [
    ['huong-dan', guideBlocks(pack)] as const,
    ...papersOf(pack).map((id) => [id, paperBlocks(id, pack)] as const),
  ];
  return parts
    .map(
      ([id, blocks]) =>
        `<section class="k-part" id="${id}"><h2>${escapeHtml(t.docs[id])}</h2>${blocksHtml(blocks, 1)}</section>`,
    )
    .join('');
}
