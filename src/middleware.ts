import type { MiddlewareHandler } from 'astro';
import { withPolicy } from './media/csp.ts';

/** Puts the content security policy into every built page; the development server has its own scripts. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(withPolicy(await response.text()), response);
};
