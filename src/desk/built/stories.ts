import { siteUrls } from './sitemap.ts';

/**
 * The stories of a built site, as its sitemap lists them; a notice of a withdrawn one is no story.
 * @param root Folder of the site.
 * @returns File of the story's page by its slug.
 * @throws Error when there is no sitemap.
 */
export function builtStories(root: string): Map<string, string> {
  const found = siteUrls(root).flatMap((url) => /\/guong\/([^/]+)\/$/.exec(url)?.[1] ?? []);
  return new Map(found.sort().map((slug) => [slug, `guong/${slug}/index.html`]));
}
