import { COLLECTIONS, type CollectionName } from '../collections.ts';
import { nearest } from './nearest.ts';
import type { Finding, ProfileRule, RuleContext } from './context.ts';

/**
 * Says that a reference leads nowhere, with the nearest id there is.
 * @param context Lookups.
 * @param collection Collection referred to.
 * @param id Id as written.
 * @param path Path of the field.
 * @returns One finding, or none where the entry exists.
 */
export function missing(
  context: RuleContext,
  collection: CollectionName,
  id: string | undefined,
  path: readonly PropertyKey[],
): Finding[] {
  if (id === undefined || context.has(collection, id)) return [];
  const guess = nearest(id, context.ids(collection));
  const { label, path: where } = COLLECTIONS[collection];
  return [
    {
      code: 'HS010',
      path,
      found: `trỏ tới ${label} “${id}”, không có trong content/${where}`,
      fix: guess === undefined ? `Xem các mã có trong content/${where}.` : `Có phải “${guess}”?`,
    },
  ];
}

/** Every reference of a profile leads to an entry. */
export const references: ProfileRule = ({ data }, context) => [
  ...missing(context, 'movements', data.movement, ['movement']),
  ...missing(context, 'places', data.place.then, ['place', 'then']),
  ...missing(context, 'agencies', data.nominatedBy, ['nominatedBy']),
  ...missing(context, 'agencies', data.replicate?.contact, ['replicate', 'contact']),
  ...missing(context, 'agencies', data.visits?.host, ['visits', 'host']),
  ...(data.awards ?? []).flatMap((a, i) =>
    missing(context, 'awards', a.award, ['awards', i, 'award']),
  ),
  ...(data.adopters ?? []).flatMap((a, i) =>
    missing(context, 'places', a.place, ['adopters', i, 'place']),
  ),
  ...(data.classroom?.glossary ?? []).flatMap((id, i) =>
    missing(context, 'glossary', id, ['classroom', 'glossary', i]),
  ),
];
