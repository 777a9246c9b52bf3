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

/** A figure worth a second look, with the story and the source it comes from. */
export interface FigureOfWeek {
  story: Story;
  result: Story['data']['results'][number];
  source: Story['data']['sources'][number];
}

/** Whole weeks since 1970: the same number all week long, whoever builds and when. */
const weekOf = (day: string): number => Math.floor(Date.parse(day) / (7 * 24 * 3600 * 1000));

/**
 * The figure of the week: the results of real stories in turn, one a week; those of samples
 * only where there is no real story.
 * @param today Day of the build, `YYYY-MM-DD`.
 * @returns A figure with its story and source, or undefined for a site without stories.
 */
export async function getFigureOfWeek(today: string): Promise<FigureOfWeek | undefined> {
  const stories = await getStories();
  const real = stories.filter((s) => !s.sample);
  const figures = (real.length > 0 ? real : stories).flatMap((story) =>
    story.data.results.flatMap((result) => {
      const source = story.data.sources.find((s) => s.id === result.source);
      return source ? [{ story, result, source }] : [];
    }),
  );
  return figures[weekOf(today) % Math.max(1, figures.length)];
}

/** Somebody who did likewise, and whom they followed. */
export interface Following {
  story: Story;
  adopter: NonNullable<Story['data']['adopters']>[number];
  place: string;
}

/**
 * The latest that were followed, one a story.
 * @param count How many.
 * @returns Followings, the latest first, real ones before samples.
 */
export async function getFollowed(count: number): Promise<Following[]> {
  const all = (await getStories()).flatMap((story) => {
    const adopters = story.data.adopters ?? [];
    const latest = adopters
      .map((adopter, i) => ({ adopter, place: story.adopterPlaces[i]?.label ?? '' }))
      .sort((a, b) => b.adopter.since.localeCompare(a.adopter.since))[0];
    return latest ? [{ story, ...latest }] : [];
  });
  return all
    .sort(
      (a, b) =>
        Number(a.story.sample) - Number(b.story.sample) ||
        b.adopter.since.localeCompare(a.adopter.since),
    )
    .slice(0, count);
}
