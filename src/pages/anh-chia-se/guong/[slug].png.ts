import type { APIRoute } from 'astro';
import { socialCard } from '../../../media/card.ts';
import { pngResponse, storyCard } from '../../../media/cards.ts';
import { getStories } from '../../../queries/stories.ts';
import type { Story } from '../../../queries/views.ts';

/** A card for each story. */
export async function getStaticPaths() {
  return (await getStories()).map((story) => ({ params: { slug: story.slug }, props: { story } }));
}

/** The story's card. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) =>
  pngResponse(await socialCard(storyCard(props.story)));
