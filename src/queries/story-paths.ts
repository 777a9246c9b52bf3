import { cacheKey } from './cache-key.ts';
import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** A story's page or file that shows that story alone. */
interface StoryPath {
  params: { slug: string };
  props: { story: Story };
  cacheKey: string | undefined;
}

/**
 * The `getStaticPaths` of every page and file that there is one of for each story.
 * @returns A path for each story: a list of the caller's own, for Astro keeps its notes on it.
 */
export async function storyPaths(): Promise<StoryPath[]> {
  const stories = await getStories();
  return Promise.all(
    stories.map(async (story) => ({
      params: { slug: story.slug },
      props: { story },
      cacheKey: await cacheKey([story]),
    })),
  );
}
