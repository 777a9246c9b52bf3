import rss from '@astrojs/rss';
import { absolute } from '../paths.ts';
import type { Story } from '../queries/views.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';

/** A feed of stories. */
export interface Feed {
  title: string;
  description: string;
  stories: readonly Story[];
}

/** Readers of feeds want the latest, not the archive. */
const MOST = 50;

/**
 * A feed as RSS 2.0; a sample's title begins with its label.
 * @param feed Title, description and stories, the newest first.
 * @returns The response of an endpoint.
 */
export function rssResponse({ title, description, stories }: Feed): Promise<Response> {
  return rss({
    title,
    description,
    site: site.url,
    customData: '<language>vi</language>',
    items: stories.slice(0, MOST).map((story) => ({
      title: story.sample ? `${vi.words.sample}: ${story.data.title}` : story.data.title,
      description: story.data.summary,
      link: absolute(story.url),
      pubDate: new Date(`${story.data.publication.on}T00:00:00+07:00`),
      categories: [story.movement.shortName],
    })),
  });
}
