import { composeKit } from '../compose.ts';
import type { ChoiceState } from '../choice.ts';
import type { Pack, PackStory } from '../pack.ts';
import type { IndexedStory } from '../story-index.ts';

/** Where the composer's page says its data is. */
export interface Places {
  /** Address of a story's data, with `SLUG` in place of the slug. */
  story: string;
  /** Full address of the composer. */
  address: string;
  nominate: string;
}

const stories = new Map<string, Promise<PackStory>>();

/** One story's data, asked for once. */
function loadStory(places: Places, slug: string): Promise<PackStory> {
  const known = stories.get(slug);
  if (known) return known;
  const asked = fetch(places.story.replace('SLUG', slug)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${slug}: ${String(answer.status)}`);
    return (await answer.json()) as PackStory;
  });
  asked.catch(() => stories.delete(slug));
  stories.set(slug, asked);
  return asked;
}

/**
 * A chosen story that the index does not have: one older than those it lists.
 * @param places Where the data is.
 * @param slug The story.
 * @returns It as the index would have it; nothing where there is no such story.
 */
export async function indexedStory(places: Places, slug: string): Promise<IndexedStory[]> {
  try {
    const { title, movement, place, year, sample } = await loadStory(places, slug);
    return [[slug, title, movement.name, `${place}, ${String(year)}`, sample ? 1 : 0]];
  } catch {
    return [];
  }
}

/**
 * Makes the pack of a choice.
 * @param places Where the data is.
 * @param state The choice, with at least one story.
 * @param query The choice as parameters of an address.
 * @returns The pack.
 * @throws Error when a story cannot be loaded.
 */
export async function loadPack(places: Places, state: ChoiceState, query: string): Promise<Pack> {
  const chosen = await Promise.all(state.slugs.map((slug) => loadStory(places, slug)));
  const kit = composeKit({ ...state, stories: chosen });
  const [lead] = chosen;
  const agency = lead?.visit?.host ?? lead?.agency;
  return {
    slug: 'tu-soan',
    url: `${new URL(places.address).pathname}?${query}`,
    address: `${places.address}?${query}`,
    nominate: places.nominate,
    kit,
    stories: chosen,
    ...(kit.guest && agency && { agency }),
    sample: chosen.some((s) => s.sample),
  };
}
