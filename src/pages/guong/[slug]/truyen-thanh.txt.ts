import type { APIRoute } from 'astro';
import { retold, scriptOf } from '../../../media/press/from-story.ts';
import { scriptAsText } from '../../../media/radio/script.ts';
import { storyPaths } from '../../../queries/story-paths.ts';
import type { Story } from '../../../queries/views.ts';

/** A loudspeaker script for each story. */
export const getStaticPaths = storyPaths;

/** The script as a plain file. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const told = retold(story);
  return new Response(scriptAsText(scriptOf(story), told.title, told.address), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
