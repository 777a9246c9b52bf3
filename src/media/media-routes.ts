import type { AstroIntegration } from 'astro';
import { MEDIA_ENDINGS } from './media-files.ts';

/**
 * Serves sound, film, captions and posters at `/tep/`. A route needs its ending written out, or it
 * counts as a folder: hence one for each.
 * @returns An Astro integration.
 */
export const mediaRoutes = (): AstroIntegration => ({
  name: 'media-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const ending of MEDIA_ENDINGS)
        injectRoute({
          pattern: `/tep/[kind]/[slug]/[file]${ending}`,
          entrypoint: new URL('media-endpoint.ts', import.meta.url),
          prerender: true,
        });
    },
  },
});
