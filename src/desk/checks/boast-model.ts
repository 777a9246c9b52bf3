/**
 * A sentence's tone, learned: no list of sayings holds them all, but boasts share their words. The
 * weights come from `npm run train:boasts`, which learns them from the labelled sentences of the
 * tests and from the embedded stories.
 */
import { termsOfSentence, type Term } from './boast-terms.ts';
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
  terms: readonly Term[],
  weightOf: (term: string) => number | undefined,
  bias: number,
): number {
  const sum = terms.reduce((all, term) => all + (weightOf(term.text) ?? 0), 0);
  return bias + sum / Math.sqrt(Math.max(1, terms.length));
}

/** What a pair of words weighs together with each of its words. */
function weightOfPair({ text }: Term): number {
  return [text, ...text.split(' ')].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
}

/**
 * Whether a sentence has the tone of a boast.
 * @param plain The sentence, quotations blanked.
 * @returns The two neighbouring words that weigh most; nothing where the sentence is sober.
 */
export function boastfulWords(plain: string): { index: number; text: string } | undefined {
  const terms = termsOfSentence(plain);
  const pairs = terms.filter((term) => term.text.includes(' '));
  if (terms.length - pairs.length < FEWEST_WORDS) return undefined;
  if (oddsOf(terms, (term) => weights.get(term), BIAS) < THRESHOLD) return undefined;
  const [heaviest] = pairs.toSorted((a, b) => weightOfPair(b) - weightOfPair(a));
  return (
    heaviest && {
      index: heaviest.index,
      text: plain.slice(heaviest.index, heaviest.index + heaviest.length),
    }
  );
}
