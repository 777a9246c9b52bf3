/**
 * Learns the tone of boasts from the labelled sentences and from the embedded stories, which are
 * sober, and writes the weights that `src/desk/checks/boast-model.ts` reads. Prints how it does on
 * sentences it has not learned from: each fifth in turn, learned from the others.
 *
 *   npm run train:boasts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { oddsOf, THRESHOLD } from '../src/desk/checks/boast-model.ts';
import { termsOfSentence } from '../src/desk/checks/boast-terms.ts';
import { ownWords } from '../src/desk/checks/exaggeration.ts';
import { isTold } from '../src/desk/checks/words.ts';
import { sentencesOf } from '../src/desk/language.ts';
import { passagesOf } from '../src/desk/passages.ts';
import { readContent } from '../src/desk/read.ts';
import { parseLabelled } from './bench/labelled.ts';
import { learn, type Example, type Model } from './train/logistic.ts';

const LABELLED = 'tests/fixtures/labelled/exaggeration.txt';
const WRITTEN = 'src/desk/checks/boast-weights.ts';
/** There are many more sober sentences in stories than labelled ones. */
const PROSE_WEIGHT = 0.2;
/** One that a first model takes for a boast counts so much in the second. */
const MISTAKEN_WEIGHT = 2;
const FOLDS = 5;
/** Tenths: smaller weights turn nothing. */
const tenths = (weight: number): number => Math.round(weight * 10);

const example = (text: string, guilty: boolean, weight: number): Example => ({
  terms: termsOfSentence(ownWords(text)),
  guilty,
  weight,
});

/** Every sentence that a story tells. */
function soberSentences(): Example[] {
  return readContent('content')
    .filter(({ collection }) => ['profiles', 'kits', 'events'].includes(collection))
    .flatMap(passagesOf)
    .filter((passage) => isTold(passage) && passage.kind !== 'quote' && passage.kind !== 'table')
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => example(text, false, PROSE_WEIGHT));
}

const boasts = ({ terms }: Example, { weights, bias }: Model): boolean =>
  oddsOf(terms, (term) => weights.get(term), bias) >= THRESHOLD;

/** Learns twice: the second time sober sentences that the first mistook count for more. */
function learnTwice(labelled: readonly Example[], sober: readonly Example[]): Model {
  const first = learn([...labelled, ...sober]);
  const weighed = sober.map((e) => (boasts(e, first) ? { ...e, weight: MISTAKEN_WEIGHT } : e));
  return learn([...labelled, ...weighed]);
}

/** The share of labelled sentences judged rightly by models that had not seen them. */
function crossValidate(labelled: readonly Example[], sober: readonly Example[]): void {
  const inFold = (i: number, fold: number): boolean => i % FOLDS === fold;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnTwice(
      labelled.filter((_e, i) => !inFold(i, fold)),
      sober.filter((_e, i) => !inFold(i, fold)),
    );
    const judge = (e: Example): boolean => boasts(e, model);
    return {
      labelled: labelled.filter((_e, i) => inFold(i, fold)).map((e) => [e.guilty, judge(e)]),
      sober: sober.filter((_e, i) => inFold(i, fold)).map(judge),
    };
  });
  const all = judged.flatMap((j) => j.labelled);
  const hits = all.filter(([guilty, found]) => guilty && found).length;
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
  const alarms = judged.flatMap((j) => j.sober).filter(Boolean).length;
  console.log(
    `tone alone, unseen: precision ${percent(hits, all.filter(([, found]) => found).length)}, recall ${percent(hits, all.filter(([guilty]) => guilty).length)}; asks about ${percent(alarms, sober.length)} of the stories' sentences`,
  );
}

function write({ weights, bias }: Model): void {
  const byWeight = Map.groupBy(weights, ([, weight]) => tenths(weight));
  byWeight.delete(0);
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(
      ([weight, terms]) =>
        `${String(weight)}\t${terms
          .map(([t]) => t)
          .sort()
          .join('|')}`,
    );
  const text = `/** Written by \`npm run train:boasts\`: what words weigh, in tenths. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;

/** Odds of a sentence of unknown words. */
export const BIAS = ${bias.toFixed(2)};
`;
  writeFileSync(WRITTEN, text);
}

const labelled = parseLabelled(readFileSync(LABELLED, 'utf8')).map(({ text, guilty }) =>
  example(text, guilty, 1),
);
const sober = soberSentences();
crossValidate(labelled, sober);
write(learnTwice(labelled, sober));
