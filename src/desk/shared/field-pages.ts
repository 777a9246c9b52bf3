import { COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import { fieldTree, flatten, type FieldNode } from './field-tree.ts';

/** Collections whose fields the office fills or reads, by the slug of their page in the handbook. */
const SLUGS = {
  profiles: 'ho-so',
  kits: 'bo-giao-luu',
  events: 'su-kien',
  agencies: 'co-quan',
  places: 'dia-danh',
  awards: 'khen-thuong',
  glossary: 'thuat-ngu',
  movements: 'phong-trao',
  plans: 'ke-hoach',
  withdrawn: 'da-go',
  moved: 'dia-chi-cu',
  pages: 'trang',
} as const satisfies Partial<Record<CollectionName, string>>;

/** A page of the field reference. */
export interface FieldPage {
  collection: CollectionName;
  slug: string;
  /** What an entry is called. */
  label: string;
  /** Where its files lie. */
  where: string;
  root: FieldNode;
  /** Number of fields, groups not counted. */
  count: number;
}

/**
 * The field reference: a page for each kind of file, made from the schemas.
 * @returns Pages, profiles first.
 */
export function fieldPages(): FieldPage[] {
  return (Object.keys(SLUGS) as (keyof typeof SLUGS)[]).map((collection) => {
    const { label, path, kind } = COLLECTIONS[collection];
    const root = fieldTree(collection);
    const leaves = flatten(root).filter((f) => f.type !== 'group' && !f.path.endsWith('*'));
    const where = kind === 'list' ? `content/${path}` : `content/${path}/`;
    return { collection, slug: SLUGS[collection], label, where, root, count: leaves.length };
  });
}

/**
 * The page of a collection's fields.
 * @param collection Name of the collection.
 * @returns Its slug, or undefined where no author fills its files.
 */
export function fieldPageSlug(collection: CollectionName): string | undefined {
  return (SLUGS as Partial<Record<CollectionName, string>>)[collection];
}
