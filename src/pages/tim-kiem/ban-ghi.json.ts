import type { APIRoute } from 'astro';
import { getSearchRecords } from '../../queries/search-records.ts';

/** What the index step of the build reads; it takes the file out of the output. */
export const GET: APIRoute = async () => Response.json(await getSearchRecords());
