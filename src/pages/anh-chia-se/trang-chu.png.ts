import type { APIRoute } from 'astro';
import { socialCard } from '../../media/card.ts';
import { pngResponse, siteCard } from '../../media/cards.ts';

/** The card of pages without one of their own. */
export const GET: APIRoute = async () => pngResponse(await socialCard(siteCard()));
