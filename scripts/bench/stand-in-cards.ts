/** Cards for a measurement that is not about drawing: one is drawn, and stands in for all. */
import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { cardFile, socialCard } from '../../src/media/card.ts';
import { movementCard, siteCard, storyCard } from '../../src/media/cards.ts';
import type { GeneratedProfile, Vocabularies } from './generate-profiles.ts';

/**
 * Fills a folder of cards as a build before would have left it.
 * @param folder Folder of the cards; made if need be.
 * @param profiles The stories.
 * @param movements What they refer to.
 */
export async function fillCards(
  folder: string,
  profiles: readonly GeneratedProfile[],
  movements: Vocabularies['movements'],
): Promise<void> {
  const bySlug = new Map(movements.map((m) => [m.slug, m]));
  const stories = profiles.flatMap(({ slug, data }) => {
    const movement = bySlug.get(data.movement);
    return movement
      ? [storyCard({ slug, kind: data.honoree.kind, sample: false, data, movement })]
      : [];
  });
  mkdirSync(folder, { recursive: true });
  const first = siteCard();
  const others = [...stories, ...movements.map(movementCard)];
  await socialCard(first, folder);
  for (const card of others) {
    rmSync(cardFile(card, folder), { force: true });
    linkSync(cardFile(first, folder), cardFile(card, folder));
  }
}
