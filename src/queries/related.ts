import { getStories, getStoriesByMovement } from './stories.ts';
import type { Story } from './views.ts';

/** Words that every title has, and that so say nothing of what it is about. */
const COMMON = new Set(
  'một các của và cho để với từ trong những được có không người làm năm lên ra vào bằng ở theo khi nhà là'.split(
    ' ',
  ),
);

/** A topic that more stories than these have, and than one in twenty, tells none of them apart. */
const TOO_COMMON = 50;

/** The words of a story's title and summary that may say what it is about, in pairs: "cây hoa". */
function topics(story: Story): Set<string> {
  const words = `${story.data.title} ${story.data.summary}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  const pairs = words.slice(1).flatMap((word, i) => {
    const before = words[i] ?? '';
    return COMMON.has(word) || COMMON.has(before) ? [] : [`${before} ${word}`];
  });
  return new Set(pairs);
}

/** For each story, the stories that share a topic with it: one list a topic. */
type Sharers = ReadonlyMap<Story, readonly (readonly Story[])[]>;

/** Looks every topic up once, so that a story need not be compared with all others. */
async function loadSharers(): Promise<Sharers> {
  const stories = await getStories();
  const most = Math.max(TOO_COMMON, stories.length / 20);
  const own = new Map(stories.map((story) => [story, [...topics(story)]]));
  const told = new Map<string, Story[]>();
  for (const [story, list] of own)
    for (const topic of list) {
      const sharers = told.get(topic);
      if (sharers) sharers.push(story);
      else told.set(topic, [story]);
    }
  const telling = ({ length }: readonly Story[]): boolean => length > 1 && length <= most;
  return new Map(
    stories.map((story) => [
      story,
      (own.get(story) ?? []).map((topic) => told.get(topic) ?? []).filter(telling),
    ]),
  );
}

let sharers: Promise<Sharers> | undefined;

/** How near two stories are: the same subject weighs most, then form, kind and place. */
function nearness(a: Story, b: Story, shared: number): number {
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
  sharers ??= loadSharers();
  const shared = new Map<Story, number>();
  for (const list of (await sharers).get(story) ?? [])
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
  const mates = (await getStoriesByMovement()).get(story.movement.slug) ?? [];
  const near = choose(story, new Set([...shared.keys(), ...mates]), shared, count);
  // Few stories share a subject on a small site: there all of them may be compared.
  return near.length === count ? near : choose(story, await getStories(), shared, count);
}

/** The nearest of some stories, at most two of one movement. */
function choose(
  story: Story,
  others: Iterable<Story>,
  shared: ReadonlyMap<Story, number>,
  count: number,
): Story[] {
  const byScore = Map.groupBy(others, (other) =>
    other === story ? 0 : nearness(story, other, shared.get(other) ?? 0),
  );
  byScore.delete(0);
  const chosen: Story[] = [];
  // Of a large site's thousand candidates only the first few scores are ever put in order.
  for (const score of [...byScore.keys()].sort((a, b) => b - a)) {
    for (const other of (byScore.get(score) ?? []).sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
      const same = chosen.filter((s) => s.movement === other.movement).length;
      if (same < 2) chosen.push(other);
      if (chosen.length === count) return chosen;
    }
  }
  return chosen;
}

/**
 * The stories before and after one in its movement, in the order of publication.
 * @param story The story being read.
 * @returns The older and the newer story, where there are such.
 */
export async function getNeighbours(story: Story): Promise<{ older?: Story; newer?: Story }> {
  const stories = (await getStoriesByMovement()).get(story.movement.slug) ?? [];
  const index = stories.indexOf(story);
  const newer = stories[index - 1];
  const older = stories[index + 1];
  return { ...(older && { older }), ...(newer && { newer }) };
}
