import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { pagesOfIndex } from '../../scripts/bench/search-pages.ts';
import { buildSite, type BuiltSite } from '../build-site.ts';
import { GOOD_PICTURES, METADATA_WORDS } from '../pictures/good.ts';
import { altOf, GOOD_STORY, pictureStory, writePictures } from '../pictures/story.ts';
import { makeContent, validProfile } from '../site-content.ts';

/** Words of a draft, a story of a later day, a withdrawn one and a sample that is switched off. */
const HIDDEN = ['tieudenhap', 'tieudehen', 'tieudedago', 'tendago', 'noidungdago', 'tieudemau', 'phieu-bi-mat'];

/** A photograph as a phone takes it: with the place and the maker inside. */
async function photoWithGps(file: string): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const jpeg = await sharp({
    create: { width: 2400, height: 1600, channels: 3, background: '#777', noise },
  })
    .jpeg()
    .withExif({
      IFD0: { Make: 'MAYANHTHU', Copyright: 'BAN QUYEN THU' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 25/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 10/1 5/1' },
    })
    .toBuffer();
  writeFileSync(file, jpeg);
}

let site: BuiltSite;
let gpsBefore: Buffer | undefined;
/** The authors' pictures, by what is in them. */
let authored = new Map<string, string>();

const digest = (name: string): string =>
  createHash('sha256').update(readFileSync(name)).digest('hex');

before(async () => {
  const profile = validProfile();
  const withdrawn = {
    ...profile,
    title: 'Chuyện TIEUDEDAGO',
    honoree: { name: 'Hộ gia đình bà TENDAGO', kind: 'household' },
    consent: { status: 'withdrawn', covers: [] },
    publication: { status: 'withdrawn', on: '2026-01-10', updated: '2026-03-15' },
  };
  /** A picture of a story that nobody is to see yet. */
  const privateCover = {
    image: './rieng.jpg',
    alt: 'Sân phơi',
    credit: 'Người Chụp Thử',
    licence: 'Được phép dùng',
  };
  const sample = {
    ...profile,
    title: 'Chuyện TIEUDEMAU',
    honoree: { name: 'Một hộ trồng rau', kind: 'household' },
    sample: true,
    consent: { status: 'not-needed', covers: ['text'] },
  };
  const contentDir = makeContent({
    'co-anh': {
      data: {
        ...profile,
        cover: {
          image: './bia.jpg',
          alt: 'Luống rau trên sân thượng',
          credit: 'Người Chụp Thử',
          licence: 'Được phép dùng',
          focus: { x: 30, y: 40 },
        },
      },
      body: 'Rau lên xanh [^so-sach].\n\n<Photo credit="Người Chụp Thử" licence="Được phép dùng">\n\n![Giàn rau](./gian.jpg)\n\n</Photo>\n',
    },
    'khong-anh': { data: { ...profile, title: 'Trồng rau không ảnh' } },
    'da-go': { data: withdrawn, body: 'NOIDUNGDAGO' },
    'hen-ngay': {
      data: {
        ...profile,
        title: 'Chuyện TIEUDEHEN',
        cover: privateCover,
        publication: { status: 'published', on: '2026-12-01' },
      },
    },
    'ban-nhap': {
      data: {
        ...profile,
        title: 'Chuyện TIEUDENHAP',
        cover: privateCover,
        publication: { status: 'draft', on: '2026-01-10' },
      },
    },
    'chuyen-khong-that': { data: sample },
    [GOOD_STORY]: pictureStory(GOOD_STORY),
  });
  await writePictures(contentDir, GOOD_STORY);
  for (const slug of ['ban-nhap', 'hen-ngay', 'da-go', 'khong-anh'])
    await photoWithGps(path.join(contentDir, 'profiles', slug, 'rieng.jpg'));
  const folder = path.join(contentDir, 'profiles', 'co-anh');
  await photoWithGps(path.join(folder, 'bia.jpg'));
  await photoWithGps(path.join(folder, 'gian.jpg'));
  const pictures = globSync('profiles/*/{bia,gian,rieng}.jpg', { cwd: contentDir });
  authored = new Map(pictures.map((name) => [digest(path.join(contentDir, name)), name]));
  gpsBefore = (await sharp(path.join(folder, 'bia.jpg')).metadata()).exif;
  site = await buildSite({ contentDir, env: { SHOW_SAMPLES: 'false', BUILD_DATE: '2026-11-01' } });
});

const file = (name: string) => path.join(site.outDir, name);
const page = (name: string) => readFileSync(file(`${name}index.html`), 'utf8');
/** Every built file, as bytes read as Latin-1 so that nothing is lost. */
const everything = () =>
  globSync('**/*', { cwd: site.outDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
const filesWith = (word: string) =>
  everything().filter((name) => readFileSync(name).includes(Buffer.from(word, 'utf8')));

test('a site of other content builds', () => {
  assert.equal(site.exitCode, 0, site.output);
  assert.match(page('guong/khong-anh/'), /Trồng rau không ảnh/);
});

test('a photograph becomes AVIF and WebP with sizes, the cover eager, the rest lazy', () => {
  const html = page('guong/co-anh/');
  for (const [, name] of html.matchAll(/(\/_astro\/[^" ]+\.(?:avif|webp|jpg))/g))
    assert.ok(existsSync(file(name ?? '')), `${name ?? ''} is there`);
  assert.match(html, /<source[^>]+type="image\/avif"/);
  assert.match(html, /<source[^>]+type="image\/webp"/);
  const images = html.match(/<img[^>]+>/g) ?? [];
  assert.ok(images.length >= 2);
  for (const image of images) assert.match(image, / width="\d+"[^>]* height="\d+"/);
  const cover = images.find((i) => i.includes('Luống rau trên sân thượng')) ?? '';
  assert.match(cover, /loading="eager"/);
  const inner = images.find((i) => i.includes('Giàn rau')) ?? '';
  assert.match(inner, /loading="lazy"/);
});

test('no picture that leaves the build carries GPS, maker or any other metadata', async () => {
  assert.ok(gpsBefore && gpsBefore.length > 100, 'the fixture does carry EXIF');
  const pictures = everything().filter((name) => /\.(avif|webp|jpe?g|png)$/.test(name));
  assert.ok(pictures.some((name) => name.endsWith('.avif')));
  for (const name of pictures) {
    const { exif, xmp, iptc } = await sharp(name).metadata();
    assert.deepEqual({ exif, xmp, iptc }, { exif: undefined, xmp: undefined, iptc: undefined }, name);
  }
  for (const word of METADATA_WORDS) assert.deepEqual(filesWith(word), [], word);
});

test('no picture with a place in it leaves the build as its author gave it, shown or not', () => {
  assert.ok(authored.size >= 6);
  const left = everything().map((name) => authored.get(digest(name)));
  assert.deepEqual(left.filter((name) => name !== undefined), []);
});

test('odd pictures stand upright on the page, with the size that they have', () => {
  const html = page(`guong/${GOOD_STORY}/`);
  for (const { file: name, size } of GOOD_PICTURES) {
    const image = new RegExp(`<img[^>]+alt="${altOf(name)}"[^>]*>`).exec(html)?.[0] ?? '';
    assert.deepEqual(
      [/ width="(\d+)"/.exec(image)?.[1], / height="(\d+)"/.exec(image)?.[1]].map(Number),
      [...size],
      name,
    );
  }
});

test('drafts and stories dated ahead are in no built byte', () => {
  assert.deepEqual(filesWith('TIEUDENHAP'), []);
  assert.deepEqual(filesWith('TIEUDEHEN'), []);
  assert.ok(!existsSync(file('guong/ban-nhap')) && !existsSync(file('guong/hen-ngay')));
});

test('a withdrawn story leaves a notice at its address and nothing personal anywhere', () => {
  assert.match(page('guong/da-go/'), /đã được gỡ/);
  assert.match(page('guong/da-go/'), /15\/03\/2026/);
  for (const word of ['TIEUDEDAGO', 'TENDAGO', 'NOIDUNGDAGO']) assert.deepEqual(filesWith(word), []);
  assert.match(page('cai-chinh/'), /15\/03\/2026/);
});

test('with samples off there is no trace of one', () => {
  assert.deepEqual(filesWith('TIEUDEMAU'), []);
  assert.deepEqual(filesWith('chuyen-khong-that'), []);
  // The handbook teaches editors what a sample is and names none; no page of the site tells of one.
  const pages = globSync('**/*.html', { cwd: site.outDir }).filter((p) => !/^so-tay[\\/]/.test(p));
  assert.ok(pages.length > 20);
  assert.deepEqual(
    pages.filter((p) => /hồ sơ mẫu/i.test(readFileSync(file(p), 'utf8'))),
    [],
  );
});

test('the consent record never reaches the built site', () => {
  assert.deepEqual(filesWith('PHIEU-BI-MAT-77'), []);
});

test('the search index has what is published, and no byte of anything else', () => {
  const folder = file('pagefind');
  const stories = pagesOfIndex(folder).filter(({ url }) => url.startsWith('/guong/'));
  assert.deepEqual(stories.map(({ url }) => url).sort(), ['/guong/anh-tot/', '/guong/co-anh/', '/guong/khong-anh/']);
  for (const name of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const bytes = readFileSync(path.join(name.parentPath, name.name));
    // The engine's files are compressed: a word in them would not be seen from outside.
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
    for (const word of HIDDEN) assert.ok(!text.includes(word), `${word} in ${name.name}`);
  }
});
