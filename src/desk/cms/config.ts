import { MOST_BYTES } from '../../media/picture-limits.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import { vi } from '../../strings/vi.ts';
import { fieldTree } from '../shared/field-tree.ts';
import { BLOCK_NAMES } from './blocks.ts';
import { toCmsField, type Choices, type CmsField } from './fields.ts';

/** Collections of one file a story, that the editor can add to. */
const FOLDERS = ['profiles', 'kits', 'events', 'pages', 'handbook'] as const;
/** Collections of one list, that the editor can edit. */
const LISTS = ['agencies', 'places', 'awards', 'glossary'] as const;

/** Where the editor writes to when it does not work on a local clone. */
export interface CmsBackend {
  name: 'github' | 'gitlab' | 'gitea';
  repo: string;
  branch: string;
  /** Address of a server of one's own. */
  api?: string;
}

/** The editor's configuration, as far as it is made here. */
export interface CmsConfig {
  load_config_file: false;
  collections: Record<string, unknown>[];
  [option: string]: unknown;
}

/** Folder collections whose entry is a folder, so that pictures can lie beside the text. */
const IN_FOLDER: readonly CollectionName[] = ['profiles', 'kits'];

const bodyField: CmsField = {
  name: 'body',
  label: vi.editor.body,
  hint: vi.editor.bodyHint,
  widget: 'richtext',
  required: true,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: BLOCK_NAMES,
  linked_images: false,
};

function folderCollection(name: (typeof FOLDERS)[number], choices: Choices) {
  const [label, singular] = vi.editor.collections[name];
  const inFolder = IN_FOLDER.includes(name);
  const fields = (fieldTree(name).fields ?? []).map((field) => toCmsField(field, name, choices));
  return {
    name,
    label,
    label_singular: singular,
    folder: `content/${COLLECTIONS[name].path}`,
    create: true,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    slug: '{{title}}',
    identifier_field: 'title',
    ...(inFolder && { path: '{{slug}}/index', media_folder: '', public_folder: '.' }),
    fields: [...fields, bodyField],
  };
}

/** The vocabularies: each a file that is one list. */
function listCollection(choices: Choices) {
  return {
    name: 'danh-muc',
    label: vi.editor.lists,
    files: LISTS.map((name) => ({
      name,
      label: vi.editor.listNames[name],
      file: `content/${COLLECTIONS[name].path}`,
      format: 'yaml',
      fields: [
        {
          name: 'items',
          label: vi.editor.listNames[name],
          widget: 'list',
          root: true,
          collapsed: true,
          summary: '{{fields.id}}',
          fields: (fieldTree(name).fields ?? []).map((field) => toCmsField(field, name, choices)),
        },
      ],
    })),
  };
}

/** Where a backend's own server answers, when it is not the public one. */
function backendOf({ name, repo, branch, api }: CmsBackend) {
  return { name, repo, branch, ...(api !== undefined && { api_root: api }) };
}

/**
 * The editor's whole configuration, made from the schemas so that the two cannot drift.
 * @param choices Ids to choose from.
 * @param backend A Git server; without one the editor works on a local clone.
 * @returns What the editor is started with.
 */
export function cmsConfig(choices: Choices, backend?: CmsBackend): CmsConfig {
  return {
    load_config_file: false,
    // A local clone needs no server, but the editor wants to know what kind of place it came from.
    backend: backend ? backendOf(backend) : { name: 'github', repo: 'local/local', branch: 'main' },
    app_title: vi.editor.title,
    media_folder: 'content',
    public_folder: '/content',
    media_libraries: {
      default: { config: { max_file_size: MOST_BYTES, slugify_filename: true, multiple: false } },
      stock_assets: { providers: [] },
    },
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 60 },
    output: {
      omit_empty_optional_fields: true,
      yaml: { quote: 'double', indent_sequences: true },
    },
    collections: [
      ...FOLDERS.map((name) => folderCollection(name, choices)),
      listCollection(choices),
    ],
  };
}
