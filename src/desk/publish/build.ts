import { fork } from 'node:child_process';
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../built/files.ts';
import { CommandError, EXIT } from '../shared/command.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the site into a folder apart, with the project's warm cache.
 * @param outDir Folder to write to.
 * @param contentDir The content folder.
 * @throws CommandError where the build fails; it has printed why.
 */
export async function buildInto(outDir: string, contentDir: string): Promise<void> {
  const child = fork(at('../../build.ts'), {
    cwd: at('../../..'),
    // A build whose publisher was killed must not go on writing.
    execArgv: ['--import', at('../../end-with-parent.ts')],
    // Progress goes where errors go: the result alone is the command's output.
    stdio: ['ignore', 2, 2, 'ipc'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SHOW_DRAFTS: 'false',
      // What many will fetch is worth the time; COMPRESS=quick is for a site of thousands.
      COMPRESS: process.env['COMPRESS'] ?? 'best',
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
    },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new CommandError(
      'Dựng trang không xong; lý do in ở trên. Trang đang chạy giữ nguyên.',
      EXIT.refused,
    );
}

/**
 * Copies a site that is already built. Its files are copied and not linked: the next build would
 * write into the same files.
 * @param from Folder of the built site.
 * @param outDir Folder to write to.
 * @throws An Error of the disk.
 */
export function copyInto(from: string, outDir: string): void {
  for (const file of filesBelow(from)) {
    const target = join(outDir, file);
    mkdirSync(dirname(target), { recursive: true });
    // Not cpSync, whose error does not say that the disk is full.
    copyFileSync(join(from, file), target, constants.COPYFILE_FICLONE);
  }
}
