import { basename, extname } from 'node:path';
import { paths } from '../paths.ts';

/** Where a file of sound or film belongs: beside a story or beside a page. */
export type MediaOwner = 'guong' | 'trang';

/** A file that a body plays or shows. */
export interface MediaUse {
  /** Its name beside the story. */
  file: string;
  /** Its name on the site. */
  served: string;
  isPoster: boolean;
}

/** Endings of the files that players can use. */
export const MEDIA_ENDINGS = ['.mp3', '.ogg', '.m4a', '.mp4', '.webm', '.vtt', '.jpg'] as const;

const PLAYERS = /<(?:Audio|Video)\b[^>]*>/g;
const FILES = /\b(src|poster|captions)="([^"]+)"/g;

/** What a file is called on the site; a poster is written anew, as JPEG. */
function servedName(file: string, isPoster: boolean): string {
  const ending = isPoster ? '.jpg' : extname(file);
  if (MEDIA_ENDINGS.every((known) => known !== ending))
    throw new Error(
      `“${file}”: tệp đuôi “${ending}” không phát được trên trang; dùng ${MEDIA_ENDINGS.join(', ')}.`,
    );
  return `${basename(file, extname(file))}${ending}`;
}

/**
 * The files that the players of a body use.
 * @param body Markdown of a story or a page, which passed the checks.
 * @returns Each file once, in reading order.
 * @throws Where a file's ending is none that a player can use.
 */
export function mediaUses(body: string): MediaUse[] {
  const uses = new Map<string, MediaUse>();
  for (const [player] of body.matchAll(PLAYERS))
    for (const [, attribute, name = ''] of player.matchAll(FILES)) {
      const isPoster = attribute === 'poster';
      const use = { file: basename(name), served: servedName(name, isPoster), isPoster };
      uses.set(use.served, use);
    }
  return [...uses.values()];
}

/**
 * The address of a file that the body of a page uses.
 * @param pathname Path of the page being built, whose last part is its slug.
 * @param name The file as the author wrote it, e.g. `./loi-ke.mp3`.
 * @param isPoster Whether it stands for a film until it plays.
 * @returns The address on the site.
 * @throws Where the file's ending is none that a player can use.
 */
export function mediaPath(pathname: string, name: string, isPoster = false): string {
  const slug = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const owner: MediaOwner = pathname === paths.story(slug) ? 'guong' : 'trang';
  return paths.mediaFile(owner, slug, servedName(name, isPoster));
}
