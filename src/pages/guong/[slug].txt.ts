import type { APIRoute } from 'astro';
import { storyAsText } from '../../media/story-text.ts';
import { getStories } from '../../queries/stories.ts';
import type { Story } from '../../queries/views.ts';

/** A text file for each story. */
export async function getStaticPaths() {
  return (await getStories()).map((story) => ({ params: { slug: story.slug }, props: { story } }));
}

/** The whole story as plain text. */
export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(storyAsText(props.story), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
