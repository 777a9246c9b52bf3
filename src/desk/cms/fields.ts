import type { CollectionName } from '../../schemas/collections.ts';
import { vi } from '../../strings/vi.ts';
import type { FieldNode } from '../shared/field-tree.ts';

/** An id to choose and what it names. */
export interface Choice {
  id: string;
  name: string;
}

/** Ids to choose from: of the entries of a collection, or at one path of one collection. */
export interface Choices {
  entries: Partial<Record<CollectionName, readonly Choice[]>>;
  /** By collection and path, list items as `*`: `profiles.campaign`. */
  local: Readonly<Record<string, readonly Choice[]>>;
}

/** A field as the editor is told of it. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
}

/** Fields that hold the path of a picture. */
const PICTURES: readonly string[] = ['profiles.cover.image', 'profiles.gallery.*.image'];
/** Texts longer than this get a box of several lines. */
const ONE_LINE = 160;
/** What a new entry begins with. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'profiles.publication.status': 'draft',
  'profiles.consent.covers': ['text'],
  'kits.publication.status': 'draft',
};

const options = (choices: readonly Choice[]) =>
  choices.map(({ id, name }) => ({ label: name === id ? id : `${name} (${id})`, value: id }));

/** Names of the values that schemas allow, whatever the field. */
const VALUE_NAMES: Readonly<Record<string, string>> = {
  ...vi.editor.values,
  ...vi.kinds,
  ...vi.forms,
  ...vi.scopes,
  ...vi.stages,
  ...vi.levels,
  ...vi.qualifiers,
  ...vi.awardKinds,
  ...vi.placeTypes,
  ...vi.blocs,
};

const named = (values: readonly string[] = []) =>
  values.map((value) => ({ label: VALUE_NAMES[value] ?? value, value }));

/** Why a text is refused, for the patterns that schemas use. */
const complaint = (node: FieldNode): string =>
  node.type === 'date'
    ? vi.editor.dateFormat
    : node.pattern?.startsWith('^[a-z0-9]') === true
      ? vi.editor.slugFormat
      : vi.editor.format;

/** The editor refuses a list to choose from that is empty, as a new site's stories are. */
const some = (choices: readonly Choice[] | undefined) =>
  choices && choices.length > 0 ? choices : undefined;

/** The widget and options that a field's type asks for. */
function widgetOf(
  node: FieldNode,
  collection: CollectionName,
  choices: Choices,
): Partial<CmsField> {
  const at = `${collection}.${node.path}`;
  if (PICTURES.includes(at))
    return { widget: 'image', choose_url: false, accept: 'image/jpeg,image/png,image/webp' };
  const listed = some(node.collection ? choices.entries[node.collection] : choices.local[at]);
  if (listed) return { widget: 'select', options: options(listed) };
  switch (node.type) {
    case 'group':
      return {
        widget: 'object',
        collapsed: node.required ? false : 'auto',
        fields: (node.fields ?? []).map((child) => toCmsField(child, collection, choices)),
      };
    case 'list':
      return listWidget(node, collection, choices);
    case 'number':
      return {
        widget: 'number',
        value_type: node.integer === true ? 'int' : 'float',
        ...(node.minimum !== undefined && { min: node.minimum }),
        ...(node.maximum !== undefined && { max: node.maximum }),
      };
    case 'boolean':
      return { widget: 'boolean' };
    case 'choice':
      return { widget: 'select', options: named(node.choices) };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'date':
      return {
        widget: 'string',
        pattern: [String.raw`^(\d{4}(-\d{2}(-\d{2})?)?|khong-ro)$`, complaint(node)],
      };
    default:
      return {
        widget: (node.maxLength ?? 0) > ONE_LINE || node.key === 'summary' ? 'text' : 'string',
        ...(node.pattern !== undefined && { pattern: [node.pattern, complaint(node)] }),
        ...(node.maxLength !== undefined && { maxlength: node.maxLength }),
      };
  }
}

/** A list: of choices, of single values, or of groups. */
function listWidget(
  node: FieldNode,
  collection: CollectionName,
  choices: Choices,
): Partial<CmsField> {
  const { item } = node;
  if (!item) return { widget: 'list' };
  const min = node.minItems !== undefined && node.required ? { min: node.minItems } : {};
  const listed = some(item.collection && choices.entries[item.collection]);
  if (item.type === 'choice' || listed)
    return {
      widget: 'select',
      multiple: true,
      options: listed ? options(listed) : named(item.choices),
      ...min,
    };
  if (item.type === 'group')
    return {
      widget: 'list',
      collapsed: false,
      fields: (item.fields ?? []).map((child) => toCmsField(child, collection, choices)),
      ...min,
    };
  const single = toCmsField({ ...item, key: 'item', label: node.label }, collection, choices);
  return { widget: 'list', collapsed: false, field: single, ...min };
}

/**
 * A schema's field as the editor is told of it, label and hint included.
 * @param node The field, read off its schema.
 * @param collection Its collection.
 * @param choices Ids to choose from.
 * @returns The editor's field.
 */
export function toCmsField(
  node: FieldNode,
  collection: CollectionName,
  choices: Choices,
): CmsField {
  const fallback = DEFAULTS[`${collection}.${node.path}`];
  return {
    name: node.key,
    label: node.label,
    ...(node.description !== '' && { hint: node.description }),
    required: node.required,
    ...(fallback !== undefined && { default: fallback }),
    ...widgetOf(node, collection, choices),
  } as CmsField;
}
