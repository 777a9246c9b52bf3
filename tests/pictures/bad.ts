import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { METADATA_WORDS, testPicture } from './good.ts';
import { ascii, pngChunk, withPngChunk } from './png.ts';

/** A picture that must be met with a sentence, and its code; or a folder in a picture's place. */
export interface BadPicture {
  file: string;
  what: string;
  /** Bytes; none for a folder. */
  make?: () => Promise<Buffer> | Buffer;
  code: string;
}

const HUGE = 65_000;

/** A black and white PNG; its pixels may be fewer than it says it has. */
function blackPng(width: number, height: number, rows = height): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rowBytes = Math.ceil(width / 8) + 1;
  return Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.alloc(rowBytes * rows), { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A lossless WebP that is a header alone, of the largest size that it can say. */
function webpHead(): Buffer {
  const bits = Buffer.alloc(16);
  bits[0] = 0x2f;
  bits.writeUInt32LE(16_382 | (16_382 << 14), 1);
  const body = Buffer.concat([ascii('WEBPVP8L'), Buffer.from([16, 0, 0, 0]), bits]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([ascii('RIFF'), length, body]);
}

/** A GIF that says it is huge. */
const hugeGif = (): Buffer =>
  Buffer.concat([
    ascii('GIF89a'),
    Buffer.from([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0]),
    Buffer.alloc(20),
  ]);

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>alert(1)</script><foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://noi-khac.vn"/></foreignObject><image href="https://noi-khac.vn/dem.png"/></svg>`;
const HTML =
  '<!DOCTYPE html>\n<html lang="vi"><title>Đăng nhập</title><p>Hãy đăng nhập để xem ảnh.';

/** Two frames, red and blue, as pixels one above the other. */
async function frames(): Promise<Sharp> {
  const one = (background: string) =>
    sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .raw()
      .toBuffer();
  const both = Buffer.concat(await Promise.all([one('#c00'), one('#00c')]));
  return sharp(both, { raw: { width: 900, height: 1200, channels: 3, pageHeight: 600 } });
}

/** A PNG with the chunk that says: two frames follow. */
async function animatedPng(): Promise<Buffer> {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  return withPngChunk(await testPicture().png().toBuffer(), 'acTL', control);
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);

/** A photograph's worth of noise, so that a cut or a changed byte falls into pixels. */
const noise = (): Sharp =>
  sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

/** A JPEG in whose pixels two bytes changed on the way. */
async function changedJpeg(): Promise<Buffer> {
  const bytes = await noise().jpeg().toBuffer();
  bytes.set([0xff, 0x12], bytes.length >> 1);
  return bytes;
}

const turned = (): Sharp => testPicture().withMetadata({ orientation: 6 });
const bad = (file: string, code: string, what: string, make?: BadPicture['make']): BadPicture => ({
  file,
  code,
  what,
  ...(make && { make }),
});

/** The pictures. */
export const BAD_PICTURES: readonly BadPicture[] = [
  bad('bom-khai.png', 'HS604', 'PNG that says 65,000 × 65,000 and holds nothing', () =>
    blackPng(HUGE, HUGE, 1),
  ),
  bad('bom-nen.png', 'HS604', 'PNG of 900 megapixels in 110 KB', () => blackPng(30_000, 30_000)),
  bad('bom-khai.webp', 'HS604', 'WebP that says 16,383 × 16,383 and holds nothing', webpHead),
  bad('bom-khai.gif', 'HS610', 'GIF that says 65,535 × 65,535', hugeGif),
  bad('bom-khai-gif.jpg', 'HS610', 'the same GIF with the ending .jpg', hugeGif),
  bad('tram-trieu.jpg', 'HS604', 'JPEG of 100 megapixels', () =>
    sharp({ create: { width: 11_600, height: 8_700, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer(),
  ),
  bad('nang.jpg', 'HS604', 'JPEG of 16 MB', async () =>
    Buffer.concat([await testPicture().jpeg().toBuffer(), Buffer.alloc(16_000_000)]),
  ),
  bad('cut.jpg', 'HS610', 'half a JPEG', async () => half(await noise().jpeg().toBuffer())),
  bad('cut.png', 'HS610', 'half a PNG', async () => half(await noise().png().toBuffer())),
  bad('cut.webp', 'HS610', 'half a WebP', async () => half(await noise().webp().toBuffer())),
  bad('cut.avif', 'HS610', 'half an AVIF', async () =>
    half(await noise().avif({ effort: 0 }).toBuffer()),
  ),
  bad('dau-tep.jpg', 'HS610', 'the first 20 bytes of a JPEG', async () =>
    (await testPicture().jpeg().toBuffer()).subarray(0, 20),
  ),
  bad('doi-byte.png', 'HS610', 'PNG with a changed byte in its pixels', async () => {
    const bytes = await noise().png().toBuffer();
    bytes.set([(bytes[bytes.length >> 1] ?? 0) ^ 0xff], bytes.length >> 1);
    return bytes;
  }),
  bad('doi-byte.jpg', 'HS613', 'JPEG with two changed bytes in its pixels', changedJpeg),
  bad('dong.webp', 'HS612', 'animated WebP', async () =>
    (await frames()).webp({ loop: 0, delay: [100, 100] }).toBuffer(),
  ),
  bad('dong.png', 'HS612', 'animated PNG', animatedPng),
  bad('dong.gif', 'HS610', 'animated GIF', async () =>
    (await frames()).gif({ loop: 0, delay: [100, 100] }).toBuffer(),
  ),
  bad('xoay.png', 'HS614', 'PNG turned by EXIF', () => turned().png().toBuffer()),
  bad('xoay.webp', 'HS614', 'WebP turned by EXIF', () => turned().webp().toBuffer()),
  bad('xoay.avif', 'HS614', 'AVIF turned by its container', () =>
    turned().avif({ effort: 0 }).toBuffer(),
  ),
  bad('ma.svg', 'HS610', 'SVG with script, foreignObject and links elsewhere', () => ascii(SVG)),
  bad('ma-svg.jpg', 'HS610', 'the same SVG with the ending .jpg', () => ascii(SVG)),
  bad('that-ra-png.jpg', 'HS605', 'PNG with the ending .jpg', () => testPicture().png().toBuffer()),
  bad('that-ra-jpeg.png', 'HS605', 'JPEG with the ending .png', () =>
    testPicture().jpeg().toBuffer(),
  ),
  bad('iphone.jpg', 'HS608', 'HEIC with the ending .jpg', () =>
    Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      ascii('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ]),
  ),
  bad('quet.tiff', 'HS610', 'TIFF', () => testPicture().tiff().toBuffer()),
  bad('quet.jpg', 'HS610', 'TIFF with the ending .jpg', () => testPicture().tiff().toBuffer()),
  bad('trang-web.jpg', 'HS610', 'web page saved as .jpg', () => Buffer.from(HTML)),
  bad('trong-rong.jpg', 'HS610', 'file of no bytes', () => Buffer.alloc(0)),
  bad('thu-muc.jpg', 'HS610', 'folder named as a picture'),
  bad('toa-do.jpg', 'HS606', 'JPEG that tells where it was taken', () =>
    testPicture()
      .jpeg()
      .withExif({
        IFD0: { Make: METADATA_WORDS[0] ?? '' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 25/1 30/1' },
      })
      .toBuffer(),
  ),
];
