/** The engines to measure beside: Pagefind as it comes, FlexSearch and MiniSearch, each tuned fairly. */
import { gzipSync } from 'node:zlib';
import { Charset, Document as FlexDocument } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { readQuery } from '../../src/vietnamese/query.ts';
import { indexWord, plainForm } from '../../src/vietnamese/search-form.ts';
import { engineModule, fetchFrom } from './node-search.ts';
import type { BenchPage } from './search-pages.ts';

/** An engine ready to be asked. */
export interface OtherEngine {
  name: string;
  /** Bytes that a first query fetches, compressed; for Pagefind counted as it goes. None where it cannot be exported. */
  bytes: () => number | undefined;
  search: (typed: string, filters: Record<string, string>) => Promise<string[]>;
}

const TOP = 10;
/** Results that the others' orders are refined on. */
const POOL = 20;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Pagefind on the pages as they are written, asked what was typed.
 * @param pages The pages.
 * @param folder Where its index goes.
 * @returns The engine.
 */
export async function plainPagefind(
  pages: readonly BenchPage[],
  folder: string,
): Promise<OtherEngine> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind does not start.');
  for (const page of pages) {
    const filters = Object.entries(page.filters).flatMap(([name, values]) =>
      (values ?? []).map((v) => `<i data-pagefind-filter="${name}:${escape(v)}"></i>`),
    );
    const text = [page.who, page.place, ...page.pieces].map((p) => `<p>${escape(p)}</p>`).join('');
    const content = `<html lang="vi"><body><main data-pagefind-body><h1>${escape(page.title)}</h1>${text}${filters.join('')}</main></body></html>`;
    await index.addHTMLFile({ url: page.url, content });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const host = 'http://plain.invalid/';
  const bytes = fetchFrom(folder, host);
  const instance = (await engineModule(folder)).createInstance({
    basePath: host,
    baseUrl: '/',
    noWorker: true,
  });
  await instance.init();
  return {
    name: 'Pagefind as it comes',
    bytes,
    search: async (typed, filters) => {
      const { results } = await instance.search(typed, { filters });
      const shown = await Promise.all(results.slice(0, TOP).map((r) => r.data()));
      return shown.map((f) => f.url.replace(host.slice(0, -1), ''));
    },
  };
}

/** The text of a page in the index's spelling, for the engines that keep all of it anyway. */
const bodyOf = (page: BenchPage): string => page.pieces.join(' ');

const formsOf = (text: string): string[] => text.split(/\s+/).map(indexWord).filter(Boolean);
const foldWords = (text: string): string[] => formsOf(text).map(plainForm);

/** Puts pages first that have the query as a phrase: as marked, then without marks. */
function refine(urls: readonly string[], typed: string, texts: Map<string, string>): string[] {
  const { words } = readQuery(typed).first;
  const phrase = ` ${words.map((w) => w.form).join(' ')} `;
  const plain = ` ${words.map((w) => w.plain).join(' ')} `;
  const score = (url: string): number => {
    const text = texts.get(url) ?? '';
    return text.includes(phrase) ? 2 : plainForm(text).includes(plain) ? 1 : 0;
  };
  const head = urls.slice(0, POOL).map((url, rank) => ({ url, score: score(url) - rank / 100 }));
  return head.sort((a, b) => b.score - a.score).map(({ url }) => url);
}

const allText = (page: BenchPage): string =>
  ` ${formsOf([page.title, page.who, page.place, bodyOf(page)].join(' '))
    .map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(' ')} `;

const keeps = (page: BenchPage | undefined, filters: Record<string, string>): boolean =>
  Object.entries(filters).every(([name, value]) => page?.filters[name]?.includes(value));

const plainQuery = (typed: string): string => {
  const { words } = readQuery(typed).first;
  return words.map((w) => w.plain).join(' ');
};

/**
 * MiniSearch on folded words, the query read as ours, all words before any, the first refined.
 * @param pages The pages.
 * @returns The engine.
 */
export function miniSearch(pages: readonly BenchPage[]): OtherEngine {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const texts = new Map(pages.map((page) => [page.url, allText(page)]));
  const index = new MiniSearch<{
    id: string;
    title: string;
    who: string;
    place: string;
    body: string;
  }>({
    fields: ['title', 'who', 'place', 'body'],
    tokenize: foldWords,
    processTerm: (term) => term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || null,
    searchOptions: {
      boost: { title: 3, who: 4, place: 3 },
      prefix: (_term, i, terms) => i === terms.length - 1,
      fuzzy: false,
    },
  });
  index.addAll(
    pages.map((p) => ({ id: p.url, title: p.title, who: p.who, place: p.place, body: bodyOf(p) })),
  );
  const size = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    bytes: () => size,
    search: (typed, filters) => {
      const filter = (r: { id: string }): boolean => keeps(byUrl.get(r.id), filters);
      const query = plainQuery(typed);
      const found = index.search(query, { combineWith: 'AND', filter });
      const results = found.length > 0 ? found : index.search(query, { fuzzy: 0.25, filter });
      return Promise.resolve(
        refine(
          results.map((r) => String(r.id)),
          typed,
          texts,
        ).slice(0, TOP),
      );
    },
  };
}

/**
 * FlexSearch on folded words with its context index, the query read as ours, the first refined.
 * @param pages The pages.
 * @returns The engine.
 */
export function flexSearch(pages: readonly BenchPage[]): OtherEngine {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const texts = new Map(pages.map((page) => [page.url, allText(page)]));
  const index = new FlexDocument({
    tokenize: 'strict',
    encoder: Charset.Exact,
    context: { depth: 2, bidirectional: false, resolution: 9 },
    document: { id: 'url', index: ['title', 'who', 'place', 'body'] },
  });
  const fold = (text: string): string =>
    foldWords(text)
      .map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .join(' ');
  for (const page of pages) {
    index.add({
      url: page.url,
      title: fold(page.title),
      who: fold(page.who),
      place: fold(page.place),
      body: fold(bodyOf(page)),
    });
  }
  let size: number | undefined = 0;
  try {
    void index.export((_key: string, data: string) => {
      size = (size ?? 0) + gzipSync(data).length;
    });
  } catch (error) {
    // Its parts are exported as strings, and thousands of pages are more than one can hold.
    if (!(error instanceof RangeError)) throw error;
    size = undefined;
  }
  return {
    name: 'FlexSearch',
    bytes: () => size,
    search: (typed, filters) => {
      const query = plainQuery(typed);
      const ask = (suggest: boolean): string[] => [
        ...new Set(
          index
            .search(query, { limit: 200, suggest })
            .flatMap(({ result }) => result.map(String))
            .filter((url) => keeps(byUrl.get(url), filters)),
        ),
      ];
      const strict = ask(false);
      return Promise.resolve(
        refine(strict.length > 0 ? strict : ask(true), typed, texts).slice(0, TOP),
      );
    },
  };
}
