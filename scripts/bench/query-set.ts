/** Queries made from pages, and what is relevant to each, by rule from the pages' own text. */
import { fold } from '../../src/vietnamese/fold.ts';
import { searchForm } from '../../src/vietnamese/search-form.ts';
import { BENDS, MARKLESS, type Bend } from './bend.ts';
import { FURTHER_BENDS, FURTHER_MARKLESS } from './bend-further.ts';
import { FURTHER_QUERIES } from './query-further.ts';
import type { Random } from './random.ts';
import type { BenchPage } from './search-pages.ts';

/** A query and the pages that answer it. */
export interface BenchQuery {
  kind: string;
  typed: string;
  filters: Record<string, string>;
  relevant: Set<string>;
}

/** A page's text ready for rules: words between single spaces, with marks and without. */
interface Readable {
  page: BenchPage;
  text: string;
  plain: string;
  who: string;
  place: string;
}

const SEPARATORS = /[^\p{L}\p{N}\p{M}/.-]+/gu;
const words = (text: string): string =>
  ` ${searchForm(text)
    .replace(SEPARATORS, ' ')
    .replace(/[./-]+(?=\s|$)|(?<=\s|^)[./-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

function readable(page: BenchPage): Readable {
  const all = [page.title, page.who, page.place, ...page.pieces];
  const text = all.map(words).join('|');
  return { page, text, plain: fold(text), who: words(page.who), place: words(page.place) };
}

/** Makes queries from pages. */
export class QuerySet {
  readonly #pages: Readable[];
  readonly #random: Random;

  /**
   * @param pages All pages that will be searched.
   * @param random Source of choices.
   */
  constructor(pages: readonly BenchPage[], random: Random) {
    this.#pages = pages.map(readable);
    this.#random = random;
  }

  /** Pages whose chosen text has the words in order. */
  relevant(phrase: string, where: 'text' | 'who' | 'place' = 'text', marks = true): Set<string> {
    const wanted = marks ? words(phrase) : fold(words(phrase));
    const has = (page: Readable): boolean => {
      const text = where === 'text' ? (marks ? page.text : page.plain) : page[where];
      return (marks || where === 'text' ? text : fold(text)).includes(wanted);
    };
    return new Set(this.#pages.filter(has).map((p) => p.page.url));
  }

  /** A phrase of so many words from a sentence of some page. */
  phrase(length: number): string {
    for (;;) {
      const { page } = this.#random.pick(this.#pages);
      const piece = this.#random.pick([page.title, ...page.pieces]).split(/[\s\u00A0]+/);
      const at = this.#random.whole(0, Math.max(0, piece.length - length));
      const chosen = piece.slice(at, at + length);
      const inner = chosen.slice(0, -1).every((w) => /^[\p{L}\p{M}]+$/u.test(w));
      const phrase = chosen.join(' ').replace(/[.,;:!?…”"»)]+$/u, '');
      const plain = /^[\p{L}\p{M}]{2,}$/u.test(phrase.split(' ').at(-1) ?? '');
      if (chosen.length === length && inner && plain && phrase.length > 2)
        return phrase.toLowerCase();
    }
  }

  #query(kind: string, typed: string, relevant: Set<string>, filters = {}): BenchQuery[] {
    return relevant.size > 0 ? [{ kind, typed, relevant, filters }] : [];
  }

  #bent(
    source: string,
    where: 'text' | 'who' | 'place',
    each: string,
    [bends, markless]: readonly [Record<string, Bend>, ReadonlySet<string>] = [BENDS, MARKLESS],
  ): BenchQuery[] {
    return Object.entries(bends).flatMap(([kind, bend]) => {
      const typed = bend(source, this.#random);
      if (typed === undefined) return [];
      return this.#query(each + kind, typed, this.relevant(source, where, !markless.has(kind)));
    });
  }

  #combined(): BenchQuery[] {
    const { page } = this.#random.pick(this.#pages);
    const ward = /^(?:phường|xã) ([^,]+)/.exec(page.place)?.[1];
    if (ward === undefined) return [];
    const title = page.title.toLowerCase().replace(SEPARATORS, ' ').split(' ');
    const topic = title.slice(0, this.#random.whole(2, 3)).join(' ');
    const here = this.relevant(ward, 'place');
    const both = [...this.relevant(topic)].filter((url) => here.has(url));
    const typed = `${topic} ${ward}`;
    return [
      ...this.#query('two facts', typed, new Set(both)),
      ...this.#query(
        'two facts, no marks',
        fold(typed),
        new Set(
          [...this.relevant(topic, 'text', false)].filter((u) =>
            this.relevant(ward, 'place', false).has(u),
          ),
        ),
      ),
      ...this.#query('ward', ward, this.relevant(ward, 'place')),
      ...this.#query('ward, no marks', fold(ward), this.relevant(ward, 'place', false)),
    ];
  }

  #filtered(): BenchQuery[] {
    const { page } = this.#random.pick(this.#pages);
    const able = Object.entries(page.filters).flatMap(([name, v]) =>
      v?.[0] ? [[name, v[0]] as const] : [],
    );
    if (able.length === 0) return [];
    const [name, value] = this.#random.pick(able);
    const typed = this.phrase(this.#random.whole(1, 2));
    const kept = this.#pages.filter((p) => p.page.filters[name]?.includes(value));
    const urls = new Set(kept.map((p) => p.page.url));
    const relevant = [...this.relevant(typed)].filter((url) => urls.has(url));
    return this.#query('filter and words', typed, new Set(relevant), { [name]: value });
  }

  #named(): BenchQuery[] {
    const { page } = this.#random.pick(this.#pages);
    const match = /(?:^|\s)(?:ông|bà)\s((?:\p{Lu}\p{L}+\s?){3})/iu.exec(page.who);
    const name = match?.[1]?.trim();
    if (name === undefined) return [];
    const who = this.relevant(name, 'who');
    return [
      ...this.#query(
        'person with title',
        `${this.#random.pick(['ông', 'bà', 'anh', 'chị', 'cô'])} ${name}`,
        who,
      ),
      ...this.#bent(name, 'who', 'person: '),
    ];
  }

  #documentNumber(): BenchQuery[] {
    const { page } = this.#random.pick(this.#pages);
    const numbers = page.pieces.join(' ').match(/\d+\/[\p{L}-]+/gu) ?? [];
    return numbers.slice(0, 1).flatMap((n) => this.#query('document number', n, this.relevant(n)));
  }

  /**
   * Makes the queries.
   * @param rounds How many times each way is tried.
   * @returns Queries with at least one relevant page.
   */
  make(rounds: number): BenchQuery[] {
    const queries: BenchQuery[] = [];
    for (let round = 0; round < rounds; round++) {
      queries.push(...this.#bent(this.phrase(1 + (round % 5)), 'text', ''));
      queries.push(
        ...this.#named(),
        ...this.#combined(),
        ...this.#filtered(),
        ...this.#documentNumber(),
      );
    }
    return queries;
  }

  /**
   * Makes queries in further ways, which the search was not built with in view.
   * @param rounds How many times each way is tried.
   * @returns Queries with at least one relevant page.
   */
  makeFurther(rounds: number): BenchQuery[] {
    const further = [FURTHER_BENDS, FURTHER_MARKLESS] as const;
    const queries: BenchQuery[] = [];
    for (let round = 0; round < rounds; round++) {
      queries.push(...this.#bent(this.phrase(1 + (round % 5)), 'text', '', further));
      const { page } = this.#random.pick(this.#pages);
      for (const [kind, make] of Object.entries(FURTHER_QUERIES)) {
        const made = make(page, this.#random);
        if (!made) continue;
        const relevant = made.means.flatMap((m) => [...this.relevant(m, 'text', made.marks)]);
        queries.push(...this.#query(kind, made.typed, new Set(relevant)));
      }
    }
    return queries;
  }
}
