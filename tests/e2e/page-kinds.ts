import { existsSync, readFileSync } from 'node:fs';
import { paths } from '../../src/paths.ts';
import { siteUrls } from '../../src/desk/built/sitemap.ts';

/** Photographs in a page's own content; weaves and codes are SVG and count as drawing. */
function photosIn(url: string): number {
  const html = readFileSync(`dist${url}index.html`, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.match(/<img[^>]+\.(avif|webp|jpe?g|png)\b/g)?.length ?? 0;
}

function pagesUnder(folder: string): string[] {
  return siteUrls().filter((url) => url.startsWith(folder) && url !== folder);
}

/**
 * Whether a page is a deck: shown on a wall, it has no header and its keys turn the slides.
 *
 * @param url path of a page
 * @returns true for the slides of a kit and of a composed pack
 */
export const isDeck = (url: string): boolean => url.endsWith('/trinh-chieu/');

/**
 * The built pages that stand for their kind in tests and measurements.
 *
 * @returns the paths of home, the list of stories, every story, a story without a photo and a
 *   movement
 * @throws Error when the built site lacks one of them
 */
export function pageKinds(): Record<'home' | 'list' | 'story' | 'movement', string> & {
  stories: string[];
} {
  const stories = pagesUnder(paths.stories()).filter(
    (url) => url.split('/').length === paths.story('x').split('/').length,
  );
  const story = stories.find((url) => photosIn(url) === 0);
  const movement = pagesUnder(paths.movements).find((url) => existsSync(`dist${url}index.html`));
  if (story === undefined || movement === undefined) {
    throw new Error('The built site has no story without a photo, or no movement.');
  }
  return { home: paths.home, list: paths.stories(), story, stories, movement };
}
