/** Logistic regression by stochastic gradient descent, the same on every machine. */
import { oddsOf } from '../../src/desk/checks/boast-model.ts';
import { seededRandom } from '../bench/random.ts';

/** A sentence to learn from. */
export interface Example {
  terms: ReadonlySet<string>;
  guilty: boolean;
  /** How much it counts. */
  weight: number;
}

/** What was learned. */
export interface Model {
  weights: Map<string, number>;
  bias: number;
}

const ROUNDS = 40;
const RATE = 0.3;
const DECAY = 0.003;
/** A term seen once teaches its sentence by heart. */
const SEEN = 2;

/**
 * Learns what words weigh.
 * @param examples Sentences with their label.
 * @returns Weights of terms.
 */
export function learn(examples: readonly Example[]): Model {
  const { next } = seededRandom(1);
  const counts = new Map<string, number>();
  for (const { terms } of examples)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [text, count] of counts) if (count >= SEEN) weights.set(text, 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round / 5);
    for (const { terms, guilty, weight } of shuffled(examples, next)) {
      const odds = oddsOf(terms, (term) => weights.get(term), bias);
      const error = ((guilty ? 1 : 0) - 1 / (1 + Math.exp(-odds))) * weight;
      bias += rate * 0.1 * error;
      const step = (rate * error) / Math.sqrt(Math.max(1, terms.size));
      for (const term of terms) {
        const before = weights.get(term);
        if (before !== undefined) weights.set(term, before * (1 - rate * DECAY) + step);
      }
    }
  }
  return { weights, bias };
}

/** The same things in another order. */
function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
