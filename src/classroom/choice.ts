import { AUDIENCES, SETTINGS } from '../schemas/kit-terms.ts';
import type { Choice } from './compose.ts';

/** A choice as the address carries it: stories by slug. */
export type ChoiceState = Omit<Choice, 'stories'> & { slugs: string[] };

/** The most stories that one session holds. */
export const MOST_STORIES = 5;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const oneOf = <T extends string>(list: readonly T[], value: string | null, fallback: T): T =>
  list.find((x) => x === value) ?? fallback;

/**
 * Reads a choice from an address. Whatever it does not understand becomes the usual value.
 * @param query Parameters of the address.
 * @returns A choice that can be composed once its stories are known.
 */
export function readChoice(query: URLSearchParams): ChoiceState {
  const minutes = Number(query.get('phut'));
  const slugs = (query.get('chuyen') ?? '').split(',').filter((s) => SLUG.test(s));
  return {
    audience: oneOf(AUDIENCES, query.get('cap'), 'thcs'),
    setting: oneOf(SETTINGS, query.get('hinh-thuc'), 'sinh-hoat-lop'),
    minutes: Number.isInteger(minutes) && minutes >= 15 && minutes <= 240 ? minutes : 45,
    name: (query.get('ten') ?? '').slice(0, 110),
    slugs: [...new Set(slugs)].slice(0, MOST_STORIES),
  };
}

/**
 * Writes a choice for an address; {@link readChoice} reads it back.
 * @param choice The choice.
 * @returns Parameters, always in the same order.
 */
export function writeChoice(choice: ChoiceState): URLSearchParams {
  const query = new URLSearchParams();
  if (choice.slugs.length > 0) query.set('chuyen', choice.slugs.join(','));
  query.set('cap', choice.audience);
  query.set('hinh-thuc', choice.setting);
  query.set('phut', String(choice.minutes));
  if (choice.name !== '') query.set('ten', choice.name);
  return query;
}
