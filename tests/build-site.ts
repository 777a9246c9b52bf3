import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How a build ended. */
export interface BuiltSite {
  exitCode: number;
  /** Everything it printed. */
  output: string;
  /** Folder it wrote to. */
  outDir: string;
}

/** What a build of another site than the embedded one is made with. */
export interface BuildSettings {
  contentDir: string;
  /** Settings as in `src/site.ts`, e.g. SHOW_SAMPLES. */
  env?: Record<string, string>;
  /** Folder to write to; a new one by default. */
  outDir?: string;
}

/**
 * Builds a site from other content, apart from the project's own output and caches.
 *
 * @param settings where the content lies and how the site is set
 * @returns how the build ended; a failing build is a result, not an exception
 */
export async function buildSite(settings: BuildSettings): Promise<BuiltSite> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'site-'));
  const outDir = settings.outDir ?? path.join(scratch, 'dist');
  const child = spawn(process.execPath, ['src/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: settings.contentDir,
      OUT_DIR: outDir,
      CACHE_DIR: path.join(scratch, 'cache'),
      ...settings.env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { exitCode, output, outDir };
}
