/**
 * The search, away from the page: nothing that it does can hold up typing. Compiling WebAssembly
 * needs 'wasm-unsafe-eval' in `script-src`: of this worker's own response where a server sends the
 * policy as a header, and of the page in browsers where a worker takes over the page's.
 */
import type { EngineModule } from './query/engine.ts';
import { answerFromKept, keepIndex } from './query/keep.ts';
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

async function answer(message: WorkerRequest): Promise<unknown> {
  if (message.ask === 'keep') return keepIndex(message.basePath);
  session ??= open(message.basePath);
  let opened;
  try {
    opened = await session;
  } catch (error) {
    session = undefined;
    throw error;
  }
  if (message.ask === 'open') return undefined;
  // A new search makes counts of the old one needless too.
  const wanted = (): boolean =>
    latest[message.ask] === message.id && (message.ask === 'search' || latest.search < message.id);
  return message.ask === 'search'
    ? opened.search(message.request, wanted)
    : opened.counts(message.request, message.values, wanted);
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
