import type { APIRoute } from 'astro';
import { socialCard } from '../../../media/card.ts';
import { movementCard, pngResponse } from '../../../media/cards.ts';
import { getMovements } from '../../../queries/movements.ts';
import type { MovementView } from '../../../queries/views.ts';

/** A card for each movement. */
export async function getStaticPaths() {
  return (await getMovements()).map((movement) => ({
    params: { slug: movement.slug },
    props: { movement },
  }));
}

/** The movement's card. */
export const GET: APIRoute<{ movement: MovementView }> = async ({ props }) =>
  pngResponse(await socialCard(movementCard(props.movement)));
