import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { CollectionName } from '../../schemas/collections.ts';
import { fieldTree, type FieldNode } from './field-tree.ts';

/** What is known when a draft is made. */
export interface DraftInput {
  /** Known values, nested as in the file; the rest stays empty for the author. */
  values: Readonly<Record<string, unknown>>;
  /** Optional fields to write although nothing is known of them, by path. */
  include?: readonly string[];
  /** A word beside a value, by path, e.g. that it is a proposal. */
  notes?: Readonly<Record<string, string>>;
  /** Comments with lists too long for the schema, e.g. ids to choose from, by path. */
  hints?: Readonly<Record<string, string>>;
}

/** A draft's frontmatter and what its author has still to fill in. */
export interface Draft {
  yaml: string;
  /** Fields left empty. */
  missing: { path: string; label: string; description: string }[];
}

const COMMENT_WIDTH = 92;

/** Breaks a comment into lines, each with the space that follows `#`. */
function commentLines(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > COMMENT_WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** Whether a field must be filled: by the schema, or because this kind of entry needs it. */
const isWanted = (node: FieldNode, input: DraftInput): boolean =>
  node.required || (input.include ?? []).includes(node.path);

/** What an author reads above a field. */
function commentOf(node: FieldNode, input: DraftInput): string {
  const optional = isWanted(node, input) ? '' : ' Không bắt buộc.';
  const hint = input.hints?.[node.path];
  return commentLines(
    `${node.label}: ${node.description}${optional}${hint === undefined ? '' : ` ${hint}`}`,
  );
}

/** Writes the nodes of a draft and remembers what stays empty. */
class DraftWriter {
  readonly missing: Draft['missing'] = [];
  readonly #input: DraftInput;

  constructor(input: DraftInput) {
    this.#input = input;
  }

  /** A scalar, empty where nothing is known. */
  scalar(node: FieldNode, value: unknown, labels: readonly string[], path: string): Scalar {
    const scalar = new Scalar(value ?? null);
    if (typeof value === 'string' && node.type !== 'choice' && node.type !== 'reference')
      scalar.type = Scalar.QUOTE_DOUBLE;
    const note = this.#input.notes?.[path];
    if (note !== undefined) scalar.comment = ` ${note}`;
    if (value === undefined && isWanted(node, this.#input))
      this.missing.push({ path, label: labels.join(' › '), description: node.description });
    return scalar;
  }

  list(node: FieldNode, value: unknown, labels: readonly string[], path: string): Node {
    const seq = new YAMLSeq();
    const { item } = node;
    if (!item) return seq;
    const described = item.description === '' ? { ...item, description: node.description } : item;
    const given = Array.isArray(value) ? (value as unknown[]) : undefined;
    const items = given ?? Array.from({ length: node.minItems ?? 1 }, () => undefined);
    seq.flow = given?.every((x) => typeof x === 'string' && /^[a-z0-9-]*$/.test(x)) ?? false;
    items.forEach((x, i) => {
      const name = items.length > 1 ? [...labels, `thứ ${String(i + 1)}`] : labels;
      const child = this.node(described, x, name, `${path}.${String(i)}`, i === 0);
      if (seq.flow && child instanceof Scalar) child.type = Scalar.PLAIN;
      seq.items.push(child);
    });
    return seq;
  }

  group(
    node: FieldNode,
    value: unknown,
    labels: readonly string[],
    path: string,
    commented: boolean,
  ) {
    const map = new YAMLMap();
    const known = (value ?? {}) as Record<string, unknown>;
    for (const field of node.fields ?? []) {
      const given = known[field.key];
      if (given === undefined && !isWanted(field, this.#input)) continue;
      const key = new Scalar(field.key);
      if (commented) key.commentBefore = commentOf(field, this.#input);
      if (path === '') key.spaceBefore = map.items.length > 0;
      const at = path === '' ? field.key : `${path}.${field.key}`;
      const child = this.node(field, given, [...labels, field.label], at, commented);
      map.items.push(new Pair(key, child));
    }
    return map;
  }

  node(
    node: FieldNode,
    value: unknown,
    labels: readonly string[],
    path: string,
    commented: boolean,
  ): Node {
    if (node.type === 'group') return this.group(node, value, labels, path, commented);
    if (node.type === 'list') return this.list(node, value, labels, path);
    return this.scalar(node, value, labels, path);
  }
}

/**
 * Writes a file's frontmatter with each field explained by a comment from the schema, in the
 * schema's order; what is not known stays empty, which `npm run check` reports.
 * @param collection Collection of the file.
 * @param input What is known.
 * @returns YAML without the dashes around it, and the fields left empty.
 */
export function writeDraft(collection: CollectionName, input: DraftInput): Draft {
  const writer = new DraftWriter(input);
  const doc = new Document();
  doc.contents = writer.group(fieldTree(collection), input.values, [], '', true);
  const yaml = doc.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
  return { yaml: yaml.replaceAll(/[ \t]+$/gmu, ''), missing: writer.missing };
}
