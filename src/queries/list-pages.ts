import { site } from '../site.ts';
import { cacheKey } from './cache-key.ts';
import type { Story } from './views.ts';

/** One page of a list. */
export interface ListPage<T> {
  /** Its number, from 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  /** How many things the list has. */
  total: number;
  items: readonly T[];
}

/** Titles alone take little room: so many stand on a page. */
export const LINES_PER_PAGE = 100;

/**
 * Cuts a list into pages, so that none grows with the site.
 * @param list The whole list.
 * @param size How many things stand on a page; by default as many as stories do.
 * @returns The pages; a list of nothing has one.
 */
export function pagesOf<T>(list: readonly T[], size: number = site.storiesPerPage): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: of }, (_, i) => ({
    number: i + 1,
    of,
    total: list.length,
    items: list.slice(i * size, (i + 1) * size),
  }));
}

/**
 * The end of a page's address, as a route's rest parameter takes it.
 * @param page The page.
 * @returns `trang/2`; undefined for the first page, which has the list's own address.
 */
export function pageParam({ number }: ListPage<unknown>): string | undefined {
  return number === 1 ? undefined : `trang/${String(number)}`;
}

/**
 * The pages of a list of stories as routes, to be kept from build to build.
 * @param stories The whole list.
 * @param params Parameters of the route besides the page's, which is a rest parameter.
 * @param props What the page needs besides its part of the list, as plain values.
 * @returns Parameters, properties and key for each page.
 */
export function listPaths<P extends Record<string, string>, X extends object>(
  stories: readonly Story[],
  params: P,
  props: X,
) {
  return Promise.all(
    pagesOf(stories).map(async (list) => ({
      params: { ...params, page: pageParam(list) },
      props: { ...props, list },
      cacheKey: await cacheKey(list.items, [props, list.of, list.total]),
    })),
  );
}
