import type { FilterName } from '../index/document.ts';
import type { Counts, SearchAnswer, SearchRequest } from '../query/session.ts';
import type { WorkerRequest } from '../worker.ts';

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Ask of a search, without what the connection adds. */
type Ask = WorkerRequest extends infer M
  ? M extends unknown
    ? Omit<M, 'id' | 'basePath'>
    : never
  : never;

let worker: Worker | undefined;
let lastId = 0;
const pending = new Map<number, Pending>();

function start(): Worker {
  const started = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener(
    'message',
    ({ data }: MessageEvent<{ id: number; result?: unknown; error?: string }>) => {
      const waiting = pending.get(data.id);
      pending.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    },
  );
  started.addEventListener('error', () => {
    for (const waiting of pending.values()) waiting.reject(new Error('worker'));
    pending.clear();
    worker = undefined;
  });
  return started;
}

function send(basePath: string, ask: Ask): Promise<unknown> {
  worker ??= start();
  const id = ++lastId;
  worker.postMessage({ ...ask, id, basePath });
  return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
}

/** Whether an error only says that a newer request took the place of this one. */
export function isSuperseded(error: unknown): boolean {
  return error instanceof Error && error.message === 'superseded';
}

/**
 * Fetches the engine while the reader is still typing; a search then waits for its words alone.
 * @param basePath Address of the index.
 */
export function prepareSearch(basePath: string): void {
  // What cannot be fetched now is asked for again by the search, which says so to the reader.
  send(basePath, { ask: 'open' }).catch(() => undefined);
}

/**
 * Searches, in the background.
 * @param basePath Address of the index.
 * @param request What for.
 * @returns What was found.
 * @throws When a newer search was asked meanwhile, or the index cannot be fetched.
 */
export function searchFor(basePath: string, request: SearchRequest): Promise<SearchAnswer> {
  return send(basePath, { ask: 'search', request }) as Promise<SearchAnswer>;
}

/**
 * Counts what each filter's values would leave, in the background.
 * @param basePath Address of the index.
 * @param request What for.
 * @param values Values of each filter.
 * @returns Counts.
 * @throws As {@link searchFor}.
 */
export function countsFor(
  basePath: string,
  request: SearchRequest,
  values: Partial<Record<FilterName, string[]>>,
): Promise<Counts> {
  return send(basePath, { ask: 'counts', request, values }) as Promise<Counts>;
}

/**
 * Keeps a small index whole in the background, so that searching goes on without a network.
 * @param basePath Address of the index.
 * @returns Whether it is kept.
 */
export async function keepForOffline(basePath: string): Promise<boolean> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return false;
  return (await send(basePath, { ask: 'keep' })) === true;
}
