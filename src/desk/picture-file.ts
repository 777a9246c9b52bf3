import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type FailOnOptions, type Metadata } from 'sharp';
import { folders } from '../folders.ts';
import { MOST_BYTES, MOST_PIXELS } from '../media/picture-limits.ts';
import {
  HEAD_BYTES,
  isMarkedAnimated,
  isTurnedAvif,
  pictureType,
  type PictureType,
} from './picture-type.ts';
import { exifHasPosition } from './picture-position.ts';
import { writeWhole } from './shared/files.ts';

/** What a picture's bytes say of it. */
export interface PictureFacts {
  /** Its true type, whatever its name says. */
  type: PictureType;
  bytes: number;
  /** Size after the camera's rotation is applied; undefined where it cannot be read. */
  size?: { width: number; height: number };
  /** Whether it tells where it was taken. */
  gps: boolean;
  /**
   * What keeps it from being shown as it should be: it cannot be read to its end (`broken`), it can
   * but some bytes are wrong (`flawed`), it moves, or it is turned in a way that only JPEG may be.
   */
  fault?: 'broken' | 'flawed' | 'animated' | 'turned';
}

/** Where what is known of a picture is kept, by its content. */
const CACHE = join(folders.cache, 'picture-facts');
/** Changes whenever the same bytes could be judged otherwise. */
const CACHE_VERSION = `1 ${sharp.versions.sharp} ${String(MOST_BYTES)} ${String(MOST_PIXELS)}`;

/** Whether every pixel can be read; JPEG and WebP are shrunk as they are read, which costs little. */
async function isReadable(path: string, failOn: FailOnOptions): Promise<boolean> {
  const options = { failOn, sequentialRead: true, limitInputPixels: MOST_PIXELS };
  return sharp(path, options)
    .resize(32, 32, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** What is wrong with a picture of a type that the site shows. */
async function faultOf(
  path: string,
  head: Buffer,
  type: PictureType,
  { pages = 1, orientation = 1 }: Metadata,
): Promise<PictureFacts['fault']> {
  if (pages > 1 || isMarkedAnimated(type, head)) return 'animated';
  // The build reads the turn of a JPEG alone when it writes width and height.
  if (type === 'avif' ? isTurnedAvif(head) : type !== 'jpeg' && orientation !== 1) return 'turned';
  if (await isReadable(path, 'warning')) return undefined;
  return (await isReadable(path, 'error')) ? 'flawed' : 'broken';
}

/** Looks into a picture of a type that the site shows. */
async function inspect(
  path: string,
  head: Buffer,
  type: PictureType,
  bytes: number,
): Promise<PictureFacts> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata) return { type, bytes, gps: false, fault: 'broken' };
  const { autoOrient: size, exif, xmp } = metadata;
  const gps =
    (exif ? exifHasPosition(exif) : false) || /GPSL(?:at|ong)itude/.test(xmp?.toString() ?? '');
  const facts = { type, bytes, size, gps };
  // A picture past the limits is refused by them and never unfolded.
  if (bytes > MOST_BYTES || size.width * size.height > MOST_PIXELS) return facts;
  const fault = await faultOf(path, head, type, metadata);
  return fault === undefined ? facts : { ...facts, fault };
}

/** What was found of a picture before, or is found now and kept. */
async function remembered(path: string, find: () => Promise<PictureFacts>): Promise<PictureFacts> {
  const hash = createHash('sha256')
    .update(CACHE_VERSION)
    .update(await readFile(path));
  const file = join(CACHE, `${hash.digest('hex')}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PictureFacts;
  const facts = await find();
  writeWhole(file, JSON.stringify(facts), true);
  return facts;
}

/**
 * Reads what the checks ask of a picture. One within the limits is read to its last pixel, so that
 * what passes here can be built; what was found is kept by content, for that takes a while.
 * @param path The file, or a folder that stands in its place.
 * @returns Its facts; without a size where its inside cannot be read.
 * @throws When there is no such file or it cannot be opened.
 */
export async function readPicture(path: string): Promise<PictureFacts> {
  const found = await stat(path);
  const bytes = found.size;
  if (!found.isFile()) return { type: 'folder', bytes: 0, gps: false };
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    .finally(() => file.close());
  const head = buffer.subarray(0, bytesRead);
  const type = pictureType(head);
  if (type !== 'jpeg' && type !== 'png' && type !== 'webp' && type !== 'avif')
    return { type, bytes, gps: false };
  const find = () => inspect(path, head, type, bytes);
  return bytes > MOST_BYTES ? find() : remembered(path, find);
}
