import type { APIRoute } from 'astro';
import { toPackStory } from '../../../queries/kits.ts';
import { storyPaths } from '../../../queries/story-paths.ts';
import type { Story } from '../../../queries/views.ts';

export const getStaticPaths = storyPaths;

/** What a pack needs of one story. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) =>
  Response.json(await toPackStory(props.story));
