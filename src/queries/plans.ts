import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';

/**
 * All plans, the newest first.
 * @returns Plan entries.
 */
export async function getPlans(): Promise<CollectionEntry<'plans'>[]> {
  return (await getCollection('plans')).sort((a, b) => b.data.period.from - a.data.period.from);
}

/**
 * The plan that the site serves, named in `site.ts`.
 * @returns Its entry.
 * @throws When the content has no such plan.
 */
export async function getPlan(): Promise<CollectionEntry<'plans'>> {
  const plan = (await getPlans()).find((p) => p.id === site.plan);
  if (!plan) throw new Error(`content/plans: không có kế hoạch “${site.plan}”`);
  return plan;
}
