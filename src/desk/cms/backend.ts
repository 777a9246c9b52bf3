import type { CmsBackend } from './config.ts';

const NAMES = ['github', 'gitlab', 'gitea'] as const;

/**
 * The Git server that a deployment's settings name: `CMS_BACKEND`, `CMS_REPO`, `CMS_BRANCH` and,
 * for a server of one's own, `CMS_API`.
 * @param env The settings.
 * @returns The backend, or undefined: then the editor works on a local clone.
 * @throws When the settings name a kind of server that the editor does not know.
 */
export function cmsBackend(
  env: Readonly<Record<string, string | undefined>> = process.env,
): CmsBackend | undefined {
  const kind = env['CMS_BACKEND'];
  const repo = env['CMS_REPO'];
  if (kind === undefined || repo === undefined) return undefined;
  const name = NAMES.find((known) => known === kind);
  if (!name) throw new Error(`CMS_BACKEND “${kind}” không có; dùng ${NAMES.join(', ')}.`);
  const api = env['CMS_API'];
  return { name, repo, branch: env['CMS_BRANCH'] ?? 'main', ...(api !== undefined && { api }) };
}

/** Hosts that each public server answers on. */
const HOSTS = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
} as const;

/**
 * What the writing desk's own policy allows beyond the site's: it sets styles by script, reads
 * files that the author opens, and talks to the Git server where there is one.
 * @param backend The Git server, if any.
 * @returns Sources by directive.
 */
export function editorSources(backend: CmsBackend | undefined): Record<string, readonly string[]> {
  const hosts = backend
    ? backend.api === undefined
      ? HOSTS[backend.name]
      : [new URL(backend.api).origin]
    : [];
  return {
    'style-src': ["'unsafe-inline'"],
    'img-src': ['blob:'],
    'media-src': ['blob:'],
    'frame-src': ['blob:'],
    'worker-src': ['blob:'],
    'connect-src': ['blob:', 'data:', ...hosts],
  };
}
