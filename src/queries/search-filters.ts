import { FILTERS, TYPES, type FilterName } from '../search/index/document.ts';
import { vi } from '../strings/vi.ts';
import { getFacets } from './facets.ts';
import { getMovements } from './movements.ts';
import { getSearchRecords } from './search-records.ts';

/** A filter with the values that something to find has. */
export interface SearchFilter {
  name: FilterName;
  label: string;
  values: { value: string; label: string }[];
}

let cache: Promise<SearchFilter[]> | undefined;

async function load(): Promise<SearchFilter[]> {
  const records = await getSearchRecords();
  const facets = await getFacets();
  const values = (name: FilterName) => new Set(records.flatMap((r) => r.filters[name] ?? []));
  const labels: Record<FilterName, (readonly [string, string])[]> = {
    loai: TYPES.map((type) => [type, vi.search.types[type]]),
    'phong-trao': (await getMovements()).map((m) => [m.slug, m.shortName]),
    'doi-tuong': facets.kinds.map((f) => [vi.kindSlugs[f.value], vi.kinds[f.value]]),
    cap: facets.levels.map((f) => [f.value, vi.levelGroups[f.value]]),
    noi: facets.places.map((f) => [f.value, f.label ?? f.value]),
    nam: facets.years.map((f) => [String(f.value), String(f.value)]),
    mau: [
      ['that', vi.search.samples.that],
      ['mau', vi.search.samples.mau],
    ],
  };
  return FILTERS.map((name) => {
    const used = values(name);
    return {
      name,
      label: vi.search.filters[name],
      values: labels[name]
        .filter(([value]) => used.has(value))
        .map(([value, label]) => ({ value, label })),
    };
  }).filter((filter) => filter.values.length > 1);
}

/**
 * The filters of the search; values that nothing has are left out, and so is a filter with one value.
 * @returns Filters in the order of the form, found once.
 */
export function getSearchFilters(): Promise<SearchFilter[]> {
  cache ??= load();
  return cache;
}
