/**
 * The search, away from the page: nothing that it does can hold up typing. Compiling WebAssembly
 * needs 'wasm-unsafe-eval' in `script-src`: of this worker's own response where a server sends the
 * policy as a header, and of the page in browsers where a worker takes over the page's.
 */
import type { EngineModule } from './query/engine.ts';
import { answerFromKept, failedFetches, keepIndex } from './query/keep.ts';
import { SearchSession, Superseded, type SearchRequest } from './query/session.ts';
import type { FilterName } from './index/document.ts';

/** A message from the page. */
export type WorkerRequest = { id: number; basePath: string } & (
  | { ask: 'search'; request: SearchRequest }
  | { ask: 'open' }
  | { ask: 'keep' }
  | { ask: 'counts'; request: SearchRequest; values: Partial<Record<FilterName, string[]>> }
);

let session: Promise<SearchSession> | undefined;
/** The newest request of each kind: older ones are given up. */
const latest = { open: 0, search: 0, counts: 0, keep: 0 };

async function open(basePath: string): Promise<SearchSession> {
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as EngineModule;
  return SearchSession.open(module, basePath);
}

/** The open index; one that cannot be opened is tried anew at the next request. */
async function opened(basePath: string): Promise<SearchSession> {
  session ??= open(basePath);
  try {
    return await session;
  } catch (error) {
    session = undefined;
    throw error;
  }
}

async function run(message: Exclude<WorkerRequest, { ask: 'keep' }>): Promise<unknown> {
  const index = await opened(message.basePath);
  if (message.ask === 'open') return undefined;
  // A new search makes counts of the old one needless too.
  const wanted = (): boolean =>
    latest[message.ask] === message.id && (message.ask === 'search' || latest.search < message.id);
  return message.ask === 'search'
    ? index.search(message.request, wanted)
    : index.counts(message.request, message.values, wanted);
}

/** An answer from the whole of what it asks for; a session that misses a file is given up. */
async function answerWhole(message: Exclude<WorkerRequest, { ask: 'keep' }>): Promise<unknown> {
  const failed = failedFetches();
  try {
    const result = await run(message);
    if (failedFetches() === failed) return result;
  } catch (error) {
    if (failedFetches() === failed) throw error;
  }
  session = undefined;
  throw new Error('A file of the index could not be fetched.');
}

async function answer(message: WorkerRequest): Promise<unknown> {
  if (message.ask === 'keep') return keepIndex(message.basePath);
  const stoodOpen = session !== undefined;
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
