import type { Profile } from '../../schemas/profile.ts';
import { takenBackOn } from '../../schemas/taken-back.ts';
import { site } from '../../site.ts';
import { readContent } from '../read.ts';

/** The fields of a profile that say whether it stands; a broken file may lack any of them. */
type Standing = Partial<Pick<Profile, 'publication' | 'awards'>>;

/**
 * Stories that were on the site and may not be any more: withdrawn, or an honour of theirs revoked.
 * @param content The content folder.
 * @returns Their slugs.
 * @throws When the folder cannot be read.
 */
export function takenBack(content: string): Set<string> {
  return new Set(
    readContent(content).flatMap(({ collection, id, data }) => {
      if (collection === 'withdrawn') return [id];
      const { publication, awards } = (data ?? {}) as Standing;
      if (collection !== 'profiles' || publication === undefined) return [];
      return takenBackOn({ publication, awards }, site.today) === undefined ? [] : [id];
    }),
  );
}
