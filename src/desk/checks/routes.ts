import { existsSync, readdirSync } from 'node:fs';
import { clauseId } from '../../paths.ts';
import type { Content } from '../../schemas/collections.ts';

/** The addresses of the site, as far as content may link to them. */
export interface Routes {
  /** Whether the site has a page or file at a path. */
  has: (path: string) => boolean;
  /** All paths that are known one by one, for suggesting the nearest. */
  known: readonly string[];
  /** Anchors of a page that are known; undefined where the page's are not. */
  anchors: (path: string) => ReadonlySet<string> | undefined;
}

const BESIDE = new URL('../../pages/', import.meta.url);
/** A build bundles this file and runs it elsewhere; then the project's folder is where it runs. */
const PAGES = existsSync(BESIDE) ? BESIDE : 'src/pages';

/** Patterns of the addresses that the project's pages make. */
function pagePatterns(): string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => {
      const isPage = file.endsWith('.astro');
      const path = `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '$1')}`;
      return isPage && !path.endsWith('/') ? `${path}/` : path;
    });
}

let patterns: string[] | undefined;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The address of an entry's own page.
 * @param collection Its collection.
 * @param id Its id.
 * @returns A path; undefined where the entry has no page of its own.
 */
export function pageOf(collection: string, id: string): string | undefined {
  switch (collection) {
    case 'profiles':
      return `/guong/${id}/`;
    case 'movements':
      return `/phong-trao/${id}/`;
    case 'agencies':
      return `/co-quan/${id}/`;
    case 'plans':
      return `/ke-hoach/${id}/`;
    case 'pages':
      return id === 'english' ? '/en/' : `/${id}/`;
    case 'handbook':
      return id === 'index' ? '/so-tay/' : `/so-tay/${id}/`;
    default:
      return undefined;
  }
}

/**
 * Lists where content may link to: the project's own pages, filled from the content.
 * @param content Entries that passed their schema.
 * @param today The day of the build: a story dated later has no page yet.
 * @returns The addresses, without the site's base path.
 */
export function routesOf(content: Content, today: string): Routes {
  patterns ??= pagePatterns();
  const known = new Set(patterns.filter((path) => !path.includes('[')));
  const open = patterns
    .filter((path) => path.includes('[') && !/^\/\[[^\]]+\]\/?$/.test(path))
    .map((path) => new RegExp(`^${escape(path).replace(/\\\[[^/]*?\\\]/g, '[^/]+')}$`));
  // A page with a pattern of its own is known one by one: what is not there is dead.
  const own = [
    /^\/guong\/[^/]+\/$/,
    /^\/phong-trao\/[^/]+\/$/,
    /^\/co-quan\/[^/]+\/$/,
    /^\/ke-hoach\/[^/]+\/$/,
    /^\/[^/]+\/$/,
  ];
  for (const { id, data } of content.profiles)
    if (data.publication.status !== 'draft' && data.publication.on <= today)
      known.add(`/guong/${id}/`);
  for (const collection of ['movements', 'agencies', 'plans', 'pages', 'handbook'] as const)
    for (const { id } of content[collection]) known.add(pageOf(collection, id) ?? '/');
  const anchors = new Map(
    content.plans.map((plan) => [
      pageOf('plans', plan.id),
      new Set(
        [...plan.body.matchAll(/<Clause\s[^>]*\bid="([^"]+)"/g)].map((m) => clauseId(m[1] ?? '')),
      ),
    ]),
  );
  return {
    known: [...known],
    has: (path) =>
      known.has(path) ||
      (!own.some((p) => p.test(path)) && open.some((pattern) => pattern.test(path))),
    anchors: (path) => anchors.get(path),
  };
}
