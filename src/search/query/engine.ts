import type { Anchor, FilterName } from '../index/document.ts';
import { asBegun } from '../index/word-end.ts';
import { Phrases } from './phrases.ts';

/** Filters to keep to: one value each. */
export type FilterChoice = Partial<Record<FilterName, string>>;

/** Filters as the engine takes them. */
type EngineFilters = Partial<Record<FilterName, string | { any: readonly string[] }>>;

/** What only stories have: whether they are real or samples. */
const STORIES = { mau: { any: ['that', 'mau'] } } as const;

/** What is shown of a found document. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** A document that a search found, and where in it. */
export interface Hit {
  id: string;
  /** Positions of all matched words. */
  words: number[];
  score: number;
  load: () => Promise<Fragment>;
}

interface EngineResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Fragment>;
}

interface Instance {
  init: () => Promise<void>;
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  search: (
    term: string | null,
    options: { filters?: EngineFilters; sort?: Record<string, string> },
  ) => Promise<{ results: EngineResult[] }>;
}

/** The engine's module, as much of it as is used. */
export interface EngineModule {
  createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Instance;
}

/** How to search: by phrase, by words anywhere, or by filters alone. */
export interface Engine {
  /** Documents with these words next to each other; exactly as marked, or whatever the marks. */
  phrase: (words: readonly string[], marks: 'exact' | 'any') => Promise<Hit[]>;
  /** How many documents of the whole site, whatever the filters, have these words exactly as marked. */
  countWhole: (words: readonly string[]) => Promise<number>;
  /** Documents with all these words, each of which may be the start of a longer one. */
  all: (words: readonly string[]) => Promise<Hit[]>;
  /** Every document, the newest first. */
  every: () => Promise<Hit[]>;
}

/** Gives searches within a choice of filters, and within stories where asked. */
export type OpenEngine = (filters: FilterChoice, storiesOnly?: boolean) => Engine;

/**
 * Starts the engine on an index.
 * @param module The engine's own module.
 * @param basePath Address of the index folder, with a slash at the end.
 * @returns A function that gives searches within a choice of filters.
 */
export async function startEngine(module: EngineModule, basePath: string): Promise<OpenEngine> {
  // Addresses in the index are whole, sub-path included; the engine would put it before them again.
  const instance = module.createInstance({ basePath, baseUrl: '/', noWorker: true });
  await instance.init();
  // One search at a time: whether marks count is a setting of the whole instance.
  let queue: Promise<unknown> = Promise.resolve();
  let exactNow = false;
  const search = (
    term: string | null,
    exact: boolean,
    options: Parameters<Instance['search']>[1],
  ): Promise<Hit[]> => {
    const answer = queue.then(async () => {
      if (exact !== exactNow) await instance.options({ exactDiacritics: exact });
      exactNow = exact;
      const { results } = await instance.search(term, options);
      return results.map(({ id, score, words, data }) => ({ id, score, words, load: data }));
    });
    queue = answer.catch(() => undefined);
    return answer;
  };
  const phrasesOf = (filters: EngineFilters): Phrases =>
    new Phrases((term, exact) => search(term, exact, { filters }));
  const whole = phrasesOf({});
  const none = JSON.stringify({});
  let last = { key: none, phrases: whole };
  return (choice, storiesOnly = false) => {
    const filters = storiesOnly ? { ...STORIES, ...choice } : choice;
    const key = JSON.stringify(filters);
    if (last.key !== key) last = { key, phrases: key === none ? whole : phrasesOf(filters) };
    const { phrases } = last;
    return {
      phrase: (words, marks) => phrases.find(words, marks === 'exact'),
      countWhole: async (words) => (await whole.find(words, true)).length,
      all: (words) => search(words.map(asBegun).join(' '), false, { filters }),
      every: () => search(null, false, { filters, sort: { ngay: 'desc' } }),
    };
  };
}
