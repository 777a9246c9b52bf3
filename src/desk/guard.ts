import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from './check.ts';

/**
 * Stops a build before it writes anything when the content has an error, and says every
 * error at once; Astro alone would stop at the first.
 * @param contentDir The content folder, relative to the project.
 * @returns An Astro integration.
 */
export function contentGuard(contentDir: string): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(new URL(`${contentDir}/`, config.root));
        const { problems } = checkContent(root);
        const errors = problems.filter((p) => p.severity === 'error');
        if (errors.length === 0) return;
        const report = `\n${formatProblems(errors)}\n\n${String(errors.length)} lỗi. Trang chưa được dựng; bản đã dựng trước đó giữ nguyên.\n`;
        if (command === 'dev') {
          logger.warn(report);
          return;
        }
        process.stderr.write(report);
        process.exit(1);
      },
    },
  };
}
