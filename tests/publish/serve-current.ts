import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** A running server. */
export interface CurrentServer {
  origin: string;
  close: () => void;
}

/**
 * Serves what `current` leads to, looked up for each request as a web server does.
 * @param folder The folder that is published to.
 * @returns The server's origin and how to stop it.
 */
export async function serveCurrent(folder: string): Promise<CurrentServer> {
  const server = createServer((request, response) => {
    const url = decodeURIComponent(request.url ?? '/');
    const file = path.join(folder, 'current', url.endsWith('/') ? `${url}index.html` : url);
    readFile(file).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
