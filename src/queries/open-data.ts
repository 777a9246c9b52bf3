import { toOpenStory } from '../open-data/story.ts';
import type { OpenStory } from '../open-data/schema.ts';
import { vi } from '../strings/vi.ts';
import { getAgencies } from './agencies.ts';
import { getMovements } from './movements.ts';
import { getPlaces } from './places.ts';
import { getStories } from './stories.ts';
import { LEVEL_GROUPS, type Story } from './views.ts';

/**
 * Real stories, the newest first: all that leaves the site as data or as a feed.
 * @returns Stories without samples.
 */
export async function getOpenStories(): Promise<Story[]> {
  return (await getStories()).filter((story) => !story.sample);
}

let openData: Promise<OpenStory[]> | undefined;

/**
 * Every story of the open data.
 * @returns The published fields, checked once against the dictionary.
 */
export function getOpenData(): Promise<OpenStory[]> {
  openData ??= getOpenStories().then((stories) => stories.map(toOpenStory));
  return openData;
}

/** A feed that a ward's or an agency's portal can show. */
export interface Channel {
  by: 'phong-trao' | 'co-quan' | 'noi' | 'cap';
  id: string;
  title: string;
  stories: Story[];
}

/** Ids of a place and of every unit that became it: a ward of today tells its whole past. */
async function lineOf(id: string): Promise<Set<string>> {
  const places = await getPlaces();
  const line = new Set([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const place of places.values()) {
      if (line.has(place.id) || !place.successors?.some((next) => line.has(next))) continue;
      line.add(place.id);
      grown = true;
    }
  }
  return line;
}

let channels: Promise<Channel[]> | undefined;

/**
 * A channel for every movement, agency, ward or commune, and level, those without a story too: a
 * portal may subscribe before the first one.
 * @returns The channels, gathered once.
 */
export function getChannels(): Promise<Channel[]> {
  channels ??= loadChannels();
  return channels;
}

async function loadChannels(): Promise<Channel[]> {
  const stories = await getOpenStories();
  const pick = (has: (s: Story) => boolean) => stories.filter(has);
  const wards = [...(await getPlaces()).values()].filter((p) =>
    ['phuong', 'xa', 'thi-tran'].includes(p.type),
  );
  const places = await Promise.all(
    wards.map(async (place): Promise<Channel> => {
      const line = await lineOf(place.id);
      const title = `${vi.placeTypes[place.type]} ${place.name}`;
      return { by: 'noi', id: place.id, title, stories: pick((s) => line.has(s.place.id)) };
    }),
  );
  return [
    ...(await getMovements()).map((m): Channel => ({
      by: 'phong-trao',
      id: m.slug,
      title: m.shortName,
      stories: pick((s) => s.movement.slug === m.slug),
    })),
    ...(await getAgencies()).map((a): Channel => ({
      by: 'co-quan',
      id: a.id,
      title: a.name,
      stories: pick((s) => s.agency.id === a.id),
    })),
    ...places,
    ...LEVEL_GROUPS.map((level): Channel => ({
      by: 'cap',
      id: level,
      title: vi.levelGroups[level],
      stories: pick((s) => s.levels.includes(level)),
    })),
  ];
}
