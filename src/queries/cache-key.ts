import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { codeDigest } from '../code-digest.ts';
import { site } from '../site.ts';
import type { Story } from './views.ts';

/** Collections that a page of stories may show besides the stories themselves. */
const SHARED = ['movements', 'plans', 'agencies', 'places', 'awards', 'glossary', 'kits'] as const;
const DAY = /\d{4}-\d{2}-\d{2}/g;

const sha = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * A picture is hashed by its copy: whoever reads the picture itself is taken by Astro for a page
 * that shows it as its author gave it, and the original would leave the build.
 */
const unseen = (_key: string, value: unknown): unknown =>
  (value as { clone?: unknown } | null | undefined)?.clone ?? value;

/**
 * A hash of values, and of how many of the days in them have come: what a page says of "now" can
 * change overnight though no file does.
 */
function digest(value: unknown): string {
  const text = JSON.stringify(value, unseen);
  const passed = [...text.matchAll(DAY)].filter(([day]) => day <= site.today).length;
  return sha(`${String(passed)} ${text}`);
}

async function load(): Promise<string> {
  const entries = await Promise.all(SHARED.map((name) => getCollection(name)));
  const vocabularies = entries
    .flat()
    .map(({ id, collection, data, body }) => [id, collection, data, body]);
  // Astro follows what a page imports, but not the middleware that all pages go through.
  return digest([codeDigest(), { ...site, today: '' }, vocabularies]);
}

let shared: Promise<string> | undefined;
const known = new WeakMap<Story, string>();

/** A hash of everything that a story's pages may tell of it. */
function storyDigest(story: Story): string {
  let made = known.get(story);
  if (made === undefined) {
    const { entry, ...resolved } = story;
    known.set(story, (made = digest([entry.body, resolved])));
  }
  return made;
}

/**
 * The key under which a build keeps a page for the next: as long as it is the same, the page is
 * copied and not made anew.
 * @param stories Every story that the page shows.
 * @param rest Whatever else it shows that is no story and in none of the vocabularies.
 * @returns A hash of these, of the vocabularies, of the settings and of all code; none where nothing
 * is kept.
 */
export async function cacheKey(
  stories: readonly Story[],
  rest: unknown = '',
): Promise<string | undefined> {
  if (!site.keepPages) return undefined;
  shared ??= load();
  return digest([await shared, stories.map(storyDigest), rest]);
}
