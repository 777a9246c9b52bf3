import type { Engine, Hit } from './engine.ts';
import { startsOf } from './worth.ts';

/** Documents that have nearly the phrase; the positions of a hit are where it begins. */
export interface NearPhrase {
  /** All its words in order, with one more among them. */
  oneMore: () => Promise<Hit[]>;
  /** All its words in order but one inner, which is not there. */
  oneLess: () => Promise<Hit[]>;
  /** Whether some document has all its words in place but this one, which is another there. */
  hasOther: (at: number) => Promise<boolean>;
}

/** With fewer words left the likeness is no more than what parts of the query have. */
const LEAST = 3;

/** Where the second part follows the first after so many other words. */
function joined(
  first: readonly Hit[],
  length: number,
  second: readonly Hit[],
  rest: number,
  gap: number,
): Hit[] {
  const starts = new Map(first.map((hit) => [hit.id, new Set(startsOf(hit.words, length))]));
  return second.flatMap((hit) => {
    const places = startsOf(hit.words, rest).map((place) => place - length - gap);
    const words = places.filter((place) => starts.get(hit.id)?.has(place));
    return words.length > 0 ? [{ ...hit, words }] : [];
  });
}

/** Each document once. */
const once = (hits: readonly Hit[]): Hit[] => [
  ...new Map(hits.map((hit) => [hit.id, hit])).values(),
];

/**
 * Looks for a query that is no phrase of the site as a phrase but for one word.
 * @param engine Where to search.
 * @param words The query's words, at least two.
 * @returns Searches of each kind, made when asked for.
 */
export function nearPhrase(engine: Engine, words: readonly string[]): NearPhrase {
  const count = words.length;
  /** The words up to one place and from another on, with a gap between them. */
  const around = async (end: number, start: number, gap: number): Promise<Hit[]> => {
    const [left, right] = [words.slice(0, end), words.slice(start)];
    // The longer part is the rarer: where it is nowhere, the other need not be fetched.
    const leftFirst = left.length >= right.length;
    const one = await engine.phrase(leftFirst ? left : right, 'any');
    if (one.length === 0) return [];
    const other = await engine.phrase(leftFirst ? right : left, 'any');
    const [first, second] = leftFirst ? [one, other] : [other, one];
    return joined(first, left.length, second, right.length, gap);
  };
  return {
    oneMore: async () => {
      const found: Hit[] = [];
      if (count < LEAST) return found;
      for (let end = 1; end < count; end++) found.push(...(await around(end, end, 1)));
      return once(found);
    },
    oneLess: async () => {
      const found: Hit[] = [];
      if (count <= LEAST) return found;
      for (let end = 1; end + 1 < count; end++) found.push(...(await around(end, end + 1, 0)));
      return once(found);
    },
    hasOther: async (at) => {
      if (at > 0 && at + 1 < count) return (await around(at, at + 1, 1)).length > 0;
      const rest = at === 0 ? words.slice(1) : words.slice(0, -1);
      return (await engine.phrase(rest, 'any')).length > 0;
    },
  };
}
