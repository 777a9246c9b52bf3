import type { APIRoute } from 'astro';
import { qrSvg } from '../../media/qr.ts';
import { absolute } from '../../paths.ts';
import { storyPaths } from '../../queries/story-paths.ts';
import type { Story } from '../../queries/views.ts';

/** A QR code for each story. */
export const getStaticPaths = storyPaths;

/** The story's address as a QR code. */
export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(qrSvg(absolute(props.story.url)), { headers: { 'Content-Type': 'image/svg+xml' } });
