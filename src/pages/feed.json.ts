import type { APIRoute } from 'astro';
import { siteFeed } from '../media/channel-feed.ts';
import { jsonFeedResponse } from '../media/feed.ts';
import { paths } from '../paths.ts';
import { getOpenStories } from '../queries/open-data.ts';

/** The feed of all stories. */
export const GET: APIRoute = async () =>
  jsonFeedResponse(siteFeed(paths.jsonFeed, await getOpenStories()));
