import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A profile's frontmatter as it lies in its file. */
export interface RawProfile {
  slug: string;
  [field: string]: unknown;
}

/**
 * Reads profiles straight from their files, by no code of the site: for tests that count again
 * what the site has counted.
 *
 * @param root the content folder
 * @returns the frontmatter of every profile
 */
export function rawProfiles(root = 'content'): RawProfile[] {
  const folder = path.join(root, 'profiles');
  return readdirSync(folder)
    .map((slug) => [slug, path.join(folder, slug, 'index.mdx')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([slug, file]) => {
      const [, yaml = ''] = readFileSync(file, 'utf8').split(/^---\s*$/m);
      return { slug, ...(parse(yaml) as Record<string, unknown>) };
    });
}

/**
 * The real stories that are published by a day.
 *
 * @param today `YYYY-MM-DD`
 * @param root the content folder
 * @returns their frontmatter
 */
export function publishedReal(today: string, root = 'content'): RawProfile[] {
  return rawProfiles(root).filter((profile) => {
    const publication = profile['publication'] as { status: string; on: string };
    return (
      publication.status === 'published' &&
      String(publication.on).slice(0, 10) <= today &&
      profile['sample'] !== true
    );
  });
}

/**
 * A field of a profile, by a path of keys; a number stands for a place in a list, -1 for the last.
 *
 * @param profile the profile
 * @param keys the path
 * @returns the value, or undefined
 */
export function at(profile: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.at(Number(key)) as unknown;
    return (value as Record<string, unknown> | undefined)?.[key];
  }, profile);
}
