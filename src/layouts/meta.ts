/** What a page says of itself in its head. */
export interface PageMeta {
  title: string;
  description: string;
  /** Path from the host's root. */
  path: string;
  /** Path of the picture for sharing, 1200 × 630. */
  card?: string;
  /** Text equivalent of the card. */
  cardAlt?: string;
  /** Path of a feed that belongs to the page. */
  feed?: string;
  /** Schema.org objects beside the breadcrumb list. */
  jsonLd?: Record<string, unknown>[];
  published?: string;
  updated?: string;
  /** Keep out of search engines: notices and error pages. */
  noindex?: boolean;
}

/** A page above the current one. */
export interface Crumb {
  label: string;
  href: string;
}
