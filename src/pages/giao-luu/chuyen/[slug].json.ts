import type { APIRoute, GetStaticPaths } from 'astro';
import { toPackStory } from '../../../queries/kits.ts';
import { getStories } from '../../../queries/stories.ts';
import type { Story } from '../../../queries/views.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getStories()).map((story) => ({ params: { slug: story.slug }, props: { story } }));

/** What a pack needs of one story. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) =>
  Response.json(await toPackStory(props.story));
