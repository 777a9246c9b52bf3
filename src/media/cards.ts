import type { MovementView, Story } from '../queries/views.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';
import { isWeaveId } from '../weave/drafts.ts';
import { movementCloths, type Clause, type MovementCloth } from '../weave/palette.ts';
import type { Card } from './card.ts';

/** The parts of a story that its card shows. */
type CardStory = Pick<Story, 'slug' | 'kind' | 'sample'> & {
  data: Pick<Story['data'], 'title'>;
  movement: CardMovement;
};
type CardMovement = Pick<MovementView, 'slug' | 'clause' | 'shortName' | 'weave'>;

/** Cloth and colours of a movement. */
function clothOf(movement: CardMovement): {
  weave: MovementCloth['weave'];
  colours: MovementCloth;
} {
  if (!isWeaveId(movement.weave))
    throw new Error(`content/movements/${movement.slug}: không có hoa văn “${movement.weave}”`);
  return { weave: movement.weave, colours: movementCloths[movement.clause as Clause] };
}

/**
 * The card of a story.
 * @param story The story; a sample's card carries the label.
 * @returns What to draw.
 */
export function storyCard(story: CardStory): Card {
  return {
    title: story.data.title,
    kicker: `${story.movement.shortName} · ${vi.kinds[story.kind]}`,
    foot: site.name,
    seed: story.slug,
    ...(story.sample && { label: vi.words.sample }),
    ...clothOf(story.movement),
  };
}

/**
 * The card of a movement.
 * @param movement The movement.
 * @returns What to draw.
 */
export function movementCard(movement: CardMovement): Card {
  return {
    title: movement.shortName,
    kicker: vi.words.section(`III.${movement.clause}`),
    foot: site.name,
    ...clothOf(movement),
  };
}

/**
 * The card of the site, for pages without one of their own.
 * @returns What to draw.
 */
export function siteCard(): Card {
  const colours = movementCloths['3.1'];
  return { title: site.name, kicker: site.tagline, foot: site.url, weave: colours.weave, colours };
}

/**
 * A PNG as a response.
 * @param png Bytes of the picture.
 * @returns The response of an endpoint.
 */
export function pngResponse(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
