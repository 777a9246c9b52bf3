import type { AstroIntegration } from 'astro';

/** Rules by which the editor's interface would fetch its fonts from another host. */
const FOREIGN_FONT = /@font-face\s*\{[^}]*https:\/\/[^}]*\}/g;

/** Takes those rules out: the editor's package brings the same fonts, and loads them too. */
const ownFonts = {
  name: 'editor-own-fonts',
  transform: (code: string, id: string) =>
    /@sveltia[\\/]cms[\\/]npm[\\/]index\.js/.test(id) ? code.replaceAll(FOREIGN_FONT, '') : null,
};

/**
 * Puts the writing desk at /bien-tap/ while the site is written, and into a built site only
 * where its deployment says so.
 * @param shown Whether built sites have it.
 * @returns An Astro integration.
 */
export function writingDesk(shown: boolean): AstroIntegration {
  return {
    name: 'writing-desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev' && !shown) return;
        updateConfig({
          vite: { plugins: [ownFonts], optimizeDeps: { exclude: ['@sveltia/cms'] } },
        });
        injectRoute({ pattern: '/bien-tap', entrypoint: './src/desk/cms/Editor.astro' });
      },
    },
  };
}
