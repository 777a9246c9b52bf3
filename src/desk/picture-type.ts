/** What a file beside a story can turn out to be, whatever its name says. */
export type PictureType =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'gif'
  | 'svg'
  | 'tiff'
  | 'bmp'
  | 'html'
  | 'empty'
  | 'folder'
  | 'unknown';

/** A type that the site can show. */
export type ShownType = 'jpeg' | 'png' | 'webp' | 'avif';

/** How many bytes of a file tell enough of it. */
export const HEAD_BYTES = 4_096;

/**
 * The type of a file by its first bytes.
 * @param head The file's first bytes, as many as there are up to {@link HEAD_BYTES}.
 * @returns The type; `unknown` where it is none of these.
 */
export function pictureType(head: Buffer): PictureType {
  const ascii = head.toString('latin1', 0, 256);
  if (head.length === 0) return 'empty';
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  if (ascii.startsWith('\x89PNG')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.slice(4, 8) === 'ftyp') return /avi[fs]/.test(ascii.slice(8, 32)) ? 'avif' : 'heic';
  if (ascii.startsWith('GIF8')) return 'gif';
  if (ascii.startsWith('BM')) return 'bmp';
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return 'tiff';
  if (/<!doctype html|<html/i.test(ascii)) return 'html';
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<svg)/.test(ascii) ? 'svg' : 'unknown';
}

/**
 * Whether a picture moves, as its first bytes tell; a WebP's frames are counted elsewhere.
 * @param type The picture's type.
 * @param head Its first bytes.
 * @returns Whether it has the mark of an animation.
 */
export function isMarkedAnimated(type: PictureType, head: Buffer): boolean {
  if (type === 'avif') return head.toString('latin1', 8, 12) === 'avis';
  if (type !== 'png') return false;
  // The chunk stands before the pixels, https://www.w3.org/TR/png-3/#acTL-chunk.
  for (let at = 8; at + 8 <= head.length; at += 12 + head.readUInt32BE(at)) {
    const name = head.toString('latin1', at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

/**
 * Whether an AVIF is to be turned or mirrored when it is shown.
 * @param head Its first bytes.
 * @returns Whether its container says so (ISO/IEC 23008-12, 6.5.10 and 6.5.12).
 */
export function isTurnedAvif(head: Buffer): boolean {
  const turn = head.indexOf('irot', 0, 'latin1');
  return (turn > 0 && ((head[turn + 4] ?? 0) & 3) !== 0) || head.includes('imir', 0, 'latin1');
}
