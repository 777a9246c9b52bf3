import type { CollectionName } from '../../schemas/collections.ts';
import type { Finding, RuleContext } from '../../schemas/rules/context.ts';
import { nearest } from '../../schemas/rules/nearest.ts';
import { attributeOf, bodyTree, placeOf } from '../body-tree.ts';
import type { RawEntry } from '../read.ts';
import type { Place } from '../yaml.ts';

/** Attributes of components that name an entry of a collection. */
const REFERENCES: Readonly<
  Record<string, { attribute: string; collection: CollectionName; label: string }>
> = {
  Term: { attribute: 'id', collection: 'glossary', label: 'thuật ngữ' },
  PlaceMap: { attribute: 'place', collection: 'places', label: 'địa danh' },
};

/**
 * Components that name a term, a place or a source name one that exists.
 * @param raw An entry as read from disk.
 * @param context Lookups over all content.
 * @returns Findings with their place in the file.
 */
export function componentFindings(raw: RawEntry, context: RuleContext): (Finding & Place)[] {
  const tree = bodyTree(raw);
  if ('error' in tree) return [];
  const list = (raw.data as { sources?: unknown } | null | undefined)?.sources;
  const sources = Array.isArray(list)
    ? list.map((s: { id?: unknown } | null) => String(s?.id ?? ''))
    : [];
  return tree.nodes.flatMap((node) => {
    const findings: (Finding & Place)[] = [];
    const say = (label: string, id: string, ids: readonly string[]) => {
      const guess = nearest(id, ids);
      findings.push({
        code: 'HS211',
        path: [],
        found: `“<${node.name ?? ''}>” dẫn ${label} “${id}”, không có`,
        fix:
          guess === undefined
            ? `Dùng một trong: ${ids.slice(0, 8).join(', ')}.`
            : `Có phải “${guess}”?`,
        ...placeOf(raw, node),
      });
    };
    const rule = Object.hasOwn(REFERENCES, node.name ?? '')
      ? REFERENCES[node.name ?? '']
      : undefined;
    const id = rule && attributeOf(node, rule.attribute);
    if (rule && id !== undefined && !context.has(rule.collection, id))
      say(rule.label, id, context.ids(rule.collection));
    const source = node.type.startsWith('mdxJsx') ? attributeOf(node, 'source') : undefined;
    if (source !== undefined && raw.collection === 'profiles' && !sources.includes(source))
      say('nguồn', source, sources);
    return findings;
  });
}
