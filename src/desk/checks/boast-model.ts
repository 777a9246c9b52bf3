/**
 * A sentence's tone, learned: no list of sayings holds them all, but boasts share their words. The
 * weights come from `npm run train:boasts`, which learns them from the labelled sentences of the
 * tests and from the embedded stories.
 */
import { placeOf, termsOfSentence } from './boast-terms.ts';
import { BIAS, WEIGHTS } from './boast-weights.ts';

/** Weights in the file are tenths. */
const UNIT = 10;
const weights = new Map(
  WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight = '', terms = ''] = line.split('\t');
      return terms.split('|').map((term) => [term, Number(weight) / UNIT] as const);
    }),
);

/** From here on a sentence boasts: so low that of sober prose one sentence in a hundred is asked about. */
export const THRESHOLD = -0.7;
/** Shorter ones are headings and labels. */
const FEWEST_WORDS = 5;

/**
 * The odds of a boast by what words weigh: their sum, less where the sentence has many.
 * @param terms Terms of the sentence.
 * @param weightOf Weight of a term; nothing where it is not known.
 * @param bias Odds of a sentence of unknown words.
 * @returns Log-odds.
 */
export function oddsOf(
  terms: ReadonlySet<string>,
  weightOf: (term: string) => number | undefined,
  bias: number,
): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term) ?? 0;
  return bias + sum / Math.sqrt(Math.max(1, terms.size));
}

const weightOf = (term: string): number | undefined => weights.get(term);

/** What a pair of words weighs together with each of its words. */
const weightOfPair = (pair: string): number =>
  [pair, ...pair.split(' ')].reduce((sum, term) => sum + (weightOf(term) ?? 0), 0);

/**
 * Whether a sentence has the tone of a boast.
 * @param plain The sentence, quotations blanked.
 * @returns The two neighbouring words that weigh most; nothing where the sentence is sober.
 */
export function boastfulWords(plain: string): { index: number; text: string } | undefined {
  const terms = termsOfSentence(plain);
  // As many words as pairs, nearly.
  if (terms.size < 2 * FEWEST_WORDS - 1) return undefined;
  if (oddsOf(terms, weightOf, BIAS) < THRESHOLD) return undefined;
  const pairs = [...terms].filter((term) => term.includes(' '));
  const [heaviest = ''] = pairs.sort((a, b) => weightOfPair(b) - weightOfPair(a));
  return placeOf(plain, heaviest) ?? { index: 0, text: plain.slice(0, plain.indexOf(' ')) };
}
