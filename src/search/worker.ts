/**
 * The search, away from the page: nothing that it does can hold up typing. Compiling WebAssembly
 * needs 'wasm-unsafe-eval' in `script-src`: of this worker's own response where a server sends the
 * policy as a header, and of the page in browsers where a worker takes over the page's.
 */
import type { EngineModule } from './query/engine.ts';
import { answerFromKept, failedFetches, keepIndex, pathOf } from './query/keep.ts';
import { SearchSession, Superseded, type SearchRequest } from './query/session.ts';
import type { FilterName } from './index/document.ts';

/** A message from the page. */
export type WorkerRequest = { id: number; basePath: string } & (
  | { ask: 'search'; request: SearchRequest }
  | { ask: 'open' }
  | { ask: 'keep' }
  | { ask: 'counts'; request: SearchRequest; values: Partial<Record<FilterName, string[]>> }
);

/** An index that is open, or being opened. */
interface Opening {
  path: string;
  index: Promise<SearchSession>;
}

let opening: Opening | undefined;
let openings = 0;
/** The newest request of each kind: older ones are given up. */
const latest = { open: 0, search: 0, counts: 0, keep: 0 };

function open(basePath: string): Opening {
  const path = pathOf(basePath, ++openings);
  const index = (async () => {
    const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as EngineModule;
    return SearchSession.open(module, path);
  })();
  return { path, index };
}

async function run(
  message: Exclude<WorkerRequest, { ask: 'keep' }>,
  index: SearchSession,
): Promise<unknown> {
  if (message.ask === 'open') return undefined;
  // A new search makes counts of the old one needless too.
  const wanted = (): boolean =>
    latest[message.ask] === message.id && (message.ask === 'search' || latest.search < message.id);
  return message.ask === 'search'
    ? index.search(message.request, wanted)
    : index.counts(message.request, message.values, wanted);
}

/** An answer from the whole of what it asks for; an index that misses a file is given up. */
async function answerWhole(message: Exclude<WorkerRequest, { ask: 'keep' }>): Promise<unknown> {
  const used = (opening ??= open(message.basePath));
  const failed = failedFetches(used.path);
  try {
    const result = await run(message, await used.index);
    if (failedFetches(used.path) !== failed)
      throw new Error('A file of the index could not be fetched.');
    return result;
  } catch (error) {
    const isWhole = error instanceof Superseded && failedFetches(used.path) === failed;
    // Another request may have opened it anew in the meantime.
    if (!isWhole && opening === used) opening = undefined;
    throw error;
  }
}

async function answer(message: WorkerRequest): Promise<unknown> {
  if (message.ask === 'keep') return keepIndex(message.basePath);
  const stoodOpen = opening !== undefined;
  try {
    return await answerWhole(message);
  } catch (error) {
    if (error instanceof Superseded || !stoodOpen) throw error;
    // The site may have been published anew while this page stood open: its index is another now.
    return answerWhole(message);
  }
}

answerFromKept();
addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id, ask } = event.data;
  latest[ask] = id;
  answer(event.data).then(
    (result) => {
      postMessage({ id, result });
    },
    (error: unknown) => {
      postMessage({ id, error: error instanceof Superseded ? 'superseded' : String(error) });
    },
  );
});
