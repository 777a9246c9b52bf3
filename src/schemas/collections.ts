import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { awardSchema } from './award.ts';
import { eventSchema } from './event.ts';
import { kitSchema } from './kit.ts';
import { movedSchema } from './moved.ts';
import { movementSchema } from './movement.ts';
import { pageSchema } from './page.ts';
import { placeSchema } from './place.ts';
import { planSchema } from './plan.ts';
import { profileSchema } from './profile.ts';
import { termSchema } from './term.ts';
import { withdrawnSchema } from './withdrawn.ts';

/** Where the entries of a collection lie below the content folder. */
export interface CollectionSource {
  schema: z.ZodType;
  /** A folder with an entry a file (or a folder with `index`), or one YAML list. */
  kind: 'folder' | 'list';
  /** Folder or file, relative to the content folder. */
  path: string;
  /** What an entry of it is called to an author. */
  label: string;
}

/** Every collection of the content, by the name that Astro and the desk know it by. */
export const COLLECTIONS = {
  profiles: {
    schema: profileSchema(() => z.string()),
    kind: 'folder',
    path: 'profiles',
    label: 'hồ sơ',
  },
  movements: { schema: movementSchema, kind: 'folder', path: 'movements', label: 'phong trào' },
  plans: { schema: planSchema, kind: 'folder', path: 'plans', label: 'kế hoạch' },
  agencies: { schema: agencySchema, kind: 'list', path: 'agencies.yaml', label: 'cơ quan' },
  places: { schema: placeSchema, kind: 'list', path: 'places.yaml', label: 'địa danh' },
  awards: { schema: awardSchema, kind: 'list', path: 'awards.yaml', label: 'khen thưởng' },
  glossary: { schema: termSchema, kind: 'list', path: 'glossary.yaml', label: 'thuật ngữ' },
  kits: { schema: kitSchema, kind: 'folder', path: 'kits', label: 'bộ giao lưu' },
  events: { schema: eventSchema, kind: 'folder', path: 'events', label: 'sự kiện' },
  withdrawn: {
    schema: withdrawnSchema,
    kind: 'list',
    path: 'withdrawn.yaml',
    label: 'câu chuyện đã gỡ',
  },
  moved: { schema: movedSchema, kind: 'list', path: 'moved.yaml', label: 'địa chỉ cũ' },
  pages: { schema: pageSchema, kind: 'folder', path: 'pages', label: 'trang' },
  handbook: { schema: pageSchema, kind: 'folder', path: 'handbook', label: 'sổ tay' },
} as const satisfies Record<string, CollectionSource>;

/** Name of a collection. */
export type CollectionName = keyof typeof COLLECTIONS;

/** An entry's data as its collection's schema gives it. */
export type EntryData<C extends CollectionName> = z.infer<(typeof COLLECTIONS)[C]['schema']>;

/** An entry that passed its schema. */
export interface Entry<C extends CollectionName> {
  id: string;
  /** File relative to the content folder. */
  file: string;
  /** Index in the list, for an entry of a YAML list. */
  index?: number;
  data: EntryData<C>;
  /** Markdown below the frontmatter; empty for YAML. */
  body: string;
}

/** All entries that passed their schema, by collection. */
export type Content = { [C in CollectionName]: Entry<C>[] };
