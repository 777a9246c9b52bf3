import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** Fewer words make no lead story. */
const FULL_LENGTH = 600;

/**
 * The story that opens the home page: the newest full-length one about a real honoree, or the
 * newest of all where there is none.
 * @returns A story, or undefined for a site without stories.
 */
export async function getLeadStory(): Promise<Story | undefined> {
  const stories = await getStories();
  return stories.find((s) => !s.sample && s.words >= FULL_LENGTH) ?? stories[0];
}

/**
 * The newest stories besides the lead, at most two of one movement.
 * @param count How many.
 * @returns Stories, the newest first.
 */
export async function getNewest(count: number): Promise<Story[]> {
  const lead = await getLeadStory();
  const chosen: Story[] = [];
  for (const story of await getStories()) {
    if (story.slug === lead?.slug) continue;
    if (chosen.filter((s) => s.movement.slug === story.movement.slug).length >= 2) continue;
    chosen.push(story);
    if (chosen.length === count) break;
  }
  return chosen;
}
