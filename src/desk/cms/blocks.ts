import { vi } from '../../strings/vi.ts';
import { VOCABULARY } from '../vocabulary.ts';

/** A block as the editor is told of it. */
export interface CmsBlock {
  id: string;
  label: string;
  fields: { name: string; label: string; widget: string; required: boolean; hint?: string }[];
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => Record<string, string>;
  toBlock: (props: Readonly<Record<string, unknown>>) => string;
  /** Asked for by the editor; the site itself shows the story (`npm run dev`). */
  toPreview: () => string;
}

/** Components that stand within a sentence: the editor knows blocks only, so these are typed. */
const INLINE: readonly string[] = ['Term'];
/** Components without anything inside. */
const EMPTY: readonly string[] = ['Audio', 'Video', 'PlaceMap'];

/** Names of all blocks that the editor offers. */
export const BLOCK_NAMES: readonly string[] = Object.keys(VOCABULARY).filter(
  (name) => !INLINE.includes(name),
);

const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;
/** Attribute values are plain text in double quotes; one within would end them. */
const quoted = (value: string): string => value.trim().replaceAll('"', '”');

/** One component as a block. */
function toBlockDefinition(name: string): CmsBlock {
  const { attributes, required = [] } = VOCABULARY[name] ?? { attributes: [] };
  const empty = EMPTY.includes(name);
  const labels: Readonly<Record<string, string>> = vi.editor.attributes;
  const names: Readonly<Record<string, string>> = vi.editor.blocks;
  const fields: CmsBlock['fields'] = attributes.map((attribute) => ({
    name: attribute,
    label: labels[attribute] ?? attribute,
    widget: 'string',
    required: required.includes(attribute),
  }));
  if (!empty)
    fields.push({
      name: 'content',
      label: vi.editor.content,
      hint: vi.editor.contentHint,
      widget: 'text',
      required: true,
    });
  return {
    id: name,
    label: names[name] ?? name,
    toPreview: () => '',
    fields,
    pattern: empty
      ? new RegExp(`^<${name}\\b([^>]*?)\\s*/>$`, 'm')
      : new RegExp(`^<${name}\\b([^>]*)>\\n+([\\s\\S]*?)\\n+</${name}>$`, 'm'),
    fromBlock: ([, head = '', content = '']) => ({
      ...Object.fromEntries([...head.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
      ...(empty ? {} : { content: content.trim() }),
    }),
    toBlock: (props) => {
      const text = (key: string): string => (typeof props[key] === 'string' ? props[key] : '');
      const head = attributes
        .filter((attribute) => text(attribute).trim() !== '')
        .map((attribute) => ` ${attribute}="${quoted(text(attribute))}"`)
        .join('');
      return empty
        ? `<${name}${head} />`
        : `<${name}${head}>\n\n${text('content').trim()}\n\n</${name}>`;
    },
  };
}

/**
 * The site's components as blocks of the editor, from the same list as the safety check.
 * @returns A definition for each.
 */
export const cmsBlocks = (): CmsBlock[] => BLOCK_NAMES.map(toBlockDefinition);
