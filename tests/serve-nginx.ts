import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx, type Nginx } from './find-nginx.ts';
import { isRoot } from './programs.ts';
import { copySite, type ServeOptions, type SiteServer } from './site-copy.ts';

/** The project's configuration. */
const CONFIGURATION = 'deploy/nginx';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** The project's site file, with this machine's folders and port for the server's. */
async function siteFile(folder: string, root: string, port: number): Promise<string> {
  const text = await readFile(path.join(folder, 'guong-sang.conf'), 'utf8');
  return text
    .replaceAll('/etc/nginx/guong-sang', path.resolve(folder))
    .replaceAll('/srv/guong-sang/current', path.resolve(root))
    .replace(/^ *listen \[::\]:80;\n/m, '')
    .replace(/^( *)listen 80;/m, `$1listen 127.0.0.1:${String(port)};`);
}

/** A whole configuration around it: everything nginx writes goes below its prefix. */
function mainFile({ brotliModule }: Nginx, prefix: string, site: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${brotliModule === undefined ? '' : `load_module ${brotliModule};`}
daemon off;
${isRoot ? 'user root;' : ''}
worker_processes auto;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  # As in Debian's own nginx.conf.
  sendfile on;
  tcp_nopush on;
  ${kinds.map((kind) => `${kind}_temp_path ${prefix}/temporary/${kind};`).join('\n  ')}
${site}
}
`;
}

/** Waits until the server answers; fails with what it said when it ends first. */
async function untilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer: ${said}`);
}

/**
 * Starts nginx with the project's configuration on a free port of this machine: without root's
 * rights, and with its process file, logs and temporary files in a folder of its own.
 *
 * @param root folder to serve; it is not copied
 * @param configuration folder of the configuration
 * @returns the server's origin and how to stop it
 * @throws Error when there is no nginx, or with its own words when it refuses the configuration
 */
export async function startNginx(root: string, configuration = CONFIGURATION): Promise<SiteServer> {
  const nginx = findNginx();
  const prefix = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  await mkdir(path.join(prefix, 'temporary'));
  const port = await freePort();
  const main = mainFile(nginx, prefix, await siteFile(configuration, root, port));
  await writeFile(path.join(prefix, 'nginx.conf'), main);
  const args = ['-p', prefix, '-c', 'nginx.conf', '-e', `${prefix}/error.log`];
  const child = spawn(nginx.executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  const close = async (): Promise<void> => {
    process.off('exit', stop);
    stop();
    await ended;
    await rm(prefix, { recursive: true });
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    await untilItAnswers(origin, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, close };
}

/**
 * Serves a copy of the built site through nginx, as the city's server does.
 *
 * @param options folder, compression and extra pages; each has a default
 * @returns the server's origin and how to stop it
 * @throws Error when the folder is missing, or when there is no nginx
 */
export async function serveWithNginx(options: ServeOptions = {}): Promise<SiteServer> {
  const copy = await copySite(options);
  const server = await startNginx(copy);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      await rm(copy, { recursive: true });
    },
  };
}
