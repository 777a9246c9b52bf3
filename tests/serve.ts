import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';

const compress = promisify(brotliCompress);
const COMPRESSIBLE = new Set(
  '.html .css .js .mjs .json .svg .xml .txt .webmanifest .ics .csv'.split(' '),
);

/** What to serve and how. */
export interface ServeOptions {
  /** Folder of the built site. */
  root?: string;
  /** Brotli quality, 0 to 11; the default is what a server that compresses once would use. */
  quality?: number;
  /** More pages, by path inside the site, such as a bare page to compare with. */
  extraPages?: Record<string, string>;
}

/** A running server. */
export interface SiteServer {
  /** Origin without a slash at the end, such as http://127.0.0.1:41234. */
  origin: string;
  /** Stops the server and removes its files. */
  close: () => Promise<void>;
}

/** Writes a `.br` beside every text file; sirv then serves it to whoever accepts Brotli. */
async function addBrotliFiles(folder: string, quality: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  const queue = entries.filter((entry) => COMPRESSIBLE.has(path.extname(entry)));
  const worker = async (): Promise<void> => {
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const file = path.join(folder, entry);
      const text = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(`${file}.br`, await compress(text, { params }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

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
 * missing, as a static host does.
 *
 * @param options folder, compression and extra pages; each has a default
 * @returns the server's origin and how to stop it
 * @throws Error when the folder is missing: build the site first
 */
export async function serveSite(options: ServeOptions = {}): Promise<SiteServer> {
  const { root = 'dist', quality = 11, extraPages = {} } = options;
  const copy = await mkdtemp(path.join(tmpdir(), 'site-'));
  await cp(root, copy, { recursive: true });
  await Promise.all(
    Object.entries(extraPages).map(([name, html]) => writeFile(path.join(copy, name), html)),
  );
  await addBrotliFiles(copy, quality);

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
