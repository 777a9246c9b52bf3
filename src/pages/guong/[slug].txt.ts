import type { APIRoute } from 'astro';
import { storyAsText } from '../../media/story-text.ts';
import { storyPaths } from '../../queries/story-paths.ts';
import type { Story } from '../../queries/views.ts';

/** A text file for each story. */
export const getStaticPaths = storyPaths;

/** The whole story as plain text. */
export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(storyAsText(props.story), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
