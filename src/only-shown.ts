import type { LoaderContext } from 'astro/loaders';
import type { Profile } from './schemas/profile.ts';
import { isShown } from './schemas/shown.ts';
import { takenBackOn } from './schemas/taken-back.ts';
import { site } from './site.ts';

type Store = LoaderContext['store'];

/**
 * A store of profiles that keeps what this build may tell. Astro copies the pictures of every
 * entry it knows into the output, as their author gave them where no page shows them: so a story
 * that is not for readers must not become known at all.
 * @param store The store of the collection.
 * @returns The same store; what is not shown is left out of it, and of a story that was taken
 *   back only what its notice needs stays.
 */
export function onlyShown(store: Store): Store {
  return {
    ...store,
    set: (entry) => {
      // The loader gives what the profiles' schema has passed.
      const profile = entry.data as unknown as Profile;
      if (isShown(profile, site)) return store.set(entry);
      store.delete(entry.id);
      if (takenBackOn(profile, site.today) === undefined) return false;
      const data = { ...entry.data, cover: undefined, gallery: undefined };
      return store.set({ id: entry.id, data });
    },
  };
}
