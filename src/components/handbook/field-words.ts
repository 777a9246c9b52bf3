import type { FieldNode } from '../../desk/shared/field-tree.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { vi } from '../../strings/vi.ts';

const words = vi.handbook;

/** What a number may be. */
function numberForm({ integer, minimum, maximum }: FieldNode): string {
  const kind = integer === true ? words.whole : words.number;
  if (minimum !== undefined && maximum !== undefined)
    return `${kind} ${words.range(minimum, maximum)}`;
  return minimum === undefined ? kind : `${kind} ${words.from(minimum)}`;
}

/**
 * How a field is written, in a few words; choices are listed beside it.
 * @param field A field of the reference.
 * @returns Vietnamese words.
 */
export function fieldForm(field: FieldNode): string {
  switch (field.type) {
    case 'group':
      return words.group;
    case 'list': {
      const list =
        field.minItems !== undefined && field.minItems > 1
          ? words.itemsAtLeast(field.minItems)
          : words.items;
      return field.item && field.item.type !== 'group' ? `${list}. ${fieldForm(field.item)}` : list;
    }
    case 'number':
      return numberForm(field);
    case 'text':
      return field.maxLength === undefined ? words.text : words.textUpTo(field.maxLength);
    case 'reference':
      return field.collection ? words.reference(COLLECTIONS[field.collection].label) : words.text;
    default:
      return words[field.type];
  }
}

/**
 * The anchor of a field on its page.
 * @param field A field of the reference.
 * @returns An id such as `truong-results-unit`.
 */
export function fieldAnchor(field: FieldNode): string {
  return `truong-${field.path.replaceAll('.*', '').replaceAll('.', '-').toLowerCase()}`;
}
