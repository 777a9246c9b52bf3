import type { MiddlewareHandler } from 'astro';
import { cmsBackend, editorSources } from './desk/cms/backend.ts';
import { afterPaint } from './media/after-paint.ts';
import { withPolicy } from './media/csp.ts';
import { paths } from './paths.ts';

/** Puts the content security policy into every built page; the development server has its own scripts. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage || import.meta.env.DEV) return response;
  const html = await response.text();
  // The writing desk has no words of its own to paint: its script draws everything.
  const page =
    url.pathname === paths.editor
      ? withPolicy(html, editorSources(cmsBackend()))
      : withPolicy(afterPaint(html));
  return new Response(page, response);
};
