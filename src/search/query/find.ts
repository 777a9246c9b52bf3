import type { QueryWord, ReadQuery } from '../../vietnamese/query.ts';
import type { Vocabulary } from '../../vietnamese/spellcheck.ts';
import { byMarks } from './marks.ts';
import { correctPhrase } from './correct.ts';
import type { Engine, Hit } from './engine.ts';
import { searchParts } from './parts.ts';
import { settle } from './settle.ts';
import { findUnfinished } from './unfinished.ts';
import { startsOf, worthOf } from './worth.ts';

/** How documents were found; the page says it where it is not plain. */
export type Manner = 'phrase' | 'start' | 'corrected' | 'parts' | 'none';

/** What a query found, the best first. */
export interface Outcome {
  hits: Hit[];
  manner: Manner;
  /** The query as the site would spell it. */
  suggestion?: string;
  /** Whether the order still has to be settled by the text of the first results. */
  unsettled: boolean;
  /** The reading that found them. */
  query: ReadQuery;
}

/** So few exact results leave room for those with other marks. */
const FEW = 10;
/** A last word as short as this is more likely unfinished than whole. */
const UNFINISHED = 3;

const byWorth = (hits: readonly Hit[], length: number): Hit[] =>
  hits
    .map((hit) => ({ hit, worth: worthOf(startsOf(hit.words, length)) }))
    .sort((a, b) => b.worth - a.worth || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);

/** Adds what is not there yet. */
function append(hits: Hit[], more: readonly Hit[]): Hit[] {
  const known = new Set(hits.map((h) => h.id));
  return [...hits, ...more.filter((h) => !known.has(h.id))];
}

/**
 * Documents with the whole query as a phrase: exactly as typed first, then whatever the marks.
 * Unmarked words are asked for as typed too: "giai" is a word beside "giải".
 */
async function findPhrase(engine: Engine, words: readonly QueryWord[]): Promise<[Hit[], boolean]> {
  const forms = words.map((w) => w.form);
  const marked = words.some((w) => w.marked);
  const exact = byWorth(await engine.phrase(forms, 'exact'), forms.length);
  // Always both: what is found must not depend on how much of it a filter leaves.
  const any = byWorth(await engine.phrase(forms, 'any'), forms.length);
  if (!marked || exact.length > 0) return [append(exact, any), false];
  return [any.length > FEW ? await byMarks(engine, any, words) : any, true];
}

/** The query with one word as the site writes it. */
const corrected = (words: readonly QueryWord[], shown: readonly string[], at: number, to: string) =>
  words.map((w, i) => (i === at ? to : (shown[i] ?? w.form))).join(' ');

async function findRead(
  engine: Engine,
  query: ReadQuery,
  vocabulary: () => Promise<Vocabulary>,
): Promise<Outcome> {
  const { words, text } = query;
  const forms = words.map((w) => w.form);
  const done = (hits: Hit[], manner: Manner, rest: Partial<Outcome> = {}): Outcome => ({
    hits,
    manner,
    unsettled: false,
    query,
    ...rest,
  });

  const [phrase, unsettled] = await findPhrase(engine, words);
  const last = words.at(-1)?.plain ?? '';
  if (phrase.length >= FEW || (phrase.length > 0 && last.length > UNFINISHED)) {
    return done(phrase, 'phrase', { unsettled });
  }
  const known = await vocabulary();
  const unfinished = await findUnfinished(engine, words, known);
  if (phrase.length > 0) return done(append(phrase, unfinished), 'phrase', { unsettled });
  if (unfinished.length > 0) return done(unfinished, 'start');

  const shown = text.split(' ');
  const strange = words.flatMap((w, i) =>
    /^\p{L}+$/u.test(w.plain) && !known.has(w.plain) ? i : [],
  );
  const fix = await correctPhrase(engine, words, strange, known);
  if (fix) {
    const suggestion = corrected(words, shown, fix.at, fix.word);
    return done(byWorth(fix.hits, words.length), 'corrected', { suggestion, unsettled: true });
  }
  if (words.length === 1) return done([], 'none');
  const { scored, pairs } = await searchParts(engine, forms);
  const best = scored[0]?.score ?? 0;
  const near = scored.filter((s) => s.score > best * 0.3).map((s) => s.hit);
  // Words that are never neighbours are likelier a slip of the keys than two wishes.
  if (strange.length === 0 && (pairs === 0 || (scored[0]?.found ?? 0) < words.length)) {
    const other = await correctPhrase(
      engine,
      words,
      words.map((_, i) => i),
      known,
    );
    if (other) {
      const suggestion = corrected(words, shown, other.at, other.word);
      const hits = append(byWorth(other.hits, words.length), near);
      return done(hits, 'corrected', { suggestion });
    }
  }
  return done(near, near.length > 0 ? 'parts' : 'none', { unsettled: words.length > 2 });
}

/**
 * Finds documents for a query: the phrase, then less and less of it until something is found.
 * @param engine Where to search.
 * @param query What was typed, as read.
 * @param vocabulary Loads the site's words; called only where the phrase found little.
 * @returns What was found and how.
 */
export async function find(
  engine: Engine,
  query: ReadQuery,
  vocabulary: () => Promise<Vocabulary>,
): Promise<Outcome> {
  if (query.words.length === 0) {
    return { hits: await engine.every(), manner: 'phrase', unsettled: false, query };
  }
  let outcome = await findRead(engine, query, vocabulary);
  if (query.raw && outcome.manner !== 'phrase') {
    const raw = await findRead(engine, query.raw, vocabulary);
    if (raw.manner === 'phrase' || outcome.manner === 'none') outcome = raw;
  }
  if (!outcome.unsettled) return outcome;
  return { ...outcome, hits: await settle(outcome.hits, outcome.query.words) };
}
