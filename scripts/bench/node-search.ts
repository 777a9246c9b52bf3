/** The search's own layer on an index on disk, in Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineModule } from '../../src/search/query/engine.ts';
import { SearchSession, type SearchAnswer } from '../../src/search/query/session.ts';
import type { BenchQuery } from './query-set.ts';

/** No such host exists: what is asked of it is answered from the folder. */
const HOST = 'http://index.invalid/';

/**
 * The engine's module, as a browser would import it.
 * @param folder A built index.
 * @returns The module.
 */
export async function engineModule(folder: string): Promise<EngineModule> {
  const source = readFileSync(path.join(folder, 'pagefind.js')).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)) as EngineModule;
}

/**
 * Lets fetch answer from a folder; the engine can only fetch.
 * @param folder A built index.
 * @param host Origin that stands for the folder.
 * @returns The bytes fetched so far.
 */
export function fetchFrom(folder: string, host: string): () => number {
  const network = globalThis.fetch;
  let bytes = 0;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(host)) return network(input, init);
    try {
      const file = readFileSync(path.join(folder, new URL(url).pathname));
      bytes += file.length;
      return Promise.resolve(new Response(new Uint8Array(file)));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  };
  return () => bytes;
}

/**
 * Opens an index on disk.
 * @param folder The index.
 * @returns A function that searches as the page does.
 */
export async function openFolder(
  folder: string,
): Promise<(query: Pick<BenchQuery, 'typed' | 'filters'>) => Promise<SearchAnswer>> {
  fetchFrom(folder, HOST);
  const session = await SearchSession.open(await engineModule(folder), HOST);
  return ({ typed, filters }) =>
    session.search({ query: typed, filters, storiesOnly: false, newest: false, limit: 10 });
}
