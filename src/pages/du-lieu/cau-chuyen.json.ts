import type { APIRoute } from 'astro';
import { SCHEMA_VERSION } from '../../open-data/schema.ts';
import { absolute, paths } from '../../paths.ts';
import { getOpenData } from '../../queries/open-data.ts';
import { site } from '../../site.ts';
import { vi } from '../../strings/vi.ts';

/** Every real story with all its published fields. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify({
      schemaVersion: SCHEMA_VERSION,
      schema: absolute(paths.openSchema),
      source: { name: site.name, url: absolute(paths.home) },
      licence: vi.openData.licenceText,
      stories: await getOpenData(),
    }),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
