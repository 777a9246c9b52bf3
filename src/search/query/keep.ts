/** Fetches at a time: enough to be quick, few enough to let a reader's own request through. */
const AT_ONCE = 8;

const kept = new Map<string, ArrayBuffer>();

/** Fetches that failed, by the path that asked. */
const failures = new Map<string, number>();

/**
 * A path of its own for each opening of the index: it leads to the same files, and tells whose fetch
 * has failed.
 * @param basePath Address of the index, with a slash at its end.
 * @param opening Number of the opening.
 * @returns The same address, written in another way.
 */
export const pathOf = (basePath: string, opening: number): string =>
  `${basePath}lan-${String(opening)}/../`;

/**
 * How many files of the index an opening could not fetch so far. The engine itself says nothing: it
 * takes a part of the index that it could not fetch for an empty one.
 * @param path From {@link pathOf}.
 * @returns A number that only grows.
 */
export const failedFetches = (path: string): number => failures.get(path) ?? 0;

/**
 * Makes every fetch of this worker answer from what was kept first, and counts those that fail. The
 * engine has no way to be given files, only to fetch them.
 */
export function answerFromKept(): void {
  const network = self.fetch.bind(self);
  self.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = kept.get(new URL(url, self.location.href).pathname);
    if (body) return new Response(body.slice(0));
    const asker = /^.*\/lan-\d+\/\.\.\//.exec(url)?.[0] ?? '';
    const fail = (): unknown => failures.set(asker, failedFetches(asker) + 1);
    const response = await network(input, init).catch((error: unknown) => {
      fail();
      throw error;
    });
    if (!response.ok) fail();
    return response;
  };
}

/**
 * Fetches the whole of a small index, so that searching goes on without a network. A large one
 * publishes no list and is left alone.
 * @param basePath Address of the index, with a slash at its end.
 * @returns Whether all of it is kept.
 */
export async function keepIndex(basePath: string): Promise<boolean> {
  const list = await fetch(`${basePath}tep.txt`);
  const names = list.ok ? (await list.text()).split('\n').filter(Boolean) : [];
  if (names.length === 0) return false;
  const fetchNext = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const url = new URL(basePath + name, self.location.href);
      if (kept.has(url.pathname)) continue;
      const response = await fetch(url, { priority: 'low' });
      if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
      kept.set(url.pathname, await response.arrayBuffer());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  return true;
}
