import type { PRESS_FORMS } from '../../schemas/profile/retelling.ts';
import type { Profile } from '../../schemas/profile.ts';
import { splitSentences } from '../radio/sentences.ts';

/** The fields of a profile that its forms retell. */
export type Told = Pick<Profile, 'summary' | 'arc' | 'limits' | 'press'>;

/** One of the forms. */
export type PressForm = (typeof PRESS_FORMS)[number];

/** The parts of a story that are retold, sentence by sentence. */
export interface Telling {
  summary: string[];
  problem: string[];
  action: string[];
  result: string[];
  limits: string[];
}

/** A story's own sentences, before any override. */
function written({ summary, arc, limits }: Told): Telling {
  return {
    summary: splitSentences(summary),
    problem: splitSentences(arc.problem),
    action: splitSentences(arc.action),
    result: splitSentences(arc.result),
    limits: limits.flatMap(splitSentences),
  };
}

/**
 * The sentences that a form retells, an author's own wording in place of the sentences it replaces.
 * @param told The profile.
 * @param form The form.
 * @returns The sentences by part.
 */
export function tellingOf(told: Told, form: PressForm): Telling {
  const own = (told.press ?? []).filter((p) => p.in === undefined || p.in.includes(form));
  const wording = (sentence: string) =>
    own.find((p) => p.sentence === sentence)?.instead ?? sentence;
  const parts = written(told);
  return {
    summary: parts.summary.map(wording),
    problem: parts.problem.map(wording),
    action: parts.action.map(wording),
    result: parts.result.map(wording),
    limits: parts.limits.map(wording),
  };
}

/**
 * Every sentence that an author may word otherwise.
 * @param told The profile.
 * @returns The sentences as they stand in the profile.
 */
export function replaceable(told: Told): string[] {
  return Object.values<string[]>({ ...written(told) }).flat();
}
