import { KINDS, type Kind } from '../schemas/values.ts';
import { getPlacesSorted } from './places.ts';
import { getStories } from './stories.ts';
import { LEVEL_GROUPS, type LevelGroup, type Story } from './views.ts';

/** One value to browse by, with the stories behind it. */
export interface Facet<T> {
  value: T;
  label?: string;
  stories: Story[];
}

/** All ways to browse stories; a value without stories is left out. */
export interface Facets {
  kinds: Facet<Kind>[];
  levels: Facet<LevelGroup>[];
  years: Facet<number>[];
  places: Facet<string>[];
}

let cache: Promise<Facets> | undefined;

async function load(): Promise<Facets> {
  const stories = await getStories();
  const group = <T>(values: readonly T[], has: (s: Story, value: T) => boolean): Facet<T>[] =>
    values
      .map((value) => ({ value, stories: stories.filter((s) => has(s, value)) }))
      .filter((facet) => facet.stories.length > 0);
  const years = [...new Set(stories.map((s) => s.data.year))].sort((a, b) => b - a);
  const places = await getPlacesSorted(stories.map((s) => s.place.id));
  return {
    kinds: group(KINDS, (s, kind) => s.kind === kind),
    levels: group(LEVEL_GROUPS, (s, level) => s.levels.includes(level)),
    years: group(years, (s, year) => s.data.year === year),
    places: group(
      places.map((p) => p.id),
      (s, id) => s.place.id === id,
    ).map((facet) => ({
      ...facet,
      label: facet.stories[0]?.place.label ?? facet.value,
    })),
  };
}

/**
 * Groups stories for browsing by kind, level of award, year and place.
 * @returns The facets, grouped once.
 */
export function getFacets(): Promise<Facets> {
  cache ??= load();
  return cache;
}
