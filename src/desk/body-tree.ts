import { markdownToMdast, mdxToMdast } from 'satteri';
import type { RawEntry } from './read.ts';
import type { Place } from './yaml.ts';

/** The parts of a node that the checks read, whatever its type. */
export interface BodyNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: unknown;
  alt?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: BodyNode[];
  parent?: BodyNode;
  /** How many nodes it stands within. */
  depth?: number;
  position?: { start: { line: number; column: number } };
}

/** A body as the build reads it, or why it cannot be read. */
export type BodyTree =
  { nodes: readonly BodyNode[] } | { error: string; line: number; column: number };

const trees = new WeakMap<RawEntry, BodyTree>();

function flatten(node: BodyNode, into: BodyNode[], depth = 0): BodyNode[] {
  into.push(node);
  node.depth = depth;
  // Far beyond what is refused; a file of a thousand ">" must not exhaust the stack.
  if (depth > 60) return into;

  for (const child of node.children ?? []) {
    child.parent = node;
    flatten(child, into, depth + 1);
  }
  return into;
}

function parse(raw: RawEntry): BodyTree {
  try {
    const tree = raw.file.endsWith('.mdx') ? mdxToMdast(raw.body) : markdownToMdast(raw.body);
    return { nodes: flatten(tree as BodyNode, []) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /(\d+):(\d+)/.exec(message);
    return {
      error: message,
      line: raw.bodyLine - 1 + Number(at?.[1] ?? 1),
      column: Number(at?.[2] ?? 1),
    };
  }
}

/**
 * Reads a body with the build's own parser, so that both see the same thing.
 * @param raw An entry as read from disk.
 * @returns Every node in reading order, or the parser's complaint with its place.
 */
export function bodyTree(raw: RawEntry): BodyTree {
  let tree = trees.get(raw);
  if (!tree) trees.set(raw, (tree = raw.body.trim() === '' ? { nodes: [] } : parse(raw)));
  return tree;
}

/**
 * The place of a node in its file.
 * @param raw The entry it belongs to.
 * @param node A node of its body.
 * @returns Line and column, from 1.
 */
export function placeOf(raw: RawEntry, node: BodyNode): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line + raw.bodyLine - 1, column: start.column };
}

/**
 * An attribute's plain text.
 * @param node A component in a body.
 * @param name Name of the attribute.
 * @returns Its text; undefined where it is absent or written as code.
 */
export function attributeOf(node: BodyNode, name: string): string | undefined {
  const value = node.attributes?.find((a) => a.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
