import { absolute, paths } from '../../paths.ts';
import type { Story } from '../../queries/views.ts';

/** Size of the frame: wide enough for a column of a portal, high enough for a title of four lines. */
const HEIGHT = 500;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What another site pastes to show a story's card: a frame without script and with no inline
 * style, that may only open links. It stays of this site, or its fonts would be refused to it. A
 * strict policy needs `frame-src` for this site alone.
 * @param story The story.
 * @returns HTML of one iframe.
 */
export function embedSnippet(story: Story): string {
  const source = absolute(paths.embed(story.slug));
  return `<iframe src="${source}" title="${escape(story.data.title)}" width="100%" height="${String(HEIGHT)}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
