import type { Profile } from './profile.ts';
import { takenBackOn } from './taken-back.ts';

/** What a build is made for; `src/site.ts` has it. */
interface Audience {
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
  showSamples: boolean;
  showDrafts: boolean;
}

/**
 * Why a profile is not for the public yet.
 * @param data The profile's fields.
 * @param today Day of the build, `YYYY-MM-DD`.
 * @returns The reason; undefined for a story whose day has come.
 */
export function previewOf(
  { publication }: Pick<Profile, 'publication'>,
  today: string,
): 'draft' | 'scheduled' | undefined {
  if (publication.status === 'draft') return 'draft';
  return publication.on > today ? 'scheduled' : undefined;
}

/**
 * Whether a profile is told on the site: published by today, not taken back, and a sample only
 * where samples are shown.
 * @param data The profile's fields.
 * @param audience What the build is made for.
 * @returns true for a story that readers of this build may see.
 */
export function isShown(
  data: Pick<Profile, 'publication' | 'awards' | 'sample'>,
  audience: Audience,
): boolean {
  if (takenBackOn(data, audience.today) !== undefined) return false;
  if (data.sample === true && !audience.showSamples) return false;
  return audience.showDrafts || previewOf(data, audience.today) === undefined;
}
