import type { APIRoute } from 'astro';
import { MOST_INDEXED, type IndexedStory } from '../../classroom/story-index.ts';
import { getStories } from '../../queries/stories.ts';

/** The newest stories in a few words, for the composer to search. */
export const GET: APIRoute = async () => {
  const stories = (await getStories())
    .slice(0, MOST_INDEXED)
    .map((s): IndexedStory => [
      s.slug,
      s.data.title,
      s.movement.shortName,
      `${s.place.label}, ${String(s.data.year)}`,
      s.sample ? 1 : 0,
    ]);
  return Response.json(stories);
};
