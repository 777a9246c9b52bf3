import type { Content, Entry } from '../../schemas/collections.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { Award } from '../../schemas/award.ts';
import type { Movement } from '../../schemas/movement.ts';
import type { Place } from '../../schemas/place.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { takenBackOn } from '../../schemas/taken-back.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { CommandError, EXIT } from '../shared/command.ts';

/** A real, published story, as reports read it. */
export interface Told {
  slug: string;
  data: Profile;
}

/** Everything reports are made from. */
export interface ReportBasis {
  plan: Plan;
  stories: Told[];
  /** Sample stories that were left out, to say so. */
  samples: number;
  agencies: Agency[];
  movements: (Movement & { slug: string })[];
  awards: Map<string, Award>;
  places: Map<string, Place>;
  today: string;
}

/** `3.10` → 10. */
const order = (clause: string): number => Number(clause.split('.')[1]);

/** Entries of a collection by id. */
const byId = <T>(entries: readonly { id: string; data: T }[]): Map<string, T> =>
  new Map(entries.map(({ id, data }) => [id, data]));

/**
 * Gathers what reports need. Samples and what is not published are left out.
 * @param content Content that passed the check.
 * @param planId The plan that reports are about.
 * @param today `YYYY-MM-DD`.
 * @returns The basis.
 * @throws CommandError where there is no such plan.
 */
export function reportBasis(content: Content, planId: string, today: string): ReportBasis {
  const plan = content.plans.find((p) => p.id === planId)?.data;
  if (!plan) throw new CommandError(`Không có kế hoạch “${planId}”.`, EXIT.refused);
  const isPublished = ({ data }: Entry<'profiles'>) =>
    data.publication.status === 'published' &&
    data.publication.on <= today &&
    takenBackOn(data, today) === undefined;
  const published = content.profiles.filter(isPublished);
  const stories = published
    .filter(({ data }) => data.sample !== true)
    .map(({ id, data }) => ({ slug: id, data }))
    .sort((a, b) => compareVietnamese(a.data.honoree.name, b.data.honoree.name));
  const nominating = new Set(stories.map((s) => s.data.nominatedBy));
  return {
    plan,
    stories,
    samples: published.length - stories.length,
    agencies: content.agencies
      .map(({ data }) => data)
      .filter((a) => a.lead !== undefined || nominating.has(a.id))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    movements: content.movements
      .map(({ id, data }) => ({ ...data, slug: id }))
      .sort((a, b) => order(a.clause) - order(b.clause)),
    awards: byId(content.awards),
    places: byId(content.places),
    today,
  };
}
