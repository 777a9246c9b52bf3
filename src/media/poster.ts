import sharp from 'sharp';
import { MOST_PIXELS } from './picture-limits.ts';

/** Width of a film's frame on the widest screen. */
const WIDTH = 1280;

/**
 * A film's poster as it is served: upright, of a sensible size, without metadata.
 * @param path The author's picture.
 * @returns A JPEG.
 * @throws When the picture cannot be read.
 */
export const posterJpeg = (path: string): Promise<Buffer> =>
  sharp(path, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .flatten({ background: '#fff' })
    .resize({ width: WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 78, mozjpeg: true })
    .toBuffer();
