import { readQuery } from '../../vietnamese/query.ts';
import { readVocabulary, type Vocabulary } from '../../vietnamese/spellcheck.ts';
import { FILTERS, type FilterName } from '../index/document.ts';
import {
  startEngine,
  type Engine,
  type EngineModule,
  type OpenEngine,
  type FilterChoice,
  type Hit,
} from './engine.ts';
import { asWritten, showResult, type ShownResult } from './excerpt.ts';
import { find, type Manner } from './find.ts';

/** What to search for. */
export interface SearchRequest {
  query: string;
  filters: FilterChoice;
  /** Stories alone, without movements, clauses and kits. */
  storiesOnly: boolean;
  /** The newest first, in place of the best first. */
  newest: boolean;
  /** How many results to show. */
  limit: number;
}

/** What was found. */
export interface SearchAnswer {
  total: number;
  results: ShownResult[];
  manner: Manner;
  /** The query in the site's spelling, where another word is likelier. */
  suggestion?: string;
}

/** How many results each value of each filter would leave. */
export type Counts = Record<FilterName, Record<string, number>>;

/** Thrown where a newer request has made one needless. */
export class Superseded extends Error {}

/** Searches of one open page on one index. */
export class SearchSession {
  readonly #engine: OpenEngine;
  readonly #vocabulary: () => Promise<Vocabulary>;
  readonly #members = new Map<string, Promise<Set<string>>>();
  #newest: Promise<Map<string, number>> | undefined;

  private constructor(engine: OpenEngine, words: () => Promise<string>) {
    this.#engine = engine;
    let cached: Promise<Vocabulary> | undefined;
    this.#vocabulary = () => {
      cached ??= words()
        .then(readVocabulary)
        .catch((error: unknown) => {
          cached = undefined;
          throw error;
        });
      return cached;
    };
  }

  /**
   * Opens an index.
   * @param module The engine's module.
   * @param basePath Address of the index, with a slash at its end.
   * @returns A session.
   * @throws When the index cannot be fetched.
   */
  static async open(module: EngineModule, basePath: string): Promise<SearchSession> {
    const words = async (): Promise<string> => {
      const response = await fetch(`${basePath}tu-vung.txt`);
      if (!response.ok) throw new Error(`${String(response.status)} tu-vung.txt`);
      return response.text();
    };
    return new SearchSession(await startEngine(module, basePath), words);
  }

  /** The engine, giving up before its next search where the request is no longer wanted. */
  #guarded(request: Pick<SearchRequest, 'filters' | 'storiesOnly'>, wanted: () => boolean): Engine {
    const engine = this.#engine(request.filters, request.storiesOnly);
    const check = (): void => {
      if (!wanted()) throw new Superseded();
    };
    // The passes of one search ask for the same parts of the query again and again.
    const asked = new Map<string, Promise<Hit[]>>();
    return {
      phrase: (words, marks) => {
        const key = `${marks} ${words.join(' ')}`;
        const hits =
          asked.get(key) ?? Promise.resolve().then(() => (check(), engine.phrase(words, marks)));
        asked.set(key, hits);
        return hits;
      },
      countWhole: async (words) => (check(), engine.countWhole(words)),
      all: async (words) => (check(), engine.all(words)),
      every: async () => (check(), engine.every()),
    };
  }

  async #byDate(hits: readonly Hit[]): Promise<Hit[]> {
    this.#newest ??= this.#engine({})
      .every()
      .then((all) => new Map(all.map(({ id }, rank) => [id, rank])));
    const ranks = await this.#newest;
    const rank = ({ id }: Hit): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
    return hits.toSorted((a, b) => rank(a) - rank(b));
  }

  /**
   * Searches.
   * @param request What for.
   * @param wanted Whether the answer is still wanted.
   * @returns What was found, the first results ready to show.
   * @throws Superseded where it is no longer wanted.
   */
  async search(request: SearchRequest, wanted = (): boolean => true): Promise<SearchAnswer> {
    const engine = this.#guarded(request, wanted);
    const outcome = await find(engine, readQuery(request.query), this.#vocabulary);
    const hits = request.newest ? await this.#byDate(outcome.hits) : outcome.hits;
    const fragments = await Promise.all(hits.slice(0, request.limit).map((hit) => hit.load()));
    const [likeliest] = outcome.readings;
    const written = fragments[0] && likeliest && asWritten(fragments[0], likeliest);
    const meant = outcome.suggestion === undefined ? undefined : (written ?? outcome.suggestion);
    return {
      total: hits.length,
      results: fragments.map((fragment) => showResult(fragment, outcome.readings)),
      manner: outcome.manner,
      ...(meant !== undefined && { suggestion: meant }),
    };
  }

  #membersOf(name: FilterName, value: string): Promise<Set<string>> {
    const key = `${name}:${value}`;
    const members =
      this.#members.get(key) ??
      this.#engine({ [name]: value })
        .every()
        .then((hits) => new Set(hits.map(({ id }) => id)));
    this.#members.set(key, members);
    return members;
  }

  /**
   * Counts what each value of each filter would leave, were it chosen in place of its group's choice.
   * @param request The query and the filters in force.
   * @param values Values of each filter.
   * @param wanted Whether the answer is still wanted.
   * @returns Counts by filter and value.
   * @throws Superseded where it is no longer wanted.
   */
  async counts(
    request: SearchRequest,
    values: Partial<Record<FilterName, string[]>>,
    wanted = (): boolean => true,
  ): Promise<Counts> {
    const query = readQuery(request.query);
    const counts = Object.fromEntries(FILTERS.map((name) => [name, {}])) as Counts;
    const found = new Map<string, Hit[]>();
    for (const name of FILTERS) {
      const { [name]: own, ...others } = request.filters;
      const key = own === undefined ? '' : name;
      const hits =
        found.get(key) ??
        (
          await find(
            this.#guarded({ ...request, filters: others }, wanted),
            query,
            this.#vocabulary,
          )
        ).hits;
      found.set(key, hits);
      for (const value of values[name] ?? []) {
        if (!wanted()) throw new Superseded();
        const members = await this.#membersOf(name, value);
        counts[name][value] = hits.filter(({ id }) => members.has(id)).length;
      }
    }
    return counts;
  }
}
