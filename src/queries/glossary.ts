import { getCollection } from 'astro:content';
import type { Term } from '../schemas/term.ts';

let cache: Promise<Map<string, Term>> | undefined;

/**
 * One term of the glossary.
 * @param id Its id.
 * @returns The term and its meaning.
 * @throws When there is none, naming it.
 */
export async function getTerm(id: string): Promise<Term> {
  cache ??= getCollection('glossary').then(
    (entries) => new Map(entries.map(({ data }) => [data.id, data])),
  );
  const term = (await cache).get(id);
  if (!term) throw new Error(`content/glossary.yaml: không có thuật ngữ “${id}”`);
  return term;
}
