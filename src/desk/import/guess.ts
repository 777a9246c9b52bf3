import { fold } from '../../vietnamese/fold.ts';
import type { Content, Entry } from '../../schemas/collections.ts';

const PLACE_TYPES: Record<string, string> = {
  phuong: 'phuong',
  xa: 'xa',
  'thi-tran': 'thi tran',
  'thanh-pho': 'thanh pho',
  huyen: 'huyen',
  tinh: 'tinh',
};

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Whether a place had its name in some part of a year. */
const existed = ({ data }: Entry<'places'>, year: number): boolean =>
  (data.from ?? '0000') <= `${String(year)}-12-31` &&
  (data.to ?? '9999') >= `${String(year)}-01-01`;

/**
 * The place that a report speaks of most, wards and communes before the city.
 * @param text The whole report.
 * @param places The vocabulary.
 * @param year Year of the story: a place must have had its name then.
 * @returns Id of a place, or undefined.
 */
export function guessPlace(
  text: string,
  places: readonly Entry<'places'>[],
  year: number,
): string | undefined {
  const folded = fold(text).replaceAll(/[^a-z0-9]+/g, ' ');
  const scored = places
    .filter((place) => existed(place, year))
    .map((place) => {
      const type = PLACE_TYPES[place.data.type] ?? '';
      const small = ['phuong', 'xa', 'thi-tran'].includes(place.data.type);
      const hits = count(folded, ` ${type} ${fold(place.data.name)} `);
      return { id: place.id, score: hits * (small ? 1000 : 1) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.id;
}

/**
 * The agency that a report is addressed to or names first.
 * @param text The whole report.
 * @param agencies The vocabulary.
 * @returns Id of an agency, or undefined.
 */
export function guessAgency(
  text: string,
  agencies: readonly Entry<'agencies'>[],
): string | undefined {
  const folded = fold(text).replaceAll(/[^a-z0-9]+/g, ' ');
  const found = agencies
    .map(({ id, data }) => {
      const names = [data.name, data.shortName].map((n) => fold(n).replaceAll(/[^a-z0-9]+/g, ' '));
      const places = names.map((n) => folded.indexOf(n)).filter((at) => at >= 0);
      return { id, at: Math.min(...places), words: data.shortName.split(' ').length };
    })
    .filter(({ at, words }) => Number.isFinite(at) && words > 1)
    .sort((a, b) => a.at - b.at);
  return found[0]?.id;
}

/** How much more a word of the honoree's name says than one of the text. */
const NAME_WEIGHT = 6;

/** Pairs of neighbouring syllables: Vietnamese words are mostly two. */
function pairs(text: string): Set<string> {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return new Set(words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`));
}

/**
 * The movement whose plan text shares most words with a report, rare words weighing more.
 * @param text The whole report.
 * @param name Who it is about: "Chi hội phụ nữ…" says more than any sentence.
 * @param movements All movements.
 * @returns Id of a movement where one stands out from the rest, or undefined.
 */
export function guessMovement(
  text: string,
  name: string,
  movements: Content['movements'],
): string | undefined {
  const texts = movements.map(({ id, data }) => ({
    id,
    pairs: pairs(
      [
        data.name,
        data.shortName,
        data.intro,
        ...data.campaigns.map((c) => c.name),
        ...data.criteria.map((c) => c.text),
      ].join(' . '),
    ),
  }));
  const report = pairs(text);
  const named = pairs(name);
  const scored = texts
    .map(({ id, pairs: own }) => {
      let score = 0;
      for (const pair of own) {
        if (!report.has(pair)) continue;
        const shared = texts.filter((other) => other.pairs.has(pair)).length;
        score += Math.log(texts.length / shared) * (named.has(pair) ? NAME_WEIGHT : 1);
      }
      // A long text of the plan meets more words by chance.
      return { id, score: score / Math.sqrt(own.size) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && second && best.score > 1.25 * second.score ? best.id : undefined;
}
