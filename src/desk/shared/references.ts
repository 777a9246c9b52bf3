import type { CollectionName } from '../../schemas/collections.ts';

/** Fields that hold an entry's id, by path, list items as `*`, and the collection they lead to. */
const REFERENCES: Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>> = {
  profiles: {
    movement: 'movements',
    'place.then': 'places',
    nominatedBy: 'agencies',
    'awards.*.award': 'awards',
    'replicate.contact': 'agencies',
    'adopters.*.place': 'places',
    'visits.host': 'agencies',
    'classroom.glossary.*': 'glossary',
  },
  movements: { leadAgency: 'agencies' },
  places: { 'successors.*': 'places' },
  kits: { 'stories.*': 'profiles', 'evidence.story': 'profiles', 'guest.agency': 'agencies' },
  events: { host: 'agencies', 'stories.*': 'profiles' },
  moved: { to: 'profiles' },
};

/**
 * The collection that a field's value is an id of.
 * @param collection Collection of the file.
 * @param path Path of the field, list items as `*`.
 * @returns A collection, or undefined where the field is no reference.
 */
export function referenceAt(collection: CollectionName, path: string): CollectionName | undefined {
  return REFERENCES[collection]?.[path];
}
