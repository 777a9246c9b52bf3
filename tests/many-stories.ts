import type { IndexedStory } from '../src/classroom/story-index.ts';

/**
 * An index of stories for the composer, as long as it is asked to be.
 * @param count How many stories.
 * @returns Rows as the built index has them; every title names its own number.
 */
export function manyStories(count: number): IndexedStory[] {
  return Array.from({ length: count }, (_, i): IndexedStory => [
    `chuyen-${String(i)}`,
    `Câu chuyện số ${String(i)} về đo đạc, giấy tờ và vườn rau ở ngõ ${String(i % 37)}`,
    `Phong trào ${String(i % 16)}`,
    `phường ${String(i % 22)}, ${String(2020 + (i % 6))}`,
    i % 3 === 0 ? 1 : 0,
  ]);
}
