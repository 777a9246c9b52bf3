import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';
import { getAgency } from './agencies.ts';
import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** An event with its host and its stories. */
export interface EventView {
  id: string;
  data: CollectionEntry<'events'>['data'];
  /** Plain text of the note below the frontmatter. */
  note: string;
  host: { id: string; name: string };
  stories: Story[];
  /** Whether it lies ahead on the day of the build. */
  upcoming: boolean;
}

/**
 * Every event that the public may read, the latest first.
 * @returns Events, samples only where samples are shown.
 * @throws When a host is not there, naming it.
 */
export async function getEvents(): Promise<EventView[]> {
  const stories = await getStories();
  const entries = await getCollection(
    'events',
    ({ data }) => data.sample !== true || site.showSamples,
  );
  const events = await Promise.all(
    entries.map(async ({ id, data, body }): Promise<EventView> => {
      const host = await getAgency(data.host);
      return {
        id,
        data,
        note: (body ?? '').trim(),
        host: { id: host.id, name: host.name },
        stories: stories.filter((s) => data.stories?.includes(s.slug)),
        upcoming: data.on >= site.today.slice(0, data.on.length),
      };
    }),
  );
  return events.sort((a, b) => b.data.on.localeCompare(a.data.on) || a.id.localeCompare(b.id));
}
