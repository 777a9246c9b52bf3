import type { APIRoute } from 'astro';
import { rssResponse } from '../media/feed.ts';
import { getStories } from '../queries/stories.ts';
import { site } from '../site.ts';

/** The feed of all stories. */
export const GET: APIRoute = async () =>
  rssResponse({ title: site.name, description: site.description, stories: await getStories() });
