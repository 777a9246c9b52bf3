import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CarriedFile, Release, Store } from './store.ts';

/** How long a page that a reader has open may still ask for the files of its release. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Folder of the files whose names carry a hash of what they hold. */
const HASHED = '_astro';
/** Code and fonts: they tell nothing of anybody. */
const CODE = /\.(?:js|css|woff2)(?:\.br|\.gz)?$/;

/** `bia.HASH_SIZE.avif` → `bia.HASH`: the photograph that a picture was made from. */
const original = (name: string): string | undefined =>
  /^(.+\.[\w-]+)_[\w-]+\.\w+$/.exec(name)?.[1] ?? undefined;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Keeps the hashed files of the release that is being replaced reachable in the new one, so that a
 * page opened before the switch still finds its scripts, styles and pictures. A picture stays only
 * while its photograph is still on the site: one taken back must not be found again. The search
 * index is never kept: its pieces hold the text of stories.
 * @param store Where.
 * @param old The release that is served now.
 * @param made Folder of the new release's files.
 * @param now Time in milliseconds since 1970.
 * @returns The files carried over, with the time at which each may go.
 */
export function carryOver(store: Store, old: Release, made: string, now: number): CarriedFile[] {
  const own = new Set(namesIn(join(made, HASHED)));
  const photographs = new Set([...own].flatMap((name) => original(name) ?? []));
  const until = new Map(old.carried.map((c) => [c.file, c.until]));
  const carried: CarriedFile[] = [];
  for (const name of namesIn(join(store.site(old.id), HASHED))) {
    const file = `${HASHED}/${name}`;
    const end = until.get(file) ?? now + KEPT_FOR;
    if (own.has(name) || end < now) continue;
    if (!CODE.test(name) && !photographs.has(original(name) ?? '')) continue;
    const target = join(made, file);
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(join(store.site(old.id), file), target);
    } catch {
      copyFileSync(join(store.site(old.id), file), target);
    }
    carried.push({ file, until: end });
  }
  return carried;
}
