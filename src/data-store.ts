import type { AstroIntegration } from 'astro';

/** Astro's module of everything the content collections hold. */
const MODULE = /^\0astro:data-layer-content$/;

/**
 * Lets a build read the content where Astro keeps it. Astro itself writes all of it into a module,
 * so that a site can run elsewhere: a site of pages never does, and at ten thousand stories the
 * bundler, the module's source and the text in it each hold a copy of some 280 MB to the end.
 * @returns An Astro integration.
 */
export function dataStore(): AstroIntegration {
  return {
    name: 'data-store',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const file = JSON.stringify(new URL('data-store.json', config.cacheDir));
        const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL(${file}), 'utf8'));`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'data-store',
                apply: 'build',
                load: { order: 'pre', filter: { id: MODULE }, handler: () => code },
              },
            ],
          },
        });
      },
    },
  };
}
