import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from '../code-digest.ts';
import { site } from '../site.ts';
import { checkAll } from './check.ts';
import { KeptFindings } from './checks/kept-findings.ts';
import { formatProblems } from './format.ts';
import { mdxLock } from './mdx-lock.ts';
import { draftFiles, unfinishedDrafts } from './unfinished.ts';

/** Says which drafts are left out for now, and how to see what they lack. */
function draftNotice(unfinished: ReadonlyMap<string, number>): string {
  const lines = [...unfinished].map(
    ([file, count]) => `  content/${file}: còn ${String(count)} chỗ phải sửa`,
  );
  return `\nBản nháp chưa hiện được:\n${lines.join('\n')}\nXem từng chỗ: npm run check -- <tệp>\n`;
}

/**
 * Stops a build before it writes anything when the content has an error, and says every
 * error at once; Astro alone would stop at the first. A draft that is not whole yet stops
 * nothing: it is left out.
 * @param contentDir The content folder, relative to the project.
 * @returns An Astro integration.
 */
export function contentGuard(contentDir: string): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [mdxLock()] } });
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(new URL(`${contentDir}/`, config.root));
        const kept = site.keepPages
          ? new KeptFindings(fileURLToPath(new URL('findings.json', config.cacheDir)), codeDigest())
          : undefined;
        const { problems } = await checkAll(root, { ...(kept && { kept }) });
        kept?.save();
        const unfinished = unfinishedDrafts(draftFiles(root), problems);
        if (unfinished.size > 0) logger.warn(draftNotice(unfinished));
        const errors = problems.filter((p) => p.severity === 'error' && !unfinished.has(p.file));
        if (errors.length === 0) return;
        const report = `\n${formatProblems(errors)}\n\n${String(errors.length)} lỗi. Trang chưa được dựng; bản đã dựng trước đó giữ nguyên.\n`;
        // Plain markdown is turned into a page as it is read, HTML and all: no lock stands behind it.
        const isRaw = errors.some((p) => p.file.endsWith('.md') && p.code.startsWith('HS2'));
        if (command === 'dev' && !isRaw) {
          logger.warn(report);
          return;
        }
        process.stderr.write(report);
        process.exit(1);
      },
    },
  };
}
