import { getCollection } from 'astro:content';
import { site } from '../site.ts';
import type { Place } from '../schemas/place.ts';
import { vi } from '../strings/vi.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import type { PlaceView } from './views.ts';

let cache: Promise<Map<string, Place>> | undefined;

/**
 * Every place by its id.
 * @returns A map, loaded once.
 */
export function getPlaces(): Promise<Map<string, Place>> {
  cache ??= getCollection('places').then(
    (entries) => new Map(entries.map(({ data }) => [data.id, data])),
  );
  return cache;
}

/** "phường Lộc Vượng". */
const label = (place: Place): string => `${vi.placeTypes[place.type]} ${place.name}`;

/** The unit above a place on a day. */
function above(place: Place, day: string): string {
  const unit = place.within.find((w) => (w.from ?? '') <= day && day <= (w.to ?? '9999'));
  return unit?.name ?? place.within.at(-1)?.name ?? '';
}

/** The places of today that a place became, as far as documents say; undefined where they do not. */
function successors(place: Place, places: Map<string, Place>, today: string): Place[] | undefined {
  if (place.to === undefined || place.to >= today) return [place];
  if (!place.successors || place.successors.length === 0) return undefined;
  const found: Place[] = [];
  for (const id of place.successors) {
    const next = places.get(id);
    const ends = next && successors(next, places, today);
    if (!ends) return undefined;
    found.push(...ends);
  }
  return found;
}

/**
 * What to call a place: as it was in a year, and as it is now where that is documented.
 * @param id Place id.
 * @param year Year of the story.
 * @param detail The author's detail of the place.
 * @returns The view.
 * @throws When there is no such place.
 */
export async function getPlaceView(id: string, year: number, detail?: string): Promise<PlaceView> {
  const places = await getPlaces();
  const place = places.get(id);
  if (!place) throw new Error(`content/places.yaml: không có địa danh “${id}”`);
  // A day late in the year, but not after the place ended: the name it bore then.
  const day = [`${String(year)}-12-31`, place.to ?? '9999'].sort()[0] ?? '';
  const now = successors(place, places, site.today);
  const moved = now && !(now.length === 1 && now[0] === place);
  return {
    id,
    label: label(place),
    then: `${label(place)}, ${above(place, day)}`,
    ...(moved &&
      now.length === 1 &&
      now[0] && { now: `${label(now[0])}, ${above(now[0], site.today)}` }),
    ...(detail !== undefined && { detail }),
  };
}

/**
 * Places for a list, by name in Vietnamese order.
 * @param ids Place ids.
 * @returns The places.
 */
export async function getPlacesSorted(ids: Iterable<string>): Promise<Place[]> {
  const places = await getPlaces();
  return [...new Set(ids)]
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

/** A place among the units of its city in its time, and what became of it. */
export interface PlaceLineage {
  self: string;
  /** Labels of the units of the same upper unit at the same time, by name. */
  siblings: string[];
  /** The upper unit they belong to. */
  upper: string;
  /** The day the list holds for. */
  day: string;
  now?: string;
}

/**
 * A place among its neighbours, for a schematic map.
 * @param id Place id.
 * @returns The lineage.
 * @throws When there is no such place.
 */
export async function getPlaceLineage(id: string): Promise<PlaceLineage> {
  const places = await getPlaces();
  const place = places.get(id);
  if (!place) throw new Error(`content/places.yaml: không có địa danh “${id}”`);
  const day = place.to ?? site.today;
  const upper = above(place, day);
  const siblings = [...places.values()].filter(
    (p) =>
      (p.from ?? '') <= day &&
      day <= (p.to ?? '9999') &&
      ['phuong', 'xa', 'thi-tran'].includes(p.type) &&
      above(p, day) === upper,
  );
  const ends = successors(place, places, site.today)?.filter((p) => p !== place);
  return {
    self: label(place),
    upper,
    day,
    siblings: siblings.sort((a, b) => compareVietnamese(a.name, b.name)).map(label),
    ...(ends &&
      ends.length > 0 && {
        now: ends.map((p) => `${label(p)}, ${above(p, site.today)}`).join('; '),
      }),
  };
}
