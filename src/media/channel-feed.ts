import { paths } from '../paths.ts';
import type { Channel } from '../queries/open-data.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';
import type { Feed } from './feed.ts';

/** Page that a channel is of. */
function pageOf({ by, id, stories }: Channel): string {
  if (by === 'phong-trao') return paths.movement(id);
  if (by === 'co-quan') return paths.agency(id);
  // Lists by place and level are built only where there are stories.
  if (stories.length === 0) return paths.stories();
  return by === 'cap' ? paths.byLevel(id) : paths.openData;
}

/**
 * The feed of a channel.
 * @param channel Movement, agency, place or level.
 * @param format Name of the file.
 * @returns What the feed tells.
 */
export function channelFeed(channel: Channel, format: 'rss.xml' | 'atom.xml' | 'feed.json'): Feed {
  return {
    title: `${channel.title} · ${site.name}`,
    description: vi.openData.channelDescription(channel.title),
    page: pageOf(channel),
    path: paths.channel(channel.by, channel.id, format),
    stories: channel.stories,
  };
}

/**
 * The feed of all stories.
 * @param path Path of the feed.
 * @param stories Stories, the newest first.
 * @returns What the feed tells.
 */
export function siteFeed(path: string, stories: Feed['stories']): Feed {
  return { title: site.name, description: site.description, page: paths.home, path, stories };
}
