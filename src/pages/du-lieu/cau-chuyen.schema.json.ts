import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '../../open-data/dictionary.ts';
import { openStorySchema, SCHEMA_VERSION } from '../../open-data/schema.ts';
import { absolute, paths } from '../../paths.ts';

/** The JSON Schema of one story of the open data. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      $id: absolute(paths.openSchema),
      version: SCHEMA_VERSION,
      ...jsonSchemaOf(openStorySchema),
    }),
    { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } },
  );
