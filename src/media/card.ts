import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { WeaveId } from '../weave/drafts.ts';
import type { MovementColours } from '../weave/palette.ts';
import { weaveFillSvg } from '../weave/svg.ts';
import { weave } from '../weave/weave.ts';

/** Size that Zalo, Facebook and search engines expect. */
const WIDTH = 1200;
const HEIGHT = 630;
const BAND = 216;
const PAPER = '#fcf9f2';
const INK = '#1d1a17';
const SOFT = '#574f46';

/** What a card for sharing shows. */
export interface Card {
  title: string;
  /** Line above the title: movement and kind. */
  kicker: string;
  /** Line at the foot: the site's name. */
  foot: string;
  /** Label of a sample story; none for others. */
  label?: string;
  weave: WeaveId;
  seed?: string;
  colours: MovementColours;
}

const font = (name: string): Buffer => readFileSync(join('src/media/fonts', `${name}.ttf`));

/** Titles run to 110 characters; longer ones are set smaller so that four lines hold them. */
const titleSize = (title: string): number =>
  title.length <= 48 ? 66 : title.length <= 80 ? 58 : 50;

/** An element as satori takes it, without JSX. */
const box = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** The words of a card, over the paper below the cloth. */
function layout(card: Card) {
  const label = card.label
    ? [
        box(
          { border: `3px solid ${INK}`, borderRadius: 5, padding: '4px 14px', color: INK },
          card.label,
        ),
      ]
    : [];
  return box(
    {
      width: WIDTH,
      height: HEIGHT - BAND,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '34px 64px 36px',
      fontFamily: 'Be Vietnam',
      fontSize: 28,
      color: SOFT,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ color: card.colours.accent }, card.kicker),
        box(
          {
            fontFamily: 'Source Serif',
            fontWeight: 600,
            fontSize: titleSize(card.title),
            // Stacked accents need this much: ẳ under g.
            lineHeight: 1.28,
            marginTop: 8,
            color: INK,
          },
          card.title,
        ),
      ]),
      box({ justifyContent: 'space-between', alignItems: 'center' }, [
        box({}, card.foot),
        ...label,
      ]),
    ],
  );
}

/** Draws a card, cloth above and words below. */
async function draw(card: Card): Promise<Buffer> {
  const cloth = weaveFillSvg(weave({ id: card.weave, seed: card.seed }), {
    id: 'the',
    width: WIDTH,
    height: BAND,
    thread: 8,
    paint: { dark: card.colours.threadDark, light: card.colours.threadLight },
  });
  const words = await satori(layout(card) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT - BAND,
    fonts: [
      { name: 'Source Serif', data: font('serif-600'), weight: 600, style: 'normal' },
      { name: 'Be Vietnam', data: font('sans-500'), weight: 500, style: 'normal' },
    ],
  });
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite([
      { input: Buffer.from(cloth), top: 0, left: 0 },
      { input: Buffer.from(words), top: BAND, left: 0 },
    ])
    .png({ palette: true, colours: 96, effort: 4 })
    .toBuffer();
}

/** Bump when the drawing changes, so that cached cards are drawn anew. */
const VERSION = 1;

/** Folder that keeps drawn cards by a hash of what they show. */
const CARDS = process.env['CARDS_DIR'] ?? '.cache/cards';

/**
 * Where a drawn card is kept.
 * @param card What it shows.
 * @param cacheDir Folder of the cards.
 * @returns Path of its file, there or not.
 */
export function cardFile(card: Card, cacheDir = CARDS): string {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, card]))
    .digest('hex');
  return join(cacheDir, `${key.slice(0, 32)}.png`);
}

/**
 * A card for sharing, 1200 × 630. Drawn once for the same words and cloth, then kept.
 * @param card What it shows.
 * @param cacheDir Folder of the cards.
 * @returns PNG bytes.
 */
export async function socialCard(card: Card, cacheDir = CARDS): Promise<Buffer> {
  const file = cardFile(card, cacheDir);
  try {
    return readFileSync(file);
  } catch {
    const png = await draw(card);
    mkdirSync(cacheDir, { recursive: true });
    // Whole or not at all: a build that is cut off leaves no half picture behind.
    writeFileSync(`${file}.tmp`, png);
    renameSync(`${file}.tmp`, file);
    return png;
  }
}
