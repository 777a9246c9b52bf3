import { renderSVG } from 'uqr';

/**
 * One of the eight masks, which a reader learns from the code itself: trying all of them on every
 * address costs seven times the rest of the drawing.
 */
const MASK = 3;

/**
 * A QR code as SVG, dark on light in any scheme so that every phone reads it.
 * @param text What it says, such as the address of a page.
 * @returns A complete SVG.
 */
export function qrSvg(text: string): string {
  return renderSVG(text, { border: 2, ecc: 'M', pixelSize: 4, maskPattern: MASK });
}
