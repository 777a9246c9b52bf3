import { smallSite, STORIES } from './small-site.ts';

/** What a reader who asked for pages all the time has seen. */
export interface Seen {
  requests: number;
  /** Answers that are not, byte for byte, a file of one release. */
  broken: string[];
  /** Answers of an older release after a newer one, or a page whose own script was not there. */
  mixed: string[];
  /** Releases seen, in order. */
  releases: number[];
}

const known = new Map<number, Map<string, Buffer>>();

/** The files of a release as they were written. */
function filesOf(release: number): Map<string, Buffer> {
  const files = known.get(release) ?? smallSite({ release });
  known.set(release, files);
  return files;
}

/**
 * Asks for pages without pause until told to stop: one page, what that page names, then others.
 * @param origin The server.
 * @param stop Whether to stop.
 * @returns What was seen.
 */
export async function poll(origin: string, stop: () => boolean): Promise<Seen> {
  const seen: Seen = { requests: 0, broken: [], mixed: [], releases: [] };
  const get = async (url: string): Promise<Buffer | undefined> => {
    seen.requests++;
    const response = await fetch(origin + url);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  };
  /** Reads a page; gives its release, which may not be older than what was seen before. */
  const read = async (url: string): Promise<{ release: number; html: string } | undefined> => {
    const body = await get(url);
    const html = body?.toString() ?? '';
    const release = Number(/name="release" content="(\d+)"/.exec(html)?.[1] ?? NaN);
    const whole = filesOf(release).get(`${url.slice(1)}index.html`);
    if (!body || !whole?.equals(body)) {
      seen.broken.push(`${url}: ${body ? `${String(body.length)} bytes` : 'missing'}`);
      return undefined;
    }
    const last = seen.releases.at(-1) ?? 0;
    if (release < last) seen.mixed.push(`${url}: release ${String(release)} after ${String(last)}`);
    if (release > last) seen.releases.push(release);
    return { release, html };
  };
  while (!stop()) {
    const first = await read('/');
    if (!first) continue;
    for (const slug of STORIES) await read(`/guong/${slug}/`);
    // The page opened first asks for its own script, whatever has been published since.
    const script = /src="([^"]+)"/.exec(first.html)?.[1] ?? '';
    const code = await get(script);
    if (!code || !filesOf(first.release).get(script.slice(1))?.equals(code))
      seen.mixed.push(`${script} of release ${String(first.release)} is gone`);
  }
  return seen;
}
