import { SLUG } from '../values.ts';
import type { CollectionName, Content, Entry } from '../collections.ts';

/** A rule's finding before the file and the label are added. */
export interface Finding {
  code: string;
  path: readonly PropertyKey[];
  found: string;
  fix: string;
  severity?: 'error' | 'warning';
  /** Offset in the body, for what stands there. */
  body?: number;
}

/** Lookups over all content that a rule may need. */
export interface RuleContext {
  content: Content;
  /** Whether a collection has an entry of this id. */
  has: (collection: CollectionName, id: string) => boolean;
  /** The entry of this id, if it passed its schema. */
  get: <C extends CollectionName>(collection: C, id: string) => Entry<C> | undefined;
  /** All ids of a collection. */
  ids: (collection: CollectionName) => string[];
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/**
 * A rule over one profile: pure, and silent about what another rule already says.
 */
export type ProfileRule = (profile: Entry<'profiles'>, context: RuleContext) => Finding[];

/**
 * Builds the lookups that rules use.
 * @param content Entries that passed their schema.
 * @param present Ids of all entries on disk, also those that failed, so that one broken
 *   entry does not make every reference to it look dangling.
 * @param today The day of the check, `YYYY-MM-DD`.
 * @returns The context.
 */
export function ruleContext(
  content: Content,
  present: Record<CollectionName, Set<string>>,
  today: string,
): RuleContext {
  return {
    content,
    today,
    has: (collection, id) => present[collection].has(id),
    get: (collection, id) => content[collection].find((entry) => entry.id === id),
    ids: (collection) => [...present[collection]].filter((id) => SLUG.test(id)),
  };
}
