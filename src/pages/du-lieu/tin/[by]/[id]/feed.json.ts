import type { APIRoute } from 'astro';
import { channelFeed } from '../../../../../media/channel-feed.ts';
import { jsonFeedResponse } from '../../../../../media/feed.ts';
import { getChannels, type Channel } from '../../../../../queries/open-data.ts';

/** A feed for each movement, agency, place and level. */
export async function getStaticPaths() {
  return (await getChannels()).map((channel) => ({
    params: { by: channel.by, id: channel.id },
    props: { channel },
  }));
}

/** The channel's feed. */
export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel } }) =>
  jsonFeedResponse(channelFeed(channel, 'feed.json'));
