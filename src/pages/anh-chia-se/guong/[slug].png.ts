import type { APIRoute } from 'astro';
import { socialCard } from '../../../media/card.ts';
import { pngResponse, storyCard } from '../../../media/cards.ts';
import { storyPaths } from '../../../queries/story-paths.ts';
import type { Story } from '../../../queries/views.ts';

/** A card for each story. */
export const getStaticPaths = storyPaths;

/** The story's card. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) =>
  pngResponse(await socialCard(storyCard(props.story)));
