import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { ascii, withPngChunk } from './png.ts';

/** A picture that is odd but right: the built page must show it upright and in its colours. */
export interface GoodPicture {
  file: string;
  what: string;
  make: () => Promise<Buffer>;
  /** Upright size. */
  size: readonly [width: number, height: number];
  /** How far a colour may be off, of 255; more where ink or one tone stands for it. */
  tolerance?: number;
  /** Whether the corners are tones of grey. */
  grey?: boolean;
}

/** Colours of the four corners, clockwise from the upper left. */
export const CORNERS = [
  [200, 40, 40],
  [40, 150, 60],
  [240, 220, 90],
  [40, 70, 180],
] as const;

const WIDTH = 900;
const HEIGHT = 600;
const PLACE = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '20/1 25/1 30/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '106/1 10/1 5/1',
};
/** Words that stand in the pictures' metadata and must stand nowhere in a built site. */
export const METADATA_WORDS = ['MAYANHTHU', 'TENNGUOIXMP', 'TENNGUOIIPTC', 'GPSLatitude'];

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="20,25.5N" dc:creator="TENNGUOIXMP"/></rdf:RDF></x:xmpmeta>`;

/** Pixels of the test picture: a colour in each corner. */
function pixels(): Buffer {
  const bytes = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const left = x < WIDTH / 2;
      const corner = y < HEIGHT / 2 ? (left ? 0 : 1) : left ? 3 : 2;
      bytes.set(CORNERS[corner], (y * WIDTH + x) * 3);
    }
  return bytes;
}

/**
 * The test picture, to be written in some form.
 * @returns A picture of 900 × 600 with a colour in each corner.
 */
export const testPicture = (): Sharp =>
  sharp(pixels(), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });

/** How a camera held in each of the eight ways lays the pixels down, by EXIF's number: step by step. */
const HELD: Record<number, readonly ((picture: Sharp) => Sharp)[]> = {
  1: [],
  2: [(p) => p.flop()],
  3: [(p) => p.rotate(180)],
  4: [(p) => p.flip()],
  5: [(p) => p.rotate(90), (p) => p.flop()],
  6: [(p) => p.rotate(270)],
  7: [(p) => p.rotate(90), (p) => p.flip()],
  8: [(p) => p.rotate(90)],
};

/** A JPEG as a camera held so writes it. */
async function held(orientation: number): Promise<Buffer> {
  let laid = await testPicture().png().toBuffer();
  for (const step of HELD[orientation] ?? []) laid = await step(sharp(laid)).png().toBuffer();
  return sharp(laid).withMetadata({ orientation }).jpeg({ quality: 92 }).toBuffer();
}

/** The same pixels at sixteen bits a channel. */
async function sixteenBit(): Promise<Buffer> {
  const wide = Uint16Array.from(pixels(), (value) => value * 257);
  return sharp(wide, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .toColourspace('rgb16')
    .png()
    .toBuffer();
}

const size = [WIDTH, HEIGHT] as const;
const good = (
  file: string,
  what: string,
  make: () => Promise<Buffer>,
  more: Partial<GoodPicture> = {},
): GoodPicture => ({ file, what, make, size, ...more });

/** A JPEG's IPTC block: one record, the by-line (IPTC IIM 2:80), in Photoshop's wrapping. */
function iptcSegment(): Buffer {
  const name = ascii('TENNGUOIIPTC');
  const record = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, name.length]), name]);
  const block = Buffer.concat([
    ascii('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0'),
    Buffer.from([0, record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ]);
  const marker = Buffer.from([0xff, 0xed, 0, block.length + 2]);
  return Buffer.concat([marker, block]);
}

/** Puts a segment into a JPEG, behind its first marker. */
const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

/** A profile that unfolds to a quarter of a gigabyte. */
const profileBomb = (): Buffer =>
  Buffer.concat([ascii('x\0\0'), deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 })]);

/** The pictures. */
export const GOOD_PICTURES: readonly GoodPicture[] = [
  ...Object.keys(HELD).map((turn) =>
    good(`huong-${turn}.jpg`, `EXIF orientation ${turn}`, () => held(Number(turn))),
  ),
  good(
    'cmyk.jpg',
    'CMYK JPEG, no profile',
    () => testPicture().toColourspace('cmyk').jpeg().toBuffer(),
    {
      tolerance: 45,
    },
  ),
  good(
    'cmyk-icc.jpg',
    'CMYK JPEG with its ICC profile',
    () => testPicture().withIccProfile('cmyk').jpeg().toBuffer(),
    { tolerance: 60 },
  ),
  good('muoi-sau-bit.png', 'PNG of 16 bits a channel', sixteenBit),
  good('p3.jpg', 'JPEG in Display P3', () =>
    testPicture().withIccProfile('p3').jpeg({ quality: 92 }).toBuffer(),
  ),
  good('xam.jpg', 'greyscale JPEG', () => testPicture().greyscale().jpeg().toBuffer(), {
    grey: true,
  }),
  good('trong.png', 'PNG with alpha', () => testPicture().ensureAlpha(1).png().toBuffer()),
  good('bang-mau.png', 'PNG of 16 colours', () =>
    testPicture().png({ palette: true, colours: 16 }).toBuffer(),
  ),
  good('dan-xen.png', 'interlaced PNG', () => testPicture().png({ progressive: true }).toBuffer()),
  good('luy-tien.jpg', 'progressive JPEG', () =>
    testPicture().jpeg({ progressive: true }).toBuffer(),
  ),
  good('anh.webp', 'WebP', () => testPicture().webp({ quality: 92 }).toBuffer()),
  good('anh.avif', 'AVIF', () => testPicture().avif({ quality: 80, effort: 2 }).toBuffer()),
  good('DUOI-HOA.JPG', 'ending in capitals', () => testPicture().jpeg().toBuffer()),
  good('du-thong-tin.jpg', 'JPEG with GPS, maker, XMP and IPTC', async () => {
    const exif = { IFD0: { Make: 'MAYANHTHU' }, IFD3: PLACE };
    const jpeg = await testPicture().jpeg().withExif(exif).withXmp(XMP).toBuffer();
    return withSegment(jpeg, iptcSegment());
  }),
  good('thong-tin.webp', 'WebP with GPS, maker and XMP', async () => {
    const exif = { IFD0: { Make: 'MAYANHTHU' }, IFD3: PLACE };
    return testPicture().webp().withExif(exif).withXmp(XMP).toBuffer();
  }),
  good('du-byte.jpg', 'JPEG with bytes after its end', async () =>
    Buffer.concat([await testPicture().jpeg().toBuffer(), Buffer.alloc(2_000, 'MAYANHTHU')]),
  ),
  good('ho-so-nen.png', 'PNG whose profile unfolds to 256 MB', async () =>
    withPngChunk(await testPicture().png().toBuffer(), 'iCCP', profileBomb()),
  ),
];
