import { getCollection } from 'astro:content';
import { paths } from '../paths.ts';
import { vi } from '../strings/vi.ts';
import { getStories } from './stories.ts';

/** One moment of the plan's years. */
export interface Moment {
  /** ISO day, month or year. */
  on: string;
  kind: 'award' | 'stage' | 'event';
  text: string;
  /** Where it is told; undefined for an event without a story. */
  href?: string;
  sample: boolean;
}

/** The moments of one year. */
export interface TimelineYear {
  year: number;
  /** The first ones of the year; a page has room for so many. */
  moments: Moment[];
  /** How many there are in all. */
  total: number;
}

/** A year's moments on one page, at ten thousand stories as at fifty. */
const MOST = 60;

/**
 * Awards, recognitions and events along the plan's years, the newest year first.
 * @returns Years, each with its moments in order.
 */
export async function getTimeline(): Promise<TimelineYear[]> {
  const stories = await getStories();
  const events = await getCollection('events');
  const moments: Moment[] = [
    ...stories.flatMap((story) =>
      story.awards
        .filter((award) => award.revoked === undefined)
        .map((award): Moment => ({
          on: award.on,
          kind: 'award',
          text: `${award.title}: ${story.data.honoree.name}`,
          href: story.url,
          sample: story.sample,
        })),
    ),
    ...stories.flatMap((story) =>
      story.data.stage
        .filter((step) => step.stage === 'recognised' || step.stage === 'exemplary')
        .map((step): Moment => ({
          on: step.on,
          kind: 'stage',
          text: `${story.data.honoree.name} (${vi.overview.atLevel(vi.levels[step.level])})`,
          href: story.url,
          sample: story.sample,
        })),
    ),
    ...events.map(({ data }): Moment => {
      const story = stories.find((s) => data.stories?.includes(s.slug));
      return {
        on: data.on,
        kind: 'event',
        text: data.title,
        sample: data.sample === true,
        ...(story ? { href: story.url } : { href: paths.agency(data.host) }),
      };
    }),
  ];
  const years = Map.groupBy(moments, (m) => Number(m.on.slice(0, 4)));
  return [...years]
    .map(([year, list]) => ({
      year,
      total: list.length,
      moments: list
        .sort((a, b) => a.on.localeCompare(b.on) || a.text.localeCompare(b.text, 'vi'))
        .slice(0, MOST),
    }))
    .sort((a, b) => b.year - a.year);
}
