import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';

/**
 * All plans, the newest first.
 * @returns Plan entries.
 */
export async function getPlans(): Promise<CollectionEntry<'plans'>[]> {
  return (await getCollection('plans')).sort((a, b) => b.data.period.from - a.data.period.from);
}

let served: Promise<CollectionEntry<'plans'>> | undefined;

/**
 * The plan that the site serves, named in `site.ts`.
 * @returns Its entry, looked up once.
 * @throws When the content has no such plan.
 */
export function getPlan(): Promise<CollectionEntry<'plans'>> {
  served ??= findPlan();
  return served;
}

async function findPlan(): Promise<CollectionEntry<'plans'>> {
  const plan = (await getPlans()).find((p) => p.id === site.plan);
  if (!plan) throw new Error(`content/plans: không có kế hoạch “${site.plan}”`);
  return plan;
}

/** A clause's number and title, in the order of the text. */
export interface ClauseHeading {
  id: string;
  title: string;
}

/**
 * The clauses of a plan, read from its text.
 * @param plan The plan's entry.
 * @returns Headings in order.
 */
export function clausesOf(plan: CollectionEntry<'plans'>): ClauseHeading[] {
  return [...(plan.body ?? '').matchAll(/<Clause id="([^"]+)" title="([^"]*)">/g)].map((m) => ({
    id: m[1] ?? '',
    title: m[2] ?? '',
  }));
}
