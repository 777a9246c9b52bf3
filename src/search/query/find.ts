import type { QueryWord, Readings } from '../../vietnamese/query.ts';
import type { Vocabulary } from '../../vietnamese/spellcheck.ts';
import { byMarks } from './marks.ts';
import { correctPhrase } from './correct.ts';
import type { Engine, Hit } from './engine.ts';
import { searchParts } from './parts.ts';
import { nearPhrase } from './near-phrase.ts';
import { strangeWords } from './repairs.ts';
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
  /** The readings that found them, the likeliest first; a result shows the one that fits it. */
  readings: (readonly QueryWord[])[];
}

/** So few exact results leave room for those with other marks. */
const FEW = 10;
/** So many words in a row are no other phrase with a mark wrong. */
const LONG = 3;
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
 * Whether marks were typed as they are meant: the site has many such phrases, or one too long to be
 * met by a slip. Asked of the whole site, as what is found must not depend on what a filter leaves.
 */
async function isMeant(engine: Engine, forms: readonly string[]): Promise<boolean> {
  const documents = await engine.countWhole(forms);
  return documents >= FEW || (documents > 0 && forms.length >= LONG);
}

/**
 * Documents with the whole query as a phrase: exactly as typed first, then whatever the marks.
 * Unmarked words are asked for as typed too: "giai" is a word beside "giải".
 */
async function findPhrase(engine: Engine, words: readonly QueryWord[]): Promise<Hit[]> {
  const forms = words.map((w) => w.form);
  const marked = words.some((w) => w.marked);
  const exact = byWorth(await engine.phrase(forms, 'exact'), forms.length);
  if (marked && (await isMeant(engine, forms))) return exact;
  const loose = byWorth(await engine.phrase(forms, 'any'), forms.length);
  if (!marked || exact.length > 0) return append(exact, loose);
  // Some mark is wrong, and only the text says which documents have the others.
  return settle(loose.length > FEW ? await byMarks(engine, loose, words) : loose, words);
}

async function findCorrected(
  engine: Engine,
  words: readonly QueryWord[],
  strange: readonly number[],
  known: Vocabulary,
): Promise<Outcome | undefined> {
  const [best, ...others] = await correctPhrase(engine, words, strange, known);
  if (!best) return undefined;
  let hits = await findPhrase(engine, best.words);
  for (const other of others) hits = append(hits, byWorth(other.hits, other.words.length));
  return {
    hits,
    manner: 'corrected',
    suggestion: best.words.map((w) => w.shown).join(' '),
    readings: [best, ...others].map((correction) => correction.words),
  };
}

/** Documents with most of a query that is a phrase of none. */
async function findNear(
  engine: Engine,
  words: readonly QueryWord[],
  strange: readonly number[],
  known: Vocabulary,
): Promise<Outcome> {
  const forms = words.map((w) => w.form);
  const near = nearPhrase(engine, forms);
  const almost = append(byWorth(await near.oneMore(), 1), byWorth(await near.oneLess(), 1));
  const { scored, pairs } = await searchParts(engine, forms);
  const best = scored[0]?.score ?? 0;
  const parts = scored.filter((s) => s.score > best * 0.3).map((s) => s.hit);
  // Words that are never neighbours are likelier a slip of the keys than two wishes.
  const slip = pairs === 0 || (scored[0]?.found ?? 0) < words.length;
  if (almost.length === 0 && strange.length === 0 && slip) {
    const other = await findCorrected(engine, words, [], known);
    if (other) return { ...other, hits: append(other.hits, parts) };
  }
  const hits = append(almost, words.length > 2 ? await settle(parts, words) : parts);
  return { hits, manner: hits.length > 0 ? 'parts' : 'none', readings: [words] };
}

async function findRead(
  engine: Engine,
  words: readonly QueryWord[],
  vocabulary: () => Promise<Vocabulary>,
): Promise<Outcome> {
  const done = (hits: Hit[], manner: Manner): Outcome => ({ hits, manner, readings: [words] });

  const phrase = await findPhrase(engine, words);
  const last = words.at(-1)?.plain ?? '';
  if (phrase.length >= FEW || (phrase.length > 0 && last.length > UNFINISHED)) {
    return done(phrase, 'phrase');
  }
  const known = await vocabulary();
  const unfinished = await findUnfinished(engine, words, known);
  if (phrase.length > 0) return done(append(phrase, unfinished), 'phrase');
  if (unfinished.length > 0) return done(unfinished, 'start');

  const strange = strangeWords(words, known);
  const fix = strange.length > 0 && (await findCorrected(engine, words, strange, known));
  if (fix) return fix;
  if (words.length === 1) return done([], 'none');

  return findNear(engine, words, strange, known);
}

/** Manners by how sure they are that what was found is what was meant. */
const SURENESS: readonly Manner[] = ['phrase', 'start', 'corrected', 'parts', 'none'];

const isSurer = (a: Outcome, b: Outcome): boolean =>
  SURENESS.indexOf(a.manner) < SURENESS.indexOf(b.manner);

/**
 * Finds documents for a query: the phrase, then less and less of it until something is found.
 * @param engine Where to search.
 * @param query What was typed, as read.
 * @param vocabulary Loads the site's words; called only where the phrase found little.
 * @returns What was found and how.
 */
export async function find(
  engine: Engine,
  { first, same, instead }: Readings,
  vocabulary: () => Promise<Vocabulary>,
): Promise<Outcome> {
  if (first.words.length === 0) {
    return { hits: await engine.every(), manner: 'phrase', readings: [] };
  }
  let inOtherSpelling: Hit[] = [];
  for (const { words } of same) {
    inOtherSpelling = append(inOtherSpelling, await findPhrase(engine, words));
  }
  const spellings = same.map((other) => other.words);
  if (inOtherSpelling.length > 0) {
    const hits = append(await findPhrase(engine, first.words), inOtherSpelling);
    return { hits, manner: 'phrase', readings: [first.words, ...spellings] };
  }
  let best = await findRead(engine, first.words, vocabulary);
  for (const { words } of instead) {
    if (best.manner === 'phrase') break;
    const other = await findRead(engine, words, vocabulary);
    if (isSurer(other, best)) best = other;
  }
  return best;
}
