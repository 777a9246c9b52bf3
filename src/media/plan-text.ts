import type { Plan } from '../schemas/plan.ts';

/**
 * A plan as plain text, readable without the page.
 * @param plan Its data.
 * @param body Its markdown, clauses as `<Clause id title>`.
 * @returns NFC text; each clause under its number and title.
 */
export function planAsText(plan: Plan, body: string): string {
  const text = body
    .replaceAll(/<Clause id="([^"]+)" title="([^"]*)">/g, (_, id: string, title: string) =>
      /^[IVX]/.test(id) ? `${id}. ${title}` : title,
    )
    .replaceAll('</Clause>', '')
    .replaceAll(/\*{1,2}([^*]+)\*{1,2}/g, '$1')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\n{3,}/g, '\n\n');
  return `${plan.title}\n${plan.issuer}\n\n${text.trim()}\n`.normalize('NFC');
}
