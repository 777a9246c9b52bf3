import { dirname, join } from 'node:path';
import { getCollection } from 'astro:content';
import { mediaUses, type MediaOwner, type MediaUse } from '../media/media-files.ts';
import { getStories } from './stories.ts';

/** A file of sound or film, its captions or its poster, with what its address is made of. */
export interface MediaFile extends MediaUse {
  owner: MediaOwner;
  slug: string;
  /** Where it lies on disk. */
  path: string;
}

/** The files of one entry. */
function filesOf(
  owner: MediaOwner,
  { id, body = '', filePath = '' }: { id: string; body?: string; filePath?: string },
): MediaFile[] {
  const folder = dirname(filePath);
  return mediaUses(body).map((use) => ({ ...use, owner, slug: id, path: join(folder, use.file) }));
}

/**
 * The files that shown stories and pages play. What lies beside them unused, or beside a draft,
 * never leaves the content folder.
 * @returns Files by owner.
 */
export async function getMediaFiles(): Promise<MediaFile[]> {
  const stories = (await getStories()).flatMap(({ entry }) => filesOf('guong', entry));
  const pages = (await getCollection('pages')).flatMap((page) => filesOf('trang', page));
  return [...stories, ...pages];
}
