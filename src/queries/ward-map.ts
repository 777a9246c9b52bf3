import { compareVietnamese } from '../vietnamese/collate.ts';
import { getPlaceLineage, getPlaces } from './places.ts';
import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** A unit that was, with the stories set there. */
export interface OldUnit {
  id: string;
  label: string;
  stories: Story[];
}

/** A ward of today, or nothing known, with the units that went into it. */
export interface WardGroup {
  /** Label of today's ward; undefined where no document says what the units became. */
  now?: string;
  from: OldUnit[];
}

/**
 * The wards and communes that were, grouped by the ward they are part of now.
 * @returns Groups by name; the units without a documented successor last.
 */
export async function getWardMap(): Promise<WardGroup[]> {
  const stories = await getStories();
  const groups = new Map<string, OldUnit[]>();
  for (const [id, place] of await getPlaces()) {
    const city = place.within.some((w) => w.name.startsWith('thành phố Nam Định'));
    if (place.to === undefined || !city || place.type === 'huyen') continue;
    const { self, now = '' } = await getPlaceLineage(id);
    const unit = { id, label: self, stories: stories.filter((s) => s.place.id === id) };
    groups.set(now, [...(groups.get(now) ?? []), unit]);
  }
  const named = [...groups].filter(([now]) => now !== '');
  const unknown = groups.get('') ?? [];
  const byLabel = (a: OldUnit, b: OldUnit) => compareVietnamese(a.label, b.label);
  return [
    ...named
      .map(([now, from]) => ({ now, from: from.sort(byLabel) }))
      .sort((a, b) => compareVietnamese(a.now, b.now)),
    ...(unknown.length > 0 ? [{ from: unknown.sort(byLabel) }] : []),
  ];
}
