import { getCollection } from 'astro:content';
import type { Agency } from '../schemas/agency.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';

let cache: Promise<Map<string, Agency>> | undefined;

function load(): Promise<Map<string, Agency>> {
  cache ??= getCollection('agencies').then(
    (entries) => new Map(entries.map(({ data }) => [data.id, data])),
  );
  return cache;
}

/**
 * Every agency, by name in Vietnamese order.
 * @returns The agencies.
 */
export async function getAgencies(): Promise<Agency[]> {
  return [...(await load()).values()].sort((a, b) => compareVietnamese(a.name, b.name));
}

/**
 * One agency.
 * @param id Its id.
 * @returns The agency.
 * @throws When there is none, naming it.
 */
export async function getAgency(id: string): Promise<Agency> {
  const agency = (await load()).get(id);
  if (!agency) throw new Error(`content/agencies.yaml: không có cơ quan “${id}”`);
  return agency;
}
