import { getCollection } from 'astro:content';
import { paths } from '../paths.ts';
import { movementClass } from '../weave/css.ts';
import type { MovementView } from './views.ts';

let cache: Promise<MovementView[]> | undefined;

/** `3.10` → 10. */
const order = (clause: string): number => Number(clause.split('.')[1]);

/**
 * The sixteen movements in the plan's order.
 * @returns Resolved movements, loaded once.
 */
export function getMovements(): Promise<MovementView[]> {
  cache ??= getCollection('movements').then((entries) =>
    entries
      .map(({ id, data }) => ({
        ...data,
        slug: id,
        url: paths.movement(id),
        className: movementClass(data.clause),
      }))
      .sort((a, b) => order(a.clause) - order(b.clause)),
  );
  return cache;
}

/**
 * One movement.
 * @param slug Its slug.
 * @returns The movement.
 * @throws When there is none, naming it.
 */
export async function getMovement(slug: string): Promise<MovementView> {
  const movement = (await getMovements()).find((m) => m.slug === slug);
  if (!movement) throw new Error(`content/movements: không có phong trào “${slug}”`);
  return movement;
}
