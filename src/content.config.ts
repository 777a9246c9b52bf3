import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'zod';
import { file, glob, type LoaderContext } from 'astro/loaders';
import { codeDigest } from './code-digest.ts';
import { folders } from './folders.ts';
import { onlyShown } from './only-shown.ts';
import { checkAll } from './desk/check.ts';
import { draftFiles, unfinishedDrafts } from './desk/unfinished.ts';
import { COLLECTIONS, type CollectionName } from './schemas/collections.ts';
import { profileSchema } from './schemas/profile.ts';

const root = folders.content;
const code = codeDigest();

/** Drafts that are not whole yet: they would stop the whole site (see `desk/guard.ts`). */
const drafts = draftFiles(root);
const unfinished = unfinishedDrafts(
  drafts,
  drafts.size === 0 ? [] : (await checkAll(root)).problems,
);

/** A folder with an entry a file, or a folder with `index`. */
function folder(name: CollectionName, keep = (store: LoaderContext['store']) => store) {
  const { path } = COLLECTIONS[name];
  const leftOut = [...unfinished.keys()].filter((file) => file.startsWith(`${path}/`));
  const pattern = ['**/*.{md,mdx,yaml}', ...leftOut.map((f) => `!${f.slice(path.length + 1)}`)];
  const loader = glob({ base: `${root}/${path}`, pattern });
  // What was read before is taken as it was: only while the code that reads it is the same.
  return {
    ...loader,
    load: (context: LoaderContext) =>
      loader.load({
        ...context,
        store: keep(context.store),
        generateDigest: (data) => context.generateDigest(`${code}${JSON.stringify(data)}`),
      }),
  };
}
/** One YAML list. */
const list = (name: CollectionName) => file(`${root}/${COLLECTIONS[name].path}`);

/** A picture's path from its own folder: so written, it means the same to every entry's schema. */
const besideEntry = (path: unknown): unknown =>
  typeof path === 'string' && !/^[./]|:\/\//.test(path) ? `./${path}` : path;
const makeProfiles = (image: SchemaContext['image']) =>
  profileSchema(() => z.preprocess(besideEntry, image()));
/** By what becomes of a picture's path: Astro also asks once for types, with plain strings. */
const profiles = new Map<string, ReturnType<typeof makeProfiles>>();
function profilesWith(image: SchemaContext['image']): ReturnType<typeof makeProfiles> {
  const kind = JSON.stringify(image().parse('./bia.jpg'));
  const made = profiles.get(kind) ?? makeProfiles(image);
  profiles.set(kind, made);
  return made;
}

export const collections = {
  profiles: defineCollection({
    loader: folder('profiles', onlyShown),
    // Astro asks for it at every entry, and making it takes longer than reading one.
    schema: ({ image }) => profilesWith(image),
  }),
  movements: defineCollection({
    loader: folder('movements'),
    schema: COLLECTIONS.movements.schema,
  }),
  plans: defineCollection({ loader: folder('plans'), schema: COLLECTIONS.plans.schema }),
  agencies: defineCollection({ loader: list('agencies'), schema: COLLECTIONS.agencies.schema }),
  places: defineCollection({ loader: list('places'), schema: COLLECTIONS.places.schema }),
  awards: defineCollection({ loader: list('awards'), schema: COLLECTIONS.awards.schema }),
  glossary: defineCollection({ loader: list('glossary'), schema: COLLECTIONS.glossary.schema }),
  withdrawn: defineCollection({
    loader: list('withdrawn'),
    schema: COLLECTIONS.withdrawn.schema,
  }),
  kits: defineCollection({ loader: folder('kits'), schema: COLLECTIONS.kits.schema }),
  events: defineCollection({ loader: folder('events'), schema: COLLECTIONS.events.schema }),
  pages: defineCollection({ loader: folder('pages'), schema: COLLECTIONS.pages.schema }),
  handbook: defineCollection({ loader: folder('handbook'), schema: COLLECTIONS.handbook.schema }),
};
