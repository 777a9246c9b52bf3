/**
 * Cloth as SVG: one repeat, a picture of it to tile in CSS, or a rectangle filled with it in a page.
 *
 * Every float is a round-ended stroke, a little short of its crossing, over a dark ground; a darker
 * rim and a thin light along its crown make it a thread. Only presentation attributes and classes
 * are written, never a style attribute, so the site's content security policy holds.
 */
import { floatsOf, type Float } from './floats.ts';
import type { Thread, WeaveTile } from './weave.ts';

/** Where the two colours come from: values, or classes that set the CSS property `color`. */
export type WeavePaint =
  | { readonly dark: string; readonly light: string }
  | { readonly darkClass: string; readonly lightClass: string };

/** How a cloth is drawn. */
export interface WeaveStyle {
  readonly paint: WeavePaint;
  /** The width of a thread in px. */
  readonly thread?: number | undefined;
  /** Rims and highlights; leave them out below about 4 px a thread. */
  readonly shading?: boolean | undefined;
}

/** What a cloth in a page needs besides. */
export interface WeaveFill extends WeaveStyle {
  /** Unique in the page: the names of the pattern and its threads start with it. */
  readonly id: string;
  readonly width: number | string;
  readonly height: number | string;
  /** A class for the svg element. */
  readonly className?: string | undefined;
}

/** A swatch is square. */
export interface SwatchStyle extends Omit<WeaveFill, 'width' | 'height' | 'thread'> {
  readonly size: number;
}

/** The classes used unless others are given; the site's CSS sets `color` on them. */
export const weaveClasses: WeavePaint = { darkClass: 'weave-dark', lightClass: 'weave-light' };

/** Units of the drawing to a thread. */
const UNIT = 8;
const DEFAULT_THREAD = 6;
/** The fewest threads across a swatch. */
const SWATCH_THREADS = 12;

/** A complete SVG of exactly one seamless repeat. */
export function weaveTileSvg(tile: WeaveTile, style: WeaveStyle): string {
  const thread = style.thread ?? DEFAULT_THREAD;
  const box = `0 0 ${tile.width * UNIT} ${tile.height * UNIT}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tile.width * thread}" ` +
    `height="${tile.height * thread}" viewBox="${box}">${cloth(tile, style, 'w')}</svg>`
  );
}

/** One repeat as a data URI, for `background-image` or `<img>`; needs paint by value. */
export function weaveDataUri(tile: WeaveTile, style: WeaveStyle): string {
  const svg = weaveTileSvg(tile, style).replaceAll('"', "'");
  const escaped = svg.replace(/[#%<>]/g, (char) => encodeURIComponent(char));
  return `data:image/svg+xml,${escaped}`;
}

/** Any size of cloth as inline SVG, decorative, tiled by a pattern. */
export function weaveFillSvg(tile: WeaveTile, fill: WeaveFill): string {
  const thread = fill.thread ?? DEFAULT_THREAD;
  const className = fill.className === undefined ? '' : ` class="${attribute(fill.className)}"`;
  const id = attribute(fill.id);
  const scale = Number((thread / UNIT).toFixed(5));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${className} width="${fill.width}" ` +
    `height="${fill.height}" aria-hidden="true" focusable="false"><defs>` +
    `<pattern id="${id}" width="${tile.width * UNIT}" height="${tile.height * UNIT}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">` +
    `${cloth(tile, fill, `${id}-`)}</pattern></defs>` +
    `<rect width="100%" height="100%" fill="url(#${id})"/></svg>`
  );
}

/** A square sample that shows about one whole repeat, however small: the mark beside a name. */
export function weaveSwatchSvg(tile: WeaveTile, style: SwatchStyle): string {
  const repeat = Math.max(tile.width, tile.height);
  const threads = Math.max(repeat, Math.ceil(SWATCH_THREADS / repeat) * repeat);
  const thread = style.size / threads;
  const size = { width: style.size, height: style.size };
  return weaveFillSvg(tile, { shading: thread >= 3, ...style, ...size, thread });
}

function cloth(tile: WeaveTile, { paint, shading = true }: WeaveStyle, prefix: string): string {
  const width = `width="${tile.width * UNIT}" height="${tile.height * UNIT}"`;
  const ground = `<rect ${width} ${paintAs('fill', 'D', paint)}/><rect ${width} fill="#000" fill-opacity=".45"/>`;
  const threads = pathsOf(tile).map(([colour, path]) => {
    const name = `${prefix}${colour.toLowerCase()}`;
    if (!shading) return `<path d="${path}" ${paintAs('stroke', colour, paint)} stroke-width="7"/>`;
    return (
      `<defs><path id="${name}" d="${path}"/></defs>` +
      layer(name, paintAs('stroke', colour, paint), 7) +
      layer(name, `stroke="#000" stroke-opacity="${colour === 'D' ? '.3' : '.22'}"`, 7) +
      layer(name, paintAs('stroke', colour, paint), 5, -0.5) +
      layer(name, `stroke="#fff" stroke-opacity="${colour === 'D' ? '.2' : '.5'}"`, 1.6, -1)
    );
  });
  return `${ground}<g fill="none" stroke-linecap="round">${threads.join('')}</g>`;
}

function layer(name: string, stroke: string, width: number, offset = 0): string {
  const moved = offset === 0 ? '' : ` x="${offset}" y="${offset}"`;
  return `<use href="#${name}" ${stroke} stroke-width="${width}"${moved}/>`;
}

function paintAs(property: 'fill' | 'stroke', colour: Thread, paint: WeavePaint): string {
  if ('dark' in paint)
    return `${property}="${attribute(colour === 'D' ? paint.dark : paint.light)}"`;
  const className = colour === 'D' ? paint.darkClass : paint.lightClass;
  return `class="${attribute(className)}" ${property}="currentColor"`;
}

/** The floats of each colour of a tile as a path; tiles are few and shared. */
const drawn = new WeakMap<WeaveTile, readonly (readonly [Thread, string])[]>();

function pathsOf(tile: WeaveTile): readonly (readonly [Thread, string])[] {
  const known = drawn.get(tile);
  if (known) return known;
  const floats = floatsOf(tile);
  const paths = (['D', 'L'] as const)
    .map((colour) => [colour, floats.filter((float) => float.colour === colour)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([colour, own]) => [colour, pathOf(own, tile)] as const);
  drawn.set(tile, paths);
  return paths;
}

/** Floats as line segments with relative moves; one over the edge is drawn at both edges. */
function pathOf(floats: readonly Float[], { width, height }: WeaveTile): string {
  const drawn = floats.flatMap((float) => {
    if (float.direction === 'warp')
      return float.y + float.length > height ? [float, { ...float, y: float.y - height }] : [float];
    return float.x + float.length > width ? [float, { ...float, x: float.x - width }] : [float];
  });
  let x = 0;
  let y = 0;
  let path = '';
  for (const float of drawn) {
    const warp = float.direction === 'warp';
    const startX = float.x * UNIT + (warp ? UNIT / 2 : 3);
    const startY = float.y * UNIT + (warp ? 3 : UNIT / 2);
    const run = float.length * UNIT - 6;
    path += `m${startX - x}${signed(startY - y)}${warp ? 'v' : 'h'}${run}`;
    x = startX + (warp ? 0 : run);
    y = startY + (warp ? run : 0);
  }
  return path;
}

function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
