import { getStories } from './stories.ts';
import type { Story } from './views.ts';

/** Words that every title has, and that so say nothing of what it is about. */
const COMMON = new Set(
  'một các của và cho để với từ trong những được có không người làm năm lên ra vào bằng ở theo khi nhà là'.split(
    ' ',
  ),
);

/** The words of a story's title and summary that may say what it is about, in pairs: "cây hoa". */
function topics(story: Story): Set<string> {
  const words = `${story.data.title} ${story.data.summary}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  const pairs = words.slice(1).flatMap((word, i) => {
    const before = words[i] ?? '';
    return COMMON.has(word) || COMMON.has(before) ? [] : [`${before} ${word}`];
  });
  return new Set(pairs);
}

/** How near two stories are: the same subject weighs most, then form, kind and place. */
function nearness(a: Story, b: Story): number {
  const mine = topics(a);
  let shared = 0;
  for (const topic of topics(b)) if (mine.has(topic)) shared++;
  return (
    Math.min(shared, 4) * 2 +
    (a.movement.slug === b.movement.slug ? 2 : 0) +
    (a.data.campaign !== undefined && a.data.campaign === b.data.campaign ? 1 : 0) +
    (a.data.form === 'model' && b.data.form === 'model' ? 1 : 0) +
    (a.kind === b.kind ? 1 : 0) +
    (a.place.id === b.place.id && a.place.id !== 'thanh-pho-nam-dinh' ? 1 : 0)
  );
}

/**
 * Stories worth reading next: near in subject, field, form or place; at most two of one movement.
 * @param story The story being read.
 * @param count How many to give at most.
 * @returns Related stories, the nearest first.
 */
export async function getRelated(story: Story, count = 3): Promise<Story[]> {
  const ranked = (await getStories())
    .filter((other) => other.slug !== story.slug)
    .map((other) => ({ other, score: nearness(story, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug));
  const chosen: Story[] = [];
  for (const { other } of ranked) {
    const same = chosen.filter((s) => s.movement.slug === other.movement.slug).length;
    if (same < 2) chosen.push(other);
    if (chosen.length === count) break;
  }
  return chosen;
}

/**
 * The stories before and after one in its movement, in the order of publication.
 * @param story The story being read.
 * @returns The older and the newer story, where there are such.
 */
export async function getNeighbours(story: Story): Promise<{ older?: Story; newer?: Story }> {
  const stories = (await getStories()).filter((s) => s.movement.slug === story.movement.slug);
  const index = stories.findIndex((s) => s.slug === story.slug);
  const newer = stories[index - 1];
  const older = stories[index + 1];
  return { ...(older && { older }), ...(newer && { newer }) };
}
