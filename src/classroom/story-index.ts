import { foldForSearch } from '../vietnamese/fold.ts';

/** A story in the composer's index: slug, title, movement, place and year, 1 for a sample. */
export type IndexedStory = [
  slug: string,
  title: string,
  movement: string,
  where: string,
  sample: 0 | 1,
];

/** More than these would cost a phone too much; an older story is put aside on its own page. */
export const MOST_INDEXED = 2000;

/** An index ready to be searched. */
export interface StoryIndex {
  /** Stories that have every word typed, in the index's order. */
  search: (typed: string) => IndexedStory[];
  /** A story by slug. */
  get: (slug: string) => IndexedStory | undefined;
}

/**
 * Folds an index once so that each keystroke only compares text.
 * @param stories The index as it was loaded.
 * @returns How to search it.
 */
export function storyIndex(stories: readonly IndexedStory[]): StoryIndex {
  const folded = stories.map((s) => ` ${foldForSearch(s.slice(1, 4).join(' '))}`);
  const bySlug = new Map(stories.map((s) => [s[0], s]));
  return {
    search: (typed) => {
      const words = foldForSearch(typed).split(/\s+/u).filter(Boolean);
      return stories.filter((_, i) => words.every((w) => folded[i]?.includes(` ${w}`)));
    },
    get: (slug) => bySlug.get(slug),
  };
}
