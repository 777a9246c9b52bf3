import type { APIRoute } from 'astro';
import type { IndexedStory } from '../../classroom/story-index.ts';
import { getStories } from '../../queries/stories.ts';

/** Every story in a few words, for the composer to search. */
export const GET: APIRoute = async () => {
  const stories = (await getStories()).map((s): IndexedStory => [
    s.slug,
    s.data.title,
    s.movement.shortName,
    `${s.place.label}, ${String(s.data.year)}`,
    s.sample ? 1 : 0,
  ]);
  return Response.json(stories);
};
