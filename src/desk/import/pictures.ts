import sharp from 'sharp';
import type { ReportPicture } from './report.ts';

/** A picture ready for the story. */
export interface PreparedPicture {
  /** File name beside the story. */
  file: string;
  bytes: Uint8Array;
  /** What Word has as alternative text, where it says anything. */
  alt: string;
  /** Why a person must say whether it may be shown. */
  suspect?: 'signature' | 'paper';
}

/** A picture that could not be read, and why. */
export interface LostPicture {
  index: number;
  reason: string;
}

/** Longest side kept; the site's widest picture is shown at half of it. */
const MAX_SIDE = 2_400;
const SAMPLE_SIDE = 64;
/** Share of near-white from which a picture reads as paper rather than as a photograph. */
const PAPER_SHARE = 0.55;
/** Alternative texts that Word makes up, or that only repeat a file name. */
const EMPTY_ALT =
  /^(picture|image|hình ảnh|ảnh|hình|img|dsc|screenshot|a picture|no description)[\s_\-\d]*|\.(jpe?g|png|gif|bmp)$/iu;

/** Whether the picture is mostly white paper, as scans, seals and signatures are. */
async function readsAsPaper(bytes: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#fff' })
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let white = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 225) white++;
  return white / (info.width * info.height) > PAPER_SHARE;
}

/**
 * Takes a report's pictures out: turned upright, of a sensible size, without metadata (no place,
 * camera or name), and marked where they look like a signature, a seal or a scanned paper.
 * @param pictures Pictures of the report, in reading order.
 * @returns Prepared pictures and those that no reader here understands.
 */
export async function preparePictures(
  pictures: readonly ReportPicture[],
): Promise<{ prepared: PreparedPicture[]; lost: LostPicture[] }> {
  const prepared: PreparedPicture[] = [];
  const lost: LostPicture[] = [];
  for (const [i, { picture, nearSignature }] of pictures.entries()) {
    try {
      // sharp drops metadata unless told to keep it; `rotate` first applies the orientation.
      const bytes = await sharp(picture.bytes, { limitInputPixels: 100_000_000 })
        .rotate()
        .flatten({ background: '#fff' })
        .resize(MAX_SIDE, MAX_SIDE, { fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 86, mozjpeg: true })
        .toBuffer();
      const suspect = nearSignature
        ? ('signature' as const)
        : (await readsAsPaper(picture.bytes))
          ? ('paper' as const)
          : undefined;
      prepared.push({
        file: `anh-${String(i + 1)}.jpg`,
        bytes,
        alt: EMPTY_ALT.test(picture.alt) ? '' : picture.alt.slice(0, 240),
        ...(suspect && { suspect }),
      });
    } catch {
      lost.push({
        index: i + 1,
        reason: `không đọc được ảnh kiểu ${picture.contentType === '' ? 'lạ' : picture.contentType}; mở bằng Word, lưu ảnh thành .jpg rồi đặt cạnh bài`,
      });
    }
  }
  return { prepared, lost };
}
