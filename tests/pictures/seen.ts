import sharp from 'sharp';
import { CORNERS, type GoodPicture } from './good.ts';

const LUMINANCE = [0.2126, 0.7152, 0.0722];
/** How far a colour may be off where nothing but compression stands between. */
const TOLERANCE = 14;

/** What a picture's own grey makes of a colour: sRGB's luma is near enough for the tolerance. */
function greyOf(colour: readonly number[]): number[] {
  const linear = colour.map((c) => ((c / 255 + 0.055) / 1.055) ** 2.4);
  const light = linear.reduce((sum, c, i) => sum + c * (LUMINANCE[i] ?? 0), 0);
  const tone = Math.round((1.055 * light ** (1 / 2.4) - 0.055) * 255);
  return [tone, tone, tone];
}

/**
 * What is wrong with a converted picture: its shape, its colours, or what else it tells.
 * @param made Its bytes.
 * @param original The picture that it was made of.
 * @returns Faults in words; none where all is right.
 */
export async function faultsOfMade(made: Uint8Array, original: GoodPicture): Promise<string[]> {
  const faults: string[] = [];
  const { width, height, exif, xmp, iptc, icc, pages = 1 } = await sharp(made).metadata();
  const [fullWidth, fullHeight] = original.size;
  if (Math.abs(width / height - fullWidth / fullHeight) > 0.02)
    faults.push(`shape ${String(width)} × ${String(height)}`);
  if (pages > 1) faults.push(`${String(pages)} frames`);
  for (const [name, block] of Object.entries({ exif, xmp, iptc, icc }))
    if (block) faults.push(`carries ${name}`);
  const { data, info } = await sharp(made)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { tolerance = TOLERANCE, grey = false } = original;
  for (const [i, colour] of CORNERS.entries()) {
    const x = Math.round(info.width * (i === 1 || i === 2 ? 0.8 : 0.2));
    const y = Math.round(info.height * (i < 2 ? 0.2 : 0.8));
    const at = (y * info.width + x) * info.channels;
    const seen = [...data.subarray(at, at + info.channels)];
    const wanted = grey ? greyOf(colour) : colour;
    if (
      wanted.some((c, channel) => Math.abs(c - (seen[channel % seen.length] ?? -999)) > tolerance)
    )
      faults.push(`corner ${String(i + 1)} is ${seen.join(' ')}, not ${wanted.join(' ')}`);
  }
  return faults;
}
