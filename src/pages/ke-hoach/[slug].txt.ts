import type { APIRoute } from 'astro';
import { planAsText } from '../../media/plan-text.ts';
import { getPlans } from '../../queries/plans.ts';

/** A text file for each plan. */
export async function getStaticPaths() {
  return (await getPlans()).map((plan) => ({ params: { slug: plan.id }, props: { plan } }));
}

/** The plan's own text by clause. */
export const GET: APIRoute<{ plan: Awaited<ReturnType<typeof getPlans>>[number] }> = ({ props }) =>
  new Response(planAsText(props.plan.data, props.plan.body ?? ''), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
