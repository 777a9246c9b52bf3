import { z } from 'zod';

/** One field of the data dictionary. */
export interface DictionaryRow {
  /** `results[].value`. */
  path: string;
  label: string;
  description: string;
  /** "chữ", "số", "một trong: …". */
  type: string;
  required: boolean;
}

/** The parts of a JSON Schema that the dictionary reads. */
interface Node {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  anyOf?: Node[];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'đúng hoặc sai',
  object: 'nhóm',
  array: 'danh sách',
};

/** The type of a field in an author's words. */
function typeOf(node: Node): string {
  if (node.enum) return `một trong: ${node.enum.map(String).join(', ')}`;
  if (node.const !== undefined) return `“${String(node.const)}”`;
  if (node.format === 'uri') return 'địa chỉ web';
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' hoặc ');
  const own = TYPES[node.type ?? ''] ?? 'giá trị';
  return node.items && node.items.type !== 'object' ? `${own} ${typeOf(node.items)}` : own;
}

function rowsOf(node: Node, prefix: string): DictionaryRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = `${prefix}${key}`;
    const own: DictionaryRow = {
      path,
      label: child.title ?? key,
      description: child.description ?? '',
      type: typeOf(child),
      required: node.required?.includes(key) ?? false,
    };
    const inner = child.items ?? child;
    return [own, ...rowsOf(inner, child.items ? `${path}[].` : `${path}.`)];
  });
}

/**
 * The JSON Schema of a zod schema, as published beside the data.
 * @param schema The schema.
 * @returns JSON Schema, draft 2020-12.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
}

/**
 * The data dictionary of a schema: every field with its label and sentence, as its author wrote
 * them once, in the schema.
 * @param schema An object's schema.
 * @returns A row a field, inner fields after their outer one.
 */
export function dictionaryOf(schema: z.ZodType): DictionaryRow[] {
  return rowsOf(jsonSchemaOf(schema) as Node, '');
}
