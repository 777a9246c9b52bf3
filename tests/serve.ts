import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { copySite, type ServeOptions, type SiteServer } from './site-copy.ts';

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${String(address.port)}`;
}

/**
 * Serves a copy of the built site on a free port, with Brotli and with 404.html for what is
 * missing, as a static host does. Needs nothing installed; {@link serveWithNginx} in
 * `serve-nginx.ts` serves it as the city's server does.
 *
 * @param options folder, compression and extra pages; each has a default
 * @returns the server's origin and how to stop it
 * @throws Error when the folder is missing: build the site first
 */
export async function serveSite(options: ServeOptions = {}): Promise<SiteServer> {
  const copy = await copySite(options);
  const notFound = await readFile(path.join(copy, '404.html')).catch(() => 'Not found');
  const files = sirv(copy, {
    brotli: true,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  return {
    origin: await listen(server),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(copy, { recursive: true });
    },
  };
}
