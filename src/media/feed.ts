import rss from '@astrojs/rss';
import { Feed as Writer } from 'feed';
import { absolute, paths } from '../paths.ts';
import type { Story } from '../queries/views.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';

/** A feed of stories. */
export interface Feed {
  title: string;
  description: string;
  /** Path of the page that the feed is of. */
  page: string;
  /** Path of the feed itself. */
  path: string;
  /** Samples among them are left out: a portal that shows a feed shows no label. */
  stories: readonly Story[];
}

/** Readers of feeds want the latest, not the archive. */
const MOST = 50;

const told = ({ stories }: Feed): Story[] => stories.filter((s) => !s.sample).slice(0, MOST);
const moment = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/**
 * A feed as RSS 2.0.
 * @param feed What it tells; samples are left out.
 * @returns The response of an endpoint.
 */
export function rssResponse(feed: Feed): Promise<Response> {
  return rss({
    title: feed.title,
    description: feed.description,
    site: site.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${absolute(feed.path)}" rel="self" type="application/rss+xml"/>`,
    items: told(feed).map((story) => ({
      title: story.data.title,
      description: story.data.summary,
      link: absolute(story.url),
      pubDate: moment(story.data.publication.on),
      categories: [story.movement.shortName],
    })),
  });
}

/** A feed for the writer of Atom and JSON Feed. */
function writerOf(feed: Feed): Writer {
  const stories = told(feed);
  const newest = stories.map((s) => s.data.publication.updated ?? s.data.publication.on).sort();
  const writer = new Writer({
    id: absolute(feed.path),
    title: feed.title,
    description: feed.description,
    link: absolute(feed.page),
    language: 'vi',
    favicon: absolute(paths.favicon),
    copyright: vi.chrome.reuse,
    // The same content gives the same bytes: not the time of the build.
    updated: moment(newest.at(-1) ?? '2023-04-01'),
    author: { name: site.name, link: absolute(paths.home) },
    feedLinks: { [feed.path.endsWith('.json') ? 'json' : 'atom']: absolute(feed.path) },
    generator: site.name,
  });
  for (const story of stories) {
    const { data } = story;
    writer.addItem({
      id: absolute(story.url),
      title: data.title,
      link: absolute(story.url),
      description: data.summary,
      content: data.summary,
      date: moment(data.publication.updated ?? data.publication.on),
      published: moment(data.publication.on),
      category: [{ name: story.movement.shortName }],
    });
  }
  return writer;
}

/**
 * A feed as Atom.
 * @param feed What it tells; samples are left out.
 * @returns The response of an endpoint.
 */
export function atomResponse(feed: Feed): Response {
  return new Response(writerOf(feed).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/**
 * A feed as JSON Feed.
 * @param feed What it tells; samples are left out.
 * @returns The response of an endpoint.
 */
export function jsonFeedResponse(feed: Feed): Response {
  return new Response(writerOf(feed).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
