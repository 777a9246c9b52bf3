import type { APIRoute } from 'astro';
import { movementCloths } from '../weave/palette.ts';
import { weaveSwatchSvg } from '../weave/svg.ts';
import { weave } from '../weave/weave.ts';

/** A swatch of the first movement's cloth. */
export const GET: APIRoute = () => {
  const { weave: id, threadDark: dark, threadLight: light } = movementCloths['3.1'];
  const svg = weaveSwatchSvg(weave({ id }), { id: 'f', size: 64, paint: { dark, light } });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
