import CFB from 'cfb';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { collectiveByStyles } from './reports.ts';

/** The parts of a good report, to be spoilt. */
async function parts(): Promise<Zippable> {
  return unzipSync(await collectiveByStyles());
}

const oldContainer = (stream: string): Uint8Array => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(6000, 1));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
};

let bombBytes: Promise<Uint8Array> | undefined;

/** A document part that unfolds to 210 MB; made once, for it takes seconds. */
function bomb(): Promise<Uint8Array> {
  bombBytes ??= parts().then((good) =>
    zipSync({ ...good, 'word/document.xml': [Buffer.alloc(210 * 1024 * 1024, 32), { level: 1 }] }),
  );
  return bombBytes;
}

/** The same, its headers claiming a kilobyte. */
async function lyingBomb(): Promise<Uint8Array> {
  const bytes = (await bomb()).slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 30; at++) {
    const signature = view.getUint32(at, true);
    const size = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : 0;
    if (size > 0 && view.getUint32(size, true) > 2 ** 27) view.setUint32(size, 1024, true);
  }
  return bytes;
}

const long = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: Array.from(
            { length: 200 },
            (_, i) => new Paragraph({ text: `Trang ${String(i + 1)}`, pageBreakBefore: false }),
          ).flatMap((p) => [p, new Paragraph({ text: 'Một đoạn văn dài. '.repeat(140) })]),
        },
      ],
    }),
  );

/** Files that an import must refuse, and a word that its sentence must have. */
export const REFUSED: readonly (readonly [string, () => Promise<Uint8Array>, RegExp])[] = [
  ['Word 97', () => Promise.resolve(oldContainer('WordDocument')), /\.doc/],
  ['đặt mật khẩu', () => Promise.resolve(oldContainer('EncryptedPackage')), /mật khẩu/],
  ['không phải Word', () => Promise.resolve(Buffer.from('Xin chào')), /hỏng/],
  ['trống', () => Promise.resolve(new Uint8Array()), /hỏng/],
  ['cắt cụt', async () => (await collectiveByStyles()).subarray(0, 4000), /hỏng/],
  [
    'hỏng bên trong',
    async () =>
      zipSync({ ...(await parts()), 'word/document.xml': Buffer.from('<w:document><w:body>') }),
    /hỏng/,
  ],
  ['zip không phải Word', () => Promise.resolve(zipSync({ 'a.txt': Buffer.from('a') })), /hỏng/],
  [
    'macro',
    async () => zipSync({ ...(await parts()), 'word/vbaProject.bin': Buffer.alloc(100, 7) }),
    /macro/,
  ],
  [
    'khai thực thể XML',
    async () =>
      zipSync({
        ...(await parts()),
        'word/document.xml': Buffer.from(
          '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>',
        ),
      }),
    /hỏng/,
  ],
  ['bom nén', bomb, /bất thường/],
  ['bom nén khai gian', lyingBomb, /bất thường|hỏng/],
  ['200 trang', async () => new Uint8Array(await long()), /trang/],
];
