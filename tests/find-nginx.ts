import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDebianPackages, onSearchPath } from './programs.ts';

/** The variable that names an nginx to use. */
const CHOSEN = 'NGINX_PATH';
const MODULE = 'ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** An nginx that can serve the site as `deploy/nginx/` says. */
export interface Nginx {
  executable: string;
  /** The module for Brotli to load; undefined where it is built in. */
  brotliModule: string | undefined;
}

/** What an executable says of itself and how it was built; undefined where it does not start. */
function describe(executable: string): string | undefined {
  if (!existsSync(executable)) return undefined;
  const run = spawnSync(executable, ['-V'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 ? run.stderr : undefined;
}

/** The executable with what it takes to send Brotli, or undefined where it cannot. */
function withBrotli(executable: string): Nginx | undefined {
  const about = describe(executable);
  if (about === undefined) return undefined;
  if (/--add-module=\S*brotli/.test(about)) return { executable, brotliModule: undefined };
  const folder = /--modules-path=(\S+)/.exec(about)?.[1] ?? '/usr/lib/nginx/modules';
  const brotliModule = path.join(folder, MODULE);
  return existsSync(brotliModule) ? { executable, brotliModule } : undefined;
}

function installed(): Nginx | undefined {
  const chosen = process.env[CHOSEN];
  const places = chosen ? [chosen] : onSearchPath(['nginx']);
  return places.map(withBrotli).find((nginx) => nginx !== undefined);
}

/**
 * Finds an nginx with Brotli: the one named by NGINX_PATH, the system's, or Debian's package,
 * which it then installs.
 *
 * @returns the nginx
 * @throws Error saying what to install, when there is none
 */
export function findNginx(): Nginx {
  const found = installed() ?? (installDebianPackages(PACKAGES) ? installed() : undefined);
  if (found) return found;
  throw new Error(
    `No nginx with Brotli was found. Install the packages ${PACKAGES.join(' and ')}, ` +
      `or set ${CHOSEN} to the path of an nginx that has the module ${MODULE}.`,
  );
}
