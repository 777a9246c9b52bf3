import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import { referenceAt } from './references.ts';

/** What a field takes, as an author sees it. */
export type FieldType =
  'text' | 'number' | 'boolean' | 'choice' | 'day' | 'date' | 'reference' | 'list' | 'group';

/** One field of a collection, read off its schema. */
export interface FieldNode {
  key: string;
  /** Path from the root, list items as `*`: `results.*.unit`. */
  path: string;
  label: string;
  description: string;
  required: boolean;
  type: FieldType;
  choices?: readonly string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  integer?: boolean;
  pattern?: string;
  /** Collection that a reference leads to; absent for an id within the same file. */
  collection?: CollectionName;
  minItems?: number;
  item?: FieldNode;
  fields?: readonly FieldNode[];
}

/** The parts of JSON Schema that zod writes and this reads. */
interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  enum?: string[];
  const?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const DAY_PATTERN = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`;
const PARTIAL_START = String.raw`^\d{4}(-`;

/** What kind of text a string schema takes. */
function textType(schema: JsonSchema, collection: CollectionName | undefined): FieldType {
  if (schema.enum) return 'choice';
  if (schema.pattern === DAY_PATTERN) return 'day';
  if (schema.pattern?.startsWith(PARTIAL_START)) return 'date';
  return collection ? 'reference' : 'text';
}

/** Limits that hold for a value, without the keys that are absent. */
function limitsOf(schema: JsonSchema): Partial<FieldNode> {
  const minimum = schema.minimum ?? schema.exclusiveMinimum;
  return {
    ...(schema.enum && { choices: schema.enum }),
    ...(schema.pattern !== undefined && { pattern: schema.pattern }),
    ...(schema.minLength !== undefined && { minLength: schema.minLength }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(minimum !== undefined && Number.isSafeInteger(minimum) && { minimum }),
    ...(schema.maximum !== undefined &&
      schema.maximum < Number.MAX_SAFE_INTEGER && { maximum: schema.maximum }),
    ...(schema.minItems !== undefined && { minItems: schema.minItems }),
  };
}

function toNode(
  schema: JsonSchema,
  root: CollectionName,
  key: string,
  path: string,
  required: boolean,
): FieldNode {
  // A union is a text with one odd value more; its first form says what to write.
  const form = schema.anyOf?.[0] ? { ...schema.anyOf[0], ...schema } : schema;
  const collection = referenceAt(root, path);
  const base = {
    key,
    path,
    label: schema.title ?? key,
    description: schema.description ?? '',
    required,
    ...limitsOf(form),
  };
  switch (form.type) {
    case 'object': {
      const fields = Object.entries(form.properties ?? {}).map(([name, child]) =>
        toNode(
          child,
          root,
          name,
          path === '' ? name : `${path}.${name}`,
          form.required?.includes(name) ?? false,
        ),
      );
      return { ...base, type: 'group', fields };
    }
    case 'array':
      return {
        ...base,
        type: 'list',
        item: toNode(form.items ?? {}, root, key, `${path}.*`, true),
      };
    case 'integer':
      return { ...base, type: 'number', integer: true };
    case 'number':
      return { ...base, type: 'number' };
    case 'boolean':
      return { ...base, type: 'boolean' };
    default:
      return { ...base, type: textType(form, collection), ...(collection && { collection }) };
  }
}

/**
 * The fields of a collection as plain data, read off its schema: what the file templates, the
 * handbook's reference and the browser editor are made from, so that none can drift from it.
 * @param collection Name of the collection.
 * @returns The root group; its fields in the order of the schema.
 */
export function fieldTree(collection: CollectionName): FieldNode {
  const schema = z.toJSONSchema(COLLECTIONS[collection].schema, {
    io: 'output',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  return toNode(schema, collection, '', '', true);
}

/**
 * Every field below a node, groups and list items included.
 * @param node Where to begin.
 * @returns The node's descendants, depth first.
 */
export function flatten(node: FieldNode): FieldNode[] {
  const children = [...(node.fields ?? []), ...(node.item ? [node.item] : [])];
  return children.flatMap((child) => [child, ...flatten(child)]);
}
