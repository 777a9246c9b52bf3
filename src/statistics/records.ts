import type { LEVELS, STAGES } from '../schemas/profile/path.ts';
import type { Kind } from '../schemas/values.ts';

/** What is counted of a story; a sample never becomes one. */
export interface Counted {
  slug: string;
  title: string;
  movement: string;
  kind: Kind;
  agency: string;
  year: number;
  /** The last step and the highest level reached. */
  stage: (typeof STAGES)[number];
  level: (typeof LEVELS)[number];
  place: string;
  scope: 'comprehensive' | 'partial';
  form: 'deed' | 'model';
  /** Whether an individual leads; undefined where it is not said or nobody is meant. */
  leader?: boolean;
}

/** The fields of a profile that are counted. */
interface CountedFields {
  title: string;
  movement: string;
  honoree: { kind: Kind };
  nominatedBy: string;
  year: number;
  stage: { stage: Counted['stage']; level: Counted['level'] }[];
  place: { then: string };
  scope: Counted['scope'];
  form: Counted['form'];
  leader?: boolean | undefined;
}

/**
 * What is counted of a profile.
 * @param slug Its slug.
 * @param data Its fields.
 * @returns A flat record; a profile without a stage counts as discovered in its unit.
 */
export function toCounted(slug: string, data: CountedFields): Counted {
  const last = data.stage.at(-1);
  return {
    slug,
    title: data.title,
    movement: data.movement,
    kind: data.honoree.kind,
    agency: data.nominatedBy,
    year: data.year,
    stage: last?.stage ?? 'discovered',
    level: last?.level ?? 'unit',
    place: data.place.then,
    scope: data.scope,
    form: data.form,
    ...(data.honoree.kind === 'individual' && data.leader !== undefined && { leader: data.leader }),
  };
}
