import type { Crumb } from '../layouts/meta.ts';
import { absolute, paths } from '../paths.ts';
import type { Story } from '../queries/views.ts';
import { site } from '../site.ts';
import { vi } from '../strings/vi.ts';

/** A schema.org object. */
export type JsonLd = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/**
 * A list of breadcrumbs as schema.org wants it.
 * @param crumbs Pages above, the nearest last.
 * @param title Title of the page itself.
 * @param path Path of the page itself.
 * @returns A BreadcrumbList, the home page first.
 */
export function breadcrumbList(crumbs: readonly Crumb[], title: string, path: string): JsonLd {
  const items = [
    { label: vi.chrome.home, href: paths.home },
    ...crumbs,
    { label: title, href: path },
  ];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ label, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: absolute(href),
    })),
  };
}

/** The office that publishes. */
const publisher = (): JsonLd => ({ '@type': 'Organization', name: site.name, url: site.url });

/**
 * A story as an article about a person or an organisation.
 * @param story The story.
 * @returns An Article. A sample says so in its name and its genre; its honoree is not given
 *   as a person, for there is none.
 */
export function articleOf(story: Story): JsonLd {
  const { data } = story;
  const about: JsonLd = {
    '@type': story.kind === 'individual' ? 'Person' : 'Organization',
    name: data.honoree.name,
  };
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline: story.sample ? `${vi.words.sample}: ${data.title}` : data.title,
    description: data.summary,
    inLanguage: 'vi',
    datePublished: data.publication.on,
    dateModified: data.publication.updated ?? data.publication.on,
    author: { '@type': 'Organization', name: data.verification.author },
    publisher: publisher(),
    image: absolute(paths.storyCard(story.slug)),
    mainEntityOfPage: absolute(story.url),
    articleSection: story.movement.shortName,
    wordCount: story.words,
    isAccessibleForFree: true,
    ...(story.sample ? { genre: vi.words.sample } : { about }),
    citation: data.sources.map((s) => s.url ?? s.title),
  };
}

/**
 * JSON that may stand inside a script element: no text in it can close the element.
 * @param data Any JSON value.
 * @returns JSON text with `<` escaped.
 */
export function safeJson(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
