import { getCollection, type CollectionEntry } from 'astro:content';
import { paths } from '../paths.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { vi } from '../strings/vi.ts';

/** A page of the handbook, as its contents list shows it. */
export interface HandbookLink {
  title: string;
  summary: string;
  href: string;
}

/** The handbook's contents: how to do each thing, what to look up, what to print. */
export interface HandbookContents {
  guide: HandbookLink[];
  lookUp: HandbookLink[];
  forms: HandbookLink[];
}

/** Pages from here on in the order are looked up, not read through. */
const FIRST_LOOK_UP = 13;
/** Pages from here on are forms to print. */
const FIRST_FORM = 20;

/**
 * All written pages of the handbook.
 * @returns Entries in their order.
 */
export async function getHandbookPages(): Promise<CollectionEntry<'handbook'>[]> {
  const pages = await getCollection('handbook');
  return pages.sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
}

/**
 * Whether a page is a form to print and fill in.
 * @param page A page of the handbook.
 * @returns Whether it is.
 */
export const isForm = ({ data }: CollectionEntry<'handbook'>): boolean =>
  (data.order ?? 0) >= FIRST_FORM;

/**
 * The handbook's contents, written pages and made ones together.
 * @returns Links in reading order.
 */
export async function getHandbookContents(): Promise<HandbookContents> {
  const links = (await getHandbookPages()).map(({ id, data }) => ({
    order: data.order ?? 0,
    link: { title: data.title, summary: data.summary, href: paths.handbookPage(id) },
  }));
  const between = (from: number, to: number) =>
    links.filter(({ order }) => order >= from && order < to).map(({ link }) => link);
  return {
    guide: between(0, FIRST_LOOK_UP),
    lookUp: [
      ...between(FIRST_LOOK_UP, FIRST_FORM),
      {
        title: vi.handbook.fields,
        summary: vi.handbook.fieldsSummary,
        href: paths.handbookFields,
      },
      { title: vi.handbook.codes, summary: vi.handbook.codesSummary, href: paths.handbookCodes },
    ],
    forms: between(FIRST_FORM, Infinity),
  };
}

/**
 * The ids that authors copy, with what they name.
 * @param collection Name of a collection.
 * @returns Ids in the order of the file, or undefined where nobody refers to its entries.
 */
export async function getVocabularyIds(
  collection: CollectionName,
): Promise<{ id: string; name: string }[] | undefined> {
  switch (collection) {
    case 'movements':
      return (await getCollection(collection)).map(({ id, data }) => ({
        id,
        name: data.shortName,
      }));
    case 'agencies':
      return (await getCollection(collection)).map(({ id, data }) => ({ id, name: data.name }));
    case 'awards':
      return (await getCollection(collection)).map(({ id, data }) => ({ id, name: data.label }));
    case 'glossary':
      return (await getCollection(collection)).map(({ id, data }) => ({ id, name: data.term }));
    case 'places':
      return (await getCollection(collection)).map(({ id, data }) => ({
        id,
        name: `${data.name}, ${data.within[0]?.name ?? ''}`,
      }));
    default:
      return undefined;
  }
}
