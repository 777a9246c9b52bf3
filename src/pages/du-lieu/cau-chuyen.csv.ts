import type { APIRoute } from 'astro';
import { toCsv } from '../../desk/report/csv.ts';
import { CSV_COLUMNS } from '../../open-data/csv-columns.ts';
import { getOpenData } from '../../queries/open-data.ts';

/** Every real story, a row each. */
export const GET: APIRoute = async () => {
  const stories = await getOpenData();
  const rows = stories.map((s) => CSV_COLUMNS.map(([, value]) => String(value(s) ?? '')));
  return new Response(toCsv([CSV_COLUMNS.map(([label]) => label), ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
