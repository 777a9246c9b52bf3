/** The files that stories play; a route for each ending, injected by `media-routes.ts`. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getMediaFiles, type MediaFile } from '../queries/media-files.ts';
import { posterJpeg } from './poster.ts';

export const getStaticPaths = (async ({ routePattern }) =>
  (await getMediaFiles())
    .map((file) => ({ file, dot: file.served.lastIndexOf('.') }))
    .filter(({ file, dot }) => routePattern.endsWith(file.served.slice(dot)))
    .map(({ file, dot }) => ({
      params: { kind: file.owner, slug: file.slug, file: file.served.slice(0, dot) },
      props: { file },
    }))) satisfies GetStaticPaths;

/** A file as its author gave it; a poster without what its camera wrote. */
export const GET: APIRoute<{ file: MediaFile }> = async ({ props: { file } }) => {
  const bytes = file.isPoster ? await posterJpeg(file.path) : await readFile(file.path);
  return new Response(new Uint8Array(bytes));
};
