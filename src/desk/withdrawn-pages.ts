import { site } from '../site.ts';
import { takenBackOn } from '../schemas/taken-back.ts';
import type { Profile } from '../schemas/profile.ts';
import { readContent } from './read.ts';

/**
 * Slugs of stories that were taken back: their notices are pages, but no sitemap names them.
 * @param root The content folder.
 * @returns The slugs; entries that are no profiles yet are passed over.
 */
export function withdrawnSlugs(root: string): Set<string> {
  const slugs = readContent(root, /withdrawn|revoked/).flatMap(({ collection, id, data }) => {
    if (collection === 'withdrawn') return [id];
    if (collection !== 'profiles') return [];
    const { publication, awards } = (data ?? {}) as Partial<Profile>;
    const isBack = publication && takenBackOn({ publication, awards }, site.today) !== undefined;
    return isBack ? [id] : [];
  });
  return new Set(slugs);
}
