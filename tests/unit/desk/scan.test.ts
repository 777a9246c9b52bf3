import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import type { OutputFinding } from '../../../src/desk/built/finding.ts';
import { readContent, type RawEntry } from '../../../src/desk/read.ts';
import { matcher } from '../../../src/desk/scan/match.ts';
import { scanSite } from '../../../src/desk/scan/scan.ts';
import { writeFragment } from '../../../src/search/index/fragment.ts';
import { pdfOf } from '../../publish/pdf.ts';
import { makeContent, validProfile } from '../../site-content.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'scan-'));
const NOTE = 'bà cụ dặn đừng kể chuyện con dâu';
let content: string;
let raws: RawEntry[];

before(() => {
  const profile = validProfile();
  const person = (name: string) => ({ name, kind: 'household' });
  content = makeContent({
    'dang-dung': { data: profile },
    'con-nhap': {
      data: {
        ...profile,
        title: 'Chuyện còn viết dở về giàn mướp',
        honoree: person('Hộ ông Lê Viết Dở'),
        publication: { status: 'draft', on: '2026-01-10' },
      },
    },
    'hen-thang-sau': {
      data: {
        ...profile,
        title: 'Chuyện hẹn tháng sau về cây cầu',
        publication: { status: 'published', on: '2027-01-10' },
      },
    },
    'nha-da-rut': {
      data: {
        ...profile,
        title: 'Chuyện đã rút về lò bánh',
        honoree: person('Hộ bà Phạm Đã Rút'),
        publication: { status: 'withdrawn', on: '2026-01-10' },
      },
    },
    'mau-vuon-rau': { data: { ...profile, title: 'Chuyện mẫu về vườn rau', sample: true } },
  });
  const file = path.join(content, 'profiles', 'co-ghi-chu', 'index.mdx');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---\ntitle: Có lời ghi # ${NOTE}\nsummary: "Dấu # trong ngoặc không phải ghi chú nội bộ nào"\n---\n\nBài. {/* hỏi lại số liệu với kế toán */}\n`,
  );
  writeFileSync(path.join(content, 'withdrawn.yaml'), '- id: xoa-tu-lau-roi\n  on: 2026-02-02\n');
  writeFileSync(
    path.join(content, 'agencies.yaml'),
    '- id: van-phong\n  name: Văn phòng\n  shortName: VP\n  bloc: chinh-quyen\n  contact:\n    phone: 0228 3849 123\n    email: nguyenvanthu@namdinh.gov.vn\n    address: số 10 đường Trần Phú\n',
  );
  raws = readContent(content);
});
after(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
});

let count = 0;
/** Scans a site of the given files. */
async function scan(
  files: Record<string, string | Uint8Array>,
  showSamples = true,
): Promise<OutputFinding[]> {
  const root = path.join(scratch, String(++count));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), data);
  }
  return (await scanSite(root, raws, { today: '2026-11-01', showSamples })).findings;
}

const html = (body: string): string =>
  `<!doctype html><html lang="vi"><head><title>Trang</title></head><body>${body}</body></html>`;
const PHONE = 'Muốn hỏi, gọi anh Nam số 0912 345 678.';

/** Wraps a text in each kind of file that a site has. */
const CARRIERS: Record<string, (text: string) => Record<string, string | Uint8Array>> = {
  'a page': (text) => ({ 'a/index.html': html(`<p>${text}</p>`) }),
  'a page, in entities and parted by a mark': (text) => ({
    'a/index.html': html(
      `<p>${text.replaceAll('ố', '&#7889;').replace('0912', '<b>09</b>12')}</p>`,
    ),
  }),
  'an attribute': (text) => ({ 'a/index.html': html(`<img alt="${text}" src="data:,">`) }),
  'structured data': (text) => ({
    'a/index.html': html(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', text })}</script>`,
    ),
  }),
  'a script': (text) => ({ '_astro/a.js': `const t=${JSON.stringify(text)};` }),
  'a script, in escapes': (text) => ({
    '_astro/a.js': `t="${[...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  }),
  JSON: (text) => ({ 'a.json': JSON.stringify({ sau: [{ nua: text }] }) }),
  CSV: (text) => ({ 'a.csv': `cột\n"${text}"\n` }),
  'plain text': (text) => ({ 'a.txt': text }),
  'a feed, as markup within text': (text) => ({
    'rss.xml': `<rss><item><description>&lt;p&gt;${text}&lt;/p&gt;</description></item></rss>`,
  }),
  'a feed, as CDATA': (text) => ({
    'rss.xml': `<rss><content><![CDATA[<p>${text}</p>]]></content></rss>`,
  }),
  'a drawing': (text) => ({
    'a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`,
  }),
  'a calendar, folded': (text) => ({
    'a.ics': `DESCRIPTION:${text.slice(0, 30)}\r\n ${text.slice(30)}\r\n`,
  }),
  'a zip in a zip': (text) => ({
    'a.zip': zipSync({ 'b.zip': zipSync({ 'c.html': Buffer.from(html(text)) }) }),
  }),
  'the search index': (text) => ({
    'pagefind/fragment/vi_1.pf_fragment': writeFragment({
      url: '/',
      content: text,
      word_count: 1,
      filters: {},
      meta: {},
      anchors: [],
    }),
  }),
  'a compressed file alone': (text) => ({ 'a.txt.br': brotliCompressSync(text) }),
  'a compressed twin of another text': (text) => ({
    'a.txt': 'trong sạch',
    'a.txt.gz': gzipSync(text),
  }),
};

for (const [what, make] of Object.entries(CARRIERS)) {
  test(`finds a phone number in ${what}`, async () => {
    const found = await scan(make(PHONE));
    assert.ok(
      found.some((f) => /số điện thoại “0912 345 678”/.test(f.found)),
      JSON.stringify(found),
    );
    assert.deepEqual(await scan(make('Muốn hỏi, xin đến phòng một cửa của phường.')), []);
  });
}

for (const [what, text, words] of [
  ['an identity card', 'Ông mang CCCD 036085001234 đến.', /giấy tờ tuỳ thân/],
  ['a mailbox of a person', 'Viết cho tranvana@gmail.com nhé.', /thư điện tử của một người/],
  ['a bank account', 'Ủng hộ qua STK 0711000123456.', /số tài khoản/],
  ['a birth date', 'Bà Hoa, sinh ngày 12/3/1985, quê ở làng.', /ngày hoặc năm sinh/],
  ['a home address', 'Nhà ông Nam ở số 12 ngõ 34 đường Trần Hưng Đạo.', /địa chỉ nhà/],
  ['a number plate', 'Xe biển số 18B1-234.56 đỗ ngoài.', /biển số xe/],
  ['a consent record', 'Theo phiếu PHIEU-BI-MAT-77.', /số phiếu đồng ý/],
  ['a title of a draft, in capitals', 'CHUYỆN CÒN VIẾT DỞ VỀ GIÀN MƯỚP', /tiêu đề của bản nháp/],
  ['a name of a draft', 'Gặp hộ ông Lê Viết Dở hôm qua.', /tên người được nêu gương của bản nháp/],
  ['an address of a draft', 'Xem /guong/con-nhap/ sau.', /mã của bản nháp/],
  ['a title that waits for its day', 'Chuyện hẹn tháng sau về cây cầu', /tiêu đề của bài hẹn ngày/],
  ['a name that was taken back', 'Hộ bà Phạm Đã Rút làm bánh.', /của bài đã gỡ/],
  ['an address that was deleted long ago', 'guong/xoa-tu-lau-roi', /mã của bài đã gỡ/],
  ['a comment of the frontmatter', `Vì ${NOTE}.`, /ghi chú nội bộ/],
  ['a comment of the body', 'Hỏi lại số liệu với kế toán', /ghi chú nội bộ/],
  ['a path of the machine', `at ${path.resolve('.')}/src/x.ts`, /đường dẫn trên máy/],
] as const) {
  test(`finds ${what}`, async () => {
    const found = await scan({ 'a/index.html': html(`<p>${text}</p>`) });
    assert.ok(
      found.some((f) => f.severity === 'error' && words.test(f.found)),
      JSON.stringify(found),
    );
  });
}

test('says where a leak comes from and what to do', async () => {
  const [draft] = await scan({ 'a.txt': 'Chuyện còn viết dở về giàn mướp' });
  assert.equal(draft?.source, 'content/profiles/con-nhap/index.mdx');
  assert.match(draft?.fix ?? '', /dựng lại/);
});

test('the notice of a withdrawn story may name its address, and no other page may', async () => {
  assert.deepEqual(
    await scan({ 'guong/nha-da-rut/index.html': html('<a href="/guong/nha-da-rut/">x</a>') }),
    [],
  );
  const elsewhere = await scan({
    'cai-chinh/index.html': html('<a href="/guong/nha-da-rut/">x</a>'),
  });
  assert.match(elsewhere[0]?.found ?? '', /mã của bài đã gỡ/);
  assert.match(
    (await scan({ 'anh-chia-se/guong/nha-da-rut.txt': 'x' }))[0]?.found ?? '',
    /mã của bài đã gỡ/,
  );
});

test('a sample is a leak only where samples are off', async () => {
  const files = {
    'a/index.html': html('<a href="/guong/mau-vuon-rau/">Chuyện mẫu về vườn rau</a>'),
  };
  assert.deepEqual(await scan(files), []);
  assert.deepEqual((await scan(files, false)).map((f) => f.found).sort(), [
    'có mã của hồ sơ mẫu đã tắt: “mau-vuon-rau”',
    'có tiêu đề của hồ sơ mẫu đã tắt: “Chuyện mẫu về vườn rau”',
  ]);
});

test("agencies' own contacts and the handbook's examples may stand; a stranger's number beside them not", async () => {
  const good = 'Gọi bà Thu theo số 0228.3849.123 hoặc nguyenvanthu@namdinh.gov.vn.';
  assert.deepEqual(await scan({ 'a.txt': good }), []);
  assert.equal((await scan({ 'a.txt': `${good} Hoặc anh Nam 0987 654 321` })).length, 1);
  const example = html('<p>Gọi bà theo số 0912 345 678</p>');
  assert.deepEqual(await scan({ 'so-tay/ma-loi/index.html': example }), []);
  assert.equal((await scan({ 'guong/a/index.html': example })).length, 1);
});

test('dates, amounts, papers and calendar ids are nobody', async () => {
  const text = [
    'Quyết định số 1251/QĐ-UBND ngày 12/3/2023. Kinh phí 1.200.000.000 đồng. ISBN 978 604 123 456 7.',
    'Trường ở số 12 đường Trần Phú. Hưng Đạo sinh năm 1228.',
  ].join('\n');
  assert.deepEqual(
    await scan({ 'a.txt': text, 'a.ics': 'UID:lan-thu-v@guongsang.example\r\n' }),
    [],
  );
});

test('a picture that carries where it was taken, who took it or what was written into it', async () => {
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#777' } });
  const gps = await picture()
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Nguyen Van A', Copyright: 'goi 0912 345 678' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 25/1 30/1' },
    })
    .toBuffer();
  const words = (await scan({ 'a.jpg': gps })).map((f) => f.found).join('\n');
  assert.match(words, /nơi chụp \(GPS\)/);
  assert.match(words, /EXIF/);
  const xmp = await picture()
    .webp()
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>tranvana@gmail.com</a></x:xmpmeta>')
    .toBuffer();
  const found = (await scan({ 'a.webp': xmp })).map((f) => f.found).join('\n');
  assert.match(found, /XMP/);
  assert.match(found, /tranvana@gmail\.com/);
  assert.deepEqual(
    await scan({
      'a.png': await picture().png().toBuffer(),
      'a.avif': await picture().avif().toBuffer(),
    }),
    [],
  );
});

test('a PDF tells its text and its author', async () => {
  const found = (
    await scan({ 'a.pdf': pdfOf('So may 0912 345 678 cua anh Nam', 'Tran Van B') })
  ).map((f) => f.found);
  assert.deepEqual(found, [
    'có số điện thoại “0912 345 678”',
    'tệp PDF ghi tên người làm: “Tran Van B”',
  ]);
  assert.match((await scan({ 'a.pdf': '%PDF-1.4 rác' }))[0]?.found ?? '', /không đọc được/);
  assert.deepEqual(await scan({ 'a.pdf': pdfOf('Trong rau') }), []);
});

test('hidden comments of a page and maps of sources', async () => {
  assert.match(
    (await scan({ 'a/index.html': html('<!-- hỏi lại anh Nam -->') }))[0]?.found ?? '',
    /ghi chú ẩn/,
  );
  assert.match(
    (await scan({ '_astro/a.js': 'x();\n//# sourceMappingURL=a.js.map' }))[0]?.found ?? '',
    /bản đồ mã nguồn/,
  );
});

test('what cannot be opened is said, not passed over', async () => {
  assert.match(
    (await scan({ 'a.zip': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60, 7)]) }))[0]
      ?.found ?? '',
    /zip hỏng/,
  );
  assert.match(
    (await scan({ 'a.txt.br': Buffer.from('không nén') }))[0]?.found ?? '',
    /hỏng hoặc quá lớn/,
  );
  let nested: Uint8Array = Buffer.from('x');
  for (let i = 0; i < 7; i++) nested = zipSync({ 'a.zip': nested });
  assert.match((await scan({ 'a.zip': nested })).map((f) => f.found).join(), /lồng nhau quá sâu/);
});

test('many words are found as one: whole, whatever their capitals and breaks', () => {
  const find = matcher([
    { words: 'to-may', value: 1 },
    { words: 'Hộ Ông  Nam', value: 2 },
    { words: '“Đợi mùa lũ”', value: 3 },
  ]);
  assert.deepEqual(find('/guong/to-may/ và hộ ông\nNAM kể “đợi mùa lũ”.').sort(), [1, 2, 3]);
  assert.deepEqual(find('to-may-xuan-phong, áo-to-may, hộ ông Namm'), []);
});

test('the command ends with 1 and words for people, or JSON for machines', () => {
  const root = path.join(scratch, 'lenh');
  mkdirSync(root);
  writeFileSync(path.join(root, 'a.txt'), PHONE);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/desk/scan.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, HOME: homedir() },
    });
  const told = run(root, '--content', content);
  assert.equal(told.status, 1, told.stderr);
  assert.match(told.stdout, /a\.txt\n {4}Lỗi: có số điện thoại “0912 345 678”\.\n {4}→ /);
  const parsed = JSON.parse(run(root, '--content', content, '--json').stdout) as { errors: number };
  assert.equal(parsed.errors, 1);
  assert.equal(run().status, 2);
  assert.equal(run(path.join(scratch, 'khong-co')).status, 2);
});
