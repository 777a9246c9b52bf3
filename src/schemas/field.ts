import { z } from 'zod';

/**
 * Gives a schema the label and the sentence that an author reads for it: in error
 * messages, in the handbook and in the editor.
 * @param label Vietnamese name of the field.
 * @param description One Vietnamese sentence that tells the author what to write.
 * @param schema The schema to describe, final: later methods would lose the label.
 * @returns The same schema with its label and description.
 */
export function field<T extends z.ZodType>(label: string, description: string, schema: T): T {
  return schema.meta({ title: label, description });
}

/** Inner schema of wrappers (optional, default, pipe …) that say nothing to an author. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    innerType?: z.core.$ZodType;
    out?: z.core.$ZodType;
  };
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? unwrap(inner) : schema;
}

/** The child schema at one step of a path, if the schema has one there. */
function childAt(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  // A stray key may be called “constructor”, which every object seems to have.
  if (inner instanceof z.ZodObject)
    return Object.hasOwn(inner.shape, String(key))
      ? (inner.shape[String(key)] as z.ZodType)
      : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const child = childAt(option, key);
      if (child) return child;
    }
  }
  return undefined;
}

/**
 * The label an author knows a field by, with its place in lists: "Nguồn › thứ 2 › Ngày".
 * @param schema Root schema of the file.
 * @param path Path from the root, as zod reports it.
 * @returns Labels joined by "›"; a key without a label stands as itself.
 */
export function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const labels: string[] = [];
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    current = current ? childAt(current, key) : undefined;
    if (typeof key === 'number') {
      labels.push(`thứ ${String(key + 1)}`);
      continue;
    }
    const title = current ? z.globalRegistry.get(current)?.title : undefined;
    labels.push(title ?? String(key));
  }
  return labels.join(' › ');
}

/**
 * The sentence that tells an author what to write in a field.
 * @param schema Root schema of the file.
 * @param path Path from the root.
 * @returns The description, or an empty string where there is none.
 */
export function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = current ? childAt(current, key) : undefined;
  return (current ? z.globalRegistry.get(current)?.description : undefined) ?? '';
}
