import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { weaveIds } from '../../../src/weave/drafts.ts';
import { selvedgeSvg } from '../../../src/weave/selvedge.ts';
import {
  weaveClasses,
  weaveDataUri,
  weaveFillSvg,
  weaveSwatchSvg,
  weaveTileSvg,
} from '../../../src/weave/svg.ts';
import { weave } from '../../../src/weave/weave.ts';
import { everyCloth } from './cloths.ts';

const paint = { dark: '#a3261d', light: '#f3dcc0' };
/** Budgets in bytes for one repeat; any story's cloth may be rich. */
const BUDGET = { simple: 1536, rich: 4096, brotli: 1100 };
const RICH = new Set(['star', 'logcabin', 'diamond']);

/** Every tag closes in order and every attribute is quoted and written once. */
function assertWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+(?::[a-z]+)?="[^"<]*")*)(\/?)>/g,
    (...m) => {
      const [, closing, name, attributes, empty] = m as string[];
      const names = [...(attributes ?? '').matchAll(/ ([\w:-]+)=/g)].map((match) => match[1]);
      assert.equal(new Set(names).size, names.length, `repeated attribute in ${name ?? ''}`);
      if (closing === '/') assert.equal(open.pop(), name);
      else if (empty !== '/') open.push(name ?? '');
      return '';
    },
  );
  assert.equal(rest, '');
  assert.deepEqual(open, []);
}

for (const id of weaveIds) {
  test(`${id}: one repeat keeps its budget`, () => {
    const svg = weaveTileSvg(weave({ id }), { paint });
    assert.ok(svg.length <= (RICH.has(id) ? BUDGET.rich : BUDGET.simple), `${svg.length} bytes`);
    assert.ok(brotliCompressSync(svg).length <= BUDGET.brotli);
    for (const story of everyCloth(id)) {
      const { length } = weaveTileSvg(story, { paint });
      assert.ok(length <= BUDGET.rich, `a story's cloth: ${length} bytes`);
    }
  });

  test(`${id}: the picture is well formed and has no style attribute`, () => {
    const tile = weave({ id, seed: 'mot-cau-chuyen' });
    for (const svg of [
      weaveTileSvg(tile, { paint }),
      weaveTileSvg(tile, { paint, shading: false }),
      weaveFillSvg(tile, { paint: weaveClasses, id: 'cover', width: '100%', height: 250 }),
      weaveSwatchSvg(tile, { paint: weaveClasses, id: 'mark', size: 28 }),
    ]) {
      assertWellFormed(svg);
      assert.doesNotMatch(svg, /style|NaN|undefined/);
    }
  });
}

test('a cloth by class takes its colours from CSS', () => {
  const svg = weaveFillSvg(weave({ id: 'twill' }), {
    paint: weaveClasses,
    id: 'a',
    width: 28,
    height: 28,
  });
  assert.match(svg, /class="weave-dark" stroke="currentColor"/);
  assert.match(svg, /class="weave-light" stroke="currentColor"/);
  assert.match(svg, /fill="url\(#a\)"/);
});

test('values are escaped', () => {
  const svg = weaveTileSvg(weave({ id: 'twill' }), { paint: { dark: '"><x', light: 'a&b' } });
  assertWellFormed(svg);
});

test('a data URI decodes to the same picture', () => {
  const tile = weave({ id: 'star' });
  const uri = weaveDataUri(tile, { paint });
  assert.match(uri, /^data:image\/svg\+xml,[^"#<>]*$/);
  const decoded = decodeURIComponent(uri.slice('data:image/svg+xml,'.length));
  assert.equal(decoded.replaceAll("'", '"'), weaveTileSvg(tile, { paint }));
});

test('the repeat has no seam: a cut through its middle gives the same cloth', async () => {
  for (const id of weaveIds) {
    const tile = weave({ id });
    const [w, h] = [tile.width * 8, tile.height * 8];
    const one = await raw(weaveTileSvg(tile, { paint, thread: 8 }));
    const field = await raw(
      weaveFillSvg(tile, { paint, thread: 8, id: 'f', width: w * 2, height: h * 2 }),
    );
    for (let y = 0; y < h * 2; y += 1) {
      for (let x = 0; x < w * 2; x += 1) {
        const a = one[((y % h) * w + (x % w)) * 3] ?? 0;
        const b = field[(y * w * 2 + x) * 3] ?? 0;
        assert.ok(Math.abs(a - b) <= 8, `${id} at ${x}, ${y}`);
      }
    }
  }
});

test('the selvedge runs across or down', () => {
  const across = selvedgeSvg({ paint: weaveClasses, id: 'edge' });
  const down = selvedgeSvg({ paint: weaveClasses, id: 'side', along: 'y' });
  assertWellFormed(across);
  assertWellFormed(down);
  assert.match(across, /width="100%" height="12"/);
  assert.match(down, /width="12" height="100%"/);
});

async function raw(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer();
}
