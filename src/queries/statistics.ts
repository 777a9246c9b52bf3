import { statisticsOf, type Statistics } from '../statistics/figures.ts';
import { toCounted } from '../statistics/records.ts';
import { getAgencies } from './agencies.ts';
import { getMovements } from './movements.ts';
import { getPlacesSorted } from './places.ts';
import { getPlan } from './plans.ts';
import { getStories } from './stories.ts';

let cache: Promise<Statistics> | undefined;

/** The statistics of real stories; rows for every movement and for every agency with a duty. */
async function load(): Promise<Statistics> {
  const stories = (await getStories()).filter((s) => !s.sample);
  const { period } = (await getPlan()).data;
  const seen = stories.map((s) => s.data.year);
  const first = Math.min(period.from, ...seen);
  const last = Math.max(period.to, ...seen);
  const nominating = new Set(stories.map((s) => s.agency.id));
  const agencies = (await getAgencies()).filter(
    (a) => a.lead !== undefined || nominating.has(a.id),
  );
  return statisticsOf(
    stories.map((s) => toCounted(s.slug, s.data)),
    {
      movements: (await getMovements()).map((m) => m.slug),
      agencies: agencies.map((a) => a.id),
      places: (await getPlacesSorted(stories.map((s) => s.place.id))).map((p) => p.id),
      years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    },
  );
}

/**
 * Everything that `/so-lieu/` counts. Samples are never in it, whatever the site shows.
 * @returns The statistics, computed once.
 */
export function getStatistics(): Promise<Statistics> {
  cache ??= load();
  return cache;
}
