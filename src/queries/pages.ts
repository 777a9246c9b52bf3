import { getCollection, type CollectionEntry } from 'astro:content';

/**
 * A prose page of the site.
 * @param slug Its slug in `content/pages`.
 * @returns The entry.
 * @throws When there is none.
 */
export async function getPage(slug: string): Promise<CollectionEntry<'pages'>> {
  const page = (await getCollection('pages')).find((p) => p.id === slug);
  if (!page) throw new Error(`content/pages: không có trang “${slug}”`);
  return page;
}
