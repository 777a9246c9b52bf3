import { asIndexed } from '../index/word-end.ts';
import type { Hit } from './engine.ts';

/** Asks the engine for a term; exactly as marked, or whatever the marks. */
export type Ask = (term: string, exact: boolean) => Promise<Hit[]>;

/** Documents with a word, and all its positions there. */
type Postings = ReadonlyMap<string, Hit>;

/** Among so few documents the engine's own search for phrases is quick. */
const FEW = 400;
/** A word with signs inside. */
const JOINED = /[^\p{L}\p{N}\p{M}]/u;
/** Words kept for the next search, which often has the same and a few letters more. */
const KEPT = 16;

/** How many documents have all the words. */
function shared(lists: readonly Postings[]): number {
  const [least, ...others] = lists.toSorted((a, b) => a.size - b.size);
  let count = 0;
  for (const id of least?.keys() ?? []) if (others.every((list) => list.has(id))) count++;
  return count;
}

/** Documents where the words follow each other, and the positions of all words of each place. */
function join(lists: readonly Postings[]): Hit[] {
  const rarest = lists.reduce((a, b) => (b.size < a.size ? b : a));
  const at = lists.indexOf(rarest);
  return [...rarest.values()].flatMap((hit) => {
    const positions = lists.map((list) => list.get(hit.id)?.words ?? []);
    const words = hit.words.flatMap((position) => {
      const start = position - at;
      return positions.every((own, i) => own.includes(start + i))
        ? lists.map((_, i) => start + i)
        : [];
    });
    return words.length > 0 ? [{ ...hit, words }] : [];
  });
}

/**
 * Phrases, put together from where their words stand. The engine can look for phrases too, but takes
 * several times as long over words that most documents have, and tells only the first place in each.
 */
export class Phrases {
  readonly #ask: Ask;
  readonly #kept = new Map<string, Postings>();

  /**
   * @param ask The engine.
   */
  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async #postings(word: string, exact: boolean): Promise<Postings> {
    const key = `${String(exact)} ${word}`;
    let postings = this.#kept.get(key);
    if (!postings) {
      const hits = await this.#ask(asIndexed(word), exact);
      postings = new Map(hits.map((hit) => [hit.id, hit]));
    }
    this.#kept.delete(key);
    this.#kept.set(key, postings);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return postings;
  }

  /**
   * Finds documents with words next to each other.
   * @param words One word or more, in the spelling of the index.
   * @param exact Exactly as marked, or whatever the marks.
   * @returns Documents with the positions of every matched word.
   */
  async find(words: readonly string[], exact: boolean): Promise<Hit[]> {
    const phrase = `"${words.map(asIndexed).join(' ')}"`;
    // The engine cuts a document's number into parts, which follow each other like words.
    if (words.some((word) => JOINED.test(word))) return this.#ask(phrase, exact);
    const lists: Postings[] = [];
    for (const word of words) {
      lists.push(await this.#postings(word, exact));
      const documents = shared(lists);
      if (documents === 0) return [];
      if (documents <= FEW && lists.length < words.length) return this.#ask(phrase, exact);
    }
    return join(lists);
  }
}
