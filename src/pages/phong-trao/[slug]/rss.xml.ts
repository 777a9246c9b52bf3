import type { APIRoute } from 'astro';
import { rssResponse } from '../../../media/feed.ts';
import { paths } from '../../../paths.ts';
import { getMovements } from '../../../queries/movements.ts';
import { getStoriesOf } from '../../../queries/stories.ts';
import type { MovementView } from '../../../queries/views.ts';
import { site } from '../../../site.ts';

/** A feed for each movement. */
export async function getStaticPaths() {
  return (await getMovements()).map((movement) => ({
    params: { slug: movement.slug },
    props: { movement },
  }));
}

/** The feed of one movement's stories. */
export const GET: APIRoute<{ movement: MovementView }> = async ({ props: { movement } }) =>
  rssResponse({
    title: `${movement.shortName} · ${site.name}`,
    description: movement.intro,
    page: movement.url,
    path: paths.movementFeed(movement.slug),
    stories: await getStoriesOf(movement.slug),
  });
