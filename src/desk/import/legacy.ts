import { decodeLegacy, type LegacyEncoding } from '../../vietnamese/legacy.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/**
 * The encoding that text in a font is written in.
 * @param font Name of the font, e.g. `.VnTime`.
 * @returns An old encoding and whether its letters show as capitals; undefined for Unicode.
 */
export function encodingOf(
  font: string | undefined,
): { name: LegacyEncoding; capitals: boolean } | undefined {
  if (font === undefined) return undefined;
  // The family's capital faces end in H: .VnTimeH shows small letters' bytes as capitals.
  if (/^\.?vn[a-z]/i.test(font) && !/^vni/i.test(font))
    return { name: 'tcvn3', capitals: /H$/.test(font) };
  return /^vni[-\s]/i.test(font) ? { name: 'vni', capitals: false } : undefined;
}

/**
 * Brings text of an old encoding to precomposed Unicode.
 * @param text Text as a legacy font shows it, as Word stores it.
 * @param encoding Its encoding.
 * @returns NFC text.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return normalise(decodeLegacy(text, encoding));
}
