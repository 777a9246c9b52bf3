import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import { kitFiles } from './src/classroom/build/integration.ts';
import { withdrawnSlugs } from './src/desk/withdrawn-pages.ts';
import { writingDesk } from './src/desk/cms/integration.ts';
import { dataStore } from './src/data-store.ts';
import { contentGuard } from './src/desk/guard.ts';
import { mediaRoutes } from './src/media/media-routes.ts';
import { MOST_PIXELS } from './src/media/picture-limits.ts';
import { folders } from './src/folders.ts';
import { refuseBadSettings } from './src/desk/settings.ts';
import { citations } from './src/markdown/citations.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { site } from './src/site.ts';
import { movementsCss } from './src/weave/css.ts';

/** Serves the movements' colours as a stylesheet made from the palette. */
const movementColours = {
  name: 'movement-colours',
  resolveId: (id: string) => (id === 'virtual:movements.css' ? '\0virtual:movements.css' : null),
  load: (id: string) => (id === '\0virtual:movements.css' ? movementsCss() : null),
};

refuseBadSettings(process.env);
const withdrawn = withdrawnSlugs(folders.content);

export default defineConfig({
  site: site.url,
  ...(site.base !== '' && { base: site.base }),
  outDir: folders.output,
  cacheDir: folders.cache,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'always', format: 'directory' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [citations, headingIds],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    contentGuard(folders.content),
    dataStore(),
    writingDesk(site.showEditor),
    mdx(),
    mediaRoutes(),
    kitFiles(site.url, site.base),
    sitemap({
      filter: (page) =>
        !/\/(?:bien-tap|bang-mau|nhung|ap-phich)\//.test(page) &&
        !withdrawn.has(page.split('/').at(-2) ?? ''),
    }),
  ],
  image: {
    // Effort 4 is sharp's default and took seconds a picture; 2 is near in size for a fraction.
    service: {
      entrypoint: './src/media/picture-service.ts',
      config: { limitInputPixels: MOST_PIXELS, avif: { effort: 2 }, webp: { effort: 3 } },
    },
  },
  experimental: { contentIntellisense: true, incrementalBuild: site.keepPages },
  vite: {
    plugins: [movementColours],
    worker: { format: 'es' },
    // Pages name their scripts: a hash says enough.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    // Pictures beside stories, wherever the content lies.
    server: { fs: { allow: ['.', folders.content] } },
  },
});
