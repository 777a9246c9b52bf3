/**
 * What is kept for a room without a network: one cache with the files of every kept kit, and the
 * manifest of each. The page keeps and removes; the service worker serves and refreshes.
 */

/** The one cache. */
export const CACHE = 'bo-giao-luu';

/** A file of a kit. */
export interface KeptFile {
  url: string;
  /** Changes with the file's content. */
  revision: string;
  bytes: number;
}

/** What a kit is made of, as its `goi.json` says. */
export interface Manifest {
  slug: string;
  title: string;
  /** Path of the kit's guide. */
  url: string;
  bytes: number;
  /** Size of the file to carry. */
  zipBytes: number;
  files: KeptFile[];
}

const isManifest = (url: string): boolean => url.endsWith('/goi.json');

/**
 * The kits that are kept.
 * @returns Their manifests' addresses and contents.
 */
export async function keptKits(): Promise<[string, Manifest][]> {
  if (!(await caches.has(CACHE))) return [];
  const cache = await caches.open(CACHE);
  const requests = (await cache.keys()).filter((r) => isManifest(r.url));
  const kits = requests.map(async ({ url }): Promise<[string, Manifest][]> => {
    const found = await cache.match(url);
    return found ? [[url, (await found.json()) as Manifest]] : [];
  });
  return (await Promise.all(kits)).flat();
}

/** Puts files into the cache, past the browser's own, a few at a time. */
async function fetchFiles(
  files: readonly KeptFile[],
  done: (bytes: number) => void,
): Promise<void> {
  const cache = await caches.open(CACHE);
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const answer = await fetch(file.url, { cache: 'reload' });
      if (!answer.ok) throw new Error(`${file.url}: ${String(answer.status)}`);
      await cache.put(file.url, answer);
      done(file.bytes);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

/** Deletes the files that no kept kit names any more. */
async function sweep(): Promise<void> {
  const kits = await keptKits();
  const needed = new Set(
    kits.flatMap(([, m]) => m.files.map((f) => new URL(f.url, self.location.href).href)),
  );
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys())
    if (!isManifest(url) && !needed.has(url)) await cache.delete(url);
}

/**
 * Keeps a kit. Its manifest goes in last, so that a kit half fetched is no kept kit.
 * @param url Address of its manifest.
 * @param progress Told the share that is in, from 0 to 1.
 * @throws Error when a file cannot be fetched or the disk is full.
 */
export async function keepKit(url: string, progress: (share: number) => void): Promise<void> {
  const answer = await fetch(url, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`);
  const manifest = (await answer.clone().json()) as Manifest;
  let got = 0;
  await fetchFiles(manifest.files, (bytes) => {
    got += bytes;
    progress(got / manifest.bytes);
  });
  await (await caches.open(CACHE)).put(url, answer);
}

/**
 * Removes a kit and what only it used; the cache itself goes with the last kit.
 * @param url Address of its manifest.
 */
export async function removeKit(url: string): Promise<void> {
  await (await caches.open(CACHE)).delete(url);
  if ((await keptKits()).length === 0) await caches.delete(CACHE);
  else await sweep();
}

/**
 * Brings every kept kit up to date: changed and withdrawn stories are fetched anew, a kit that the
 * site no longer has is removed. Without a network nothing changes.
 */
export async function refreshKits(): Promise<void> {
  for (const [url, old] of await keptKits()) {
    let answer: Response;
    try {
      answer = await fetch(url, { cache: 'no-store' });
    } catch {
      return;
    }
    if (answer.status === 404 || answer.status === 410) {
      await removeKit(url);
      continue;
    }
    if (!answer.ok) continue;
    const fresh = (await answer.clone().json()) as Manifest;
    const known = new Map(old.files.map((f) => [f.url, f.revision]));
    const changed = fresh.files.filter((f) => known.get(f.url) !== f.revision);
    try {
      await fetchFiles(changed, () => undefined);
      await (await caches.open(CACHE)).put(url, answer);
      await sweep();
    } catch {
      // The next connection tries again; what is kept still holds together.
    }
  }
}
