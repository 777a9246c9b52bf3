import type { APIRoute } from 'astro';
import { absolute, paths } from '../paths.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
