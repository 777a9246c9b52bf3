import { open } from 'node:fs/promises';
import sharp from 'sharp';

/** What a picture's bytes say of it. */
export interface PictureFacts {
  /** Its true type, whatever its name says; undefined where it is none that is known. */
  type: 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'gif' | 'svg' | 'tiff' | 'bmp' | undefined;
  bytes: number;
  /** Size after the camera's rotation is applied; undefined where it cannot be read. */
  size?: { width: number; height: number };
  /** Whether it tells where it was taken. */
  gps: boolean;
}

/** Type by the first bytes. */
function sniff(head: Buffer): PictureFacts['type'] {
  const ascii = head.toString('latin1');
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  if (ascii.startsWith('\x89PNG')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.slice(4, 8) === 'ftyp') return /avi[fs]/.test(ascii.slice(8, 32)) ? 'avif' : 'heic';
  if (ascii.startsWith('GIF8')) return 'gif';
  if (ascii.startsWith('BM')) return 'bmp';
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return 'tiff';
  return /^\s*(?:<\?xml|<!--|<svg)/.test(ascii) ? 'svg' : undefined;
}

const GPS_TAG = 0x8825;

/** Whether the first directory of an EXIF block points to one with a position. */
function exifHasPosition(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  if (tiff.length < 14) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > tiff.length) return false;
  for (let i = 0; i < short(directory); i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return false;
    if (short(entry) !== GPS_TAG) continue;
    const gps = long(entry + 8);
    return gps + 2 <= tiff.length && short(gps) > 0;
  }
  return false;
}

/**
 * Reads what the checks ask of a picture, without decoding it.
 * @param path The file.
 * @returns Its facts; without a size where its inside cannot be read.
 * @throws When the file cannot be opened.
 */
export async function readPicture(path: string): Promise<PictureFacts> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(64), 0, 64, 0).finally(() => undefined);
  const { size: bytes } = await file.stat();
  await file.close();
  const type = sniff(buffer);
  if (type === undefined || type === 'heic') return { type, bytes, gps: false };
  try {
    const { autoOrient, exif, xmp } = await sharp(path, { limitInputPixels: false }).metadata();
    return {
      type,
      bytes,
      size: autoOrient,
      gps:
        (exif ? exifHasPosition(exif) : false) || /GPSL(?:at|ong)itude/.test(xmp?.toString() ?? ''),
    };
  } catch {
    return { type, bytes, gps: false };
  }
}
