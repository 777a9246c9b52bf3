const GPS_TAG = 0x8825;

/**
 * Whether a picture's EXIF block tells where it was taken.
 * @param exif The block, with or without its `Exif` head.
 * @returns Whether its first directory points to one with a position (EXIF 2.32, 4.6.3).
 */
export function exifHasPosition(exif: Buffer): boolean {
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
