import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { parseDocument } from 'yaml';
import { checkContent } from '../../../src/desk/check.ts';
import { formatProblems } from '../../../src/desk/format.ts';
import { readBlocks } from '../../../src/desk/import/blocks.ts';
import { openDocx, RefusedFile } from '../../../src/desk/import/open-docx.ts';
import { buildSite } from '../../build-site.ts';
import { REFUSED } from '../../docx/refused.ts';
import { REPORTS } from '../../docx/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhap-'));
const content = join(folder, 'content');
// Everything but the stories: a report is tried on the real vocabularies.
cpSync('content', content, {
  recursive: true,
  filter: (source) => !/content[/\\](profiles|events|kits)[/\\]./.test(source),
});
mkdirSync(join(content, 'profiles'), { recursive: true });
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Imported {
  folder: string;
  kind: string;
  missing: { path: string; label: string }[];
  dropped: string[];
  removed: string[];
  converted: Record<string, number>;
  unknownAwards: string[];
  picturesLeftOut: string[];
}

/** Runs the command on a file, as an author would. */
function runImport(name: string, bytes: Uint8Array, ...more: string[]) {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  const result = spawnSync(
    process.execPath,
    ['src/desk/import.ts', file, '--content', content, '--json', ...more],
    { encoding: 'utf8' },
  );
  return { ...result, json: () => JSON.parse(result.stdout) as Imported };
}

/** What a person writes into the fields that no report can tell. */
const BY_HAND: Readonly<Record<string, unknown>> = {
  title: 'Một việc làm được ở cơ sở, kể lại từ báo cáo',
  summary: 'Tóm tắt do người biên tập viết sau khi đọc báo cáo và hỏi lại người trong cuộc.',
  movement: 'giao-duc-va-dao-tao',
  leader: false,
  limits: ['Chưa có số liệu của năm sau.'],
  'limits.0': 'Chưa có số liệu của năm sau.',
  'criteria.0.evidence': 'Việc nêu trong báo cáo, đã đối chiếu sổ theo dõi.',
  'verification.author': 'Bộ phận biên tập',
  'verification.verifiedBy': 'Phòng Nội vụ',
  'verification.verifiedOn': '2026-11-20',
  'verification.reviewBy': '2027-11-20',
  'consent.status': 'given',
  'consent.on': '2026-11-01',
  'consent.record': 'Phiếu 12/2026',
  'gallery.1.alt': 'Quầy tiếp nhận hồ sơ có ba ghế chờ.',
};
/** The same, where it depends on the report. */
const BY_REPORT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'tap-the-chu-dam': {
    movement: 'phu-nu',
    nominatedBy: 'hoi-lien-hiep-phu-nu',
    'criteria.0.criterion': '3.15-tap-the',
  },
  'ca-nhan': { 'criteria.0.criterion': '3.8-giao-vien' },
  'phong-chu-tcvn3': {
    campaign: 'toan-dan-bao-ve-an-ninh-to-quoc',
    'criteria.0.criterion': 'chung-4',
    'results.0.period': 'năm 2023',
  },
  'bang-va-anh': { campaign: 'cai-cach-hanh-chinh', 'criteria.0.criterion': 'chung-3' },
};

for (const [name, build] of Object.entries(REPORTS))
  test(`báo cáo ${name}: nhập xong còn dưới 15 trường, điền nốt thì kiểm tra sạch`, async () => {
    const run = runImport(name, await build(), '--slug', name);
    assert.equal(run.status, 0, run.stderr);
    const { missing, folder: target } = run.json();
    assert.ok(missing.length < 15, `còn ${String(missing.length)} trường`);
    const file = join(target, 'index.mdx');
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const draft = checkContent(content).problems.filter((p) => p.file.includes(`/${name}/`));
    const told = new Set(draft.map((p) => p.path.join('.')));
    for (const { path } of missing) assert.ok(told.has(path), `check không nói ${path} còn trống`);
    const doc = parseDocument(head);
    for (const { path } of missing) {
      const value = BY_REPORT[name]?.[path] ?? BY_HAND[path];
      assert.notEqual(value, undefined, `bài thử chưa điền ${path}`);
      doc.setIn(
        path.split('.').map((k) => (/^\d+$/.test(k) ? Number(k) : k)),
        value,
      );
    }
    doc.setIn(['publication', 'status'], 'published');
    writeFileSync(file, `---\n${doc.toString()}---\n${body}`);
    const left = checkContent(content).problems.filter((p) => p.file.includes(`/${name}/`));
    assert.equal(formatProblems(left), '');
  });

test('lý lịch bị bỏ và được kể tên mục, không bao giờ kể giá trị', async () => {
  const build = REPORTS['ca-nhan'];
  assert.ok(build);
  const run = runImport('ly-lich', await build(), '--slug', 'ly-lich');
  const { dropped, folder: target } = run.json();
  assert.ok(dropped.includes('Số CCCD') && dropped.includes('Sinh ngày'));
  const written = readFileSync(join(target, 'index.mdx'), 'utf8') + run.stdout;
  for (const secret of ['036185001234', '12/4/1985', 'Giải Phóng', '3/2/2012'])
    assert.ok(!written.includes(secret), secret);
  assert.match(written, /name: "Bà Lê Thu Hà"/);
});

test('số điện thoại trong phần kể bị bỏ; khen thưởng lạ được nêu ra', async () => {
  const build = REPORTS['tap-the-chu-dam'];
  assert.ok(build);
  const run = runImport('dien-thoai', await build(), '--slug', 'dien-thoai');
  const { removed, unknownAwards, folder: target } = run.json();
  assert.deepEqual(removed, ['số điện thoại']);
  assert.equal(unknownAwards.length, 1);
  assert.ok(!readFileSync(join(target, 'index.mdx'), 'utf8').includes('345 678'));
});

test('chữ TCVN3 thành Unicode dựng sẵn, tên viết hoa đúng', async () => {
  const build = REPORTS['phong-chu-tcvn3'];
  assert.ok(build);
  const run = runImport('tcvn3', await build(), '--slug', 'tcvn3');
  const { converted, folder: target } = run.json();
  assert.ok((converted['tcvn3'] ?? 0) > 500);
  const text = readFileSync(join(target, 'index.mdx'), 'utf8');
  assert.equal(text, text.normalize('NFC'));
  assert.match(text, /Tổ liên gia số 3 phường Trường Thi/);
  assert.match(text, /before: 12\n\s+after: 2\n/);
});

test('ảnh: bỏ toạ độ và thông tin máy, để con dấu ra ngoài', async () => {
  const build = REPORTS['bang-va-anh'];
  assert.ok(build);
  const run = runImport('anh', await build(), '--slug', 'anh');
  const { picturesLeftOut, folder: target } = run.json();
  assert.deepEqual(picturesLeftOut, ['anh-3.jpg']);
  assert.deepEqual(readdirSync(target).sort(), ['anh-1.jpg', 'anh-2.jpg', 'index.mdx']);
  const meta = await sharp(join(target, 'anh-1.jpg')).metadata();
  assert.equal(meta.exif, undefined);
  const text = readFileSync(join(target, 'index.mdx'), 'utf8');
  assert.match(text, /\| Hồ sơ phải bổ sung \| 412 \| 135 \|/);
});

test('không ghi đè thư mục đã có', async () => {
  const build = REPORTS['ho-gia-dinh'];
  assert.ok(build);
  const bytes = await build();
  assert.equal(runImport('hai-lan', bytes, '--slug', 'hai-lan').status, 0);
  const file = join(content, 'profiles/hai-lan/index.mdx');
  writeFileSync(file, 'đã sửa tay');
  const again = runImport('hai-lan', bytes, '--slug', 'hai-lan');
  assert.equal(again.status, 3);
  assert.match(again.stderr, /chưa ghi gì/);
  assert.equal(readFileSync(file, 'utf8'), 'đã sửa tay');
  assert.equal(runImport('hai-lan', bytes, '--slug', 'hai-lan', '--overwrite').status, 0);
});

for (const [name, build, sentence] of REFUSED)
  test(`tệp ${name}: một câu rõ ràng`, async () => {
    const bytes = await build();
    await assert.rejects(
      async () => readBlocks(openDocx(bytes)),
      (error) => error instanceof RefusedFile && sentence.test(error.message),
    );
  });

test('tệp không dùng được: mã 1, không ghi gì', async () => {
  for (const [, build, sentence] of REFUSED.filter(([name]) => /macro|trang|mật khẩu/.test(name))) {
    const before = readdirSync(join(content, 'profiles'));
    const run = runImport('hong', await build(), '--slug', 'khong-duoc-ghi');
    assert.equal(run.status, 1, run.stderr);
    const { error } = JSON.parse(run.stderr) as { error: string };
    assert.match(error, sentence);
    assert.equal(run.stdout, '');
    assert.deepEqual(readdirSync(join(content, 'profiles')), before);
  }
});

test('sáu câu chuyện dựng được thành trang; bản nháp còn thiếu không cản và không lọt ra', async () => {
  const { exitCode, output, outDir } = await buildSite({ contentDir: content });
  assert.equal(exitCode, 0, output);
  for (const name of Object.keys(REPORTS))
    assert.ok(existsSync(join(outDir, 'guong', name, 'index.html')), name);
  assert.ok(!existsSync(join(outDir, 'guong/ly-lich')));
  assert.match(output, /profiles\/ly-lich\/index\.mdx: còn \d+ chỗ phải sửa/);
  rmSync(outDir, { recursive: true, force: true });
});

test('gọi sai cách: mã 2 và một câu', () => {
  const run = spawnSync(process.execPath, ['src/desk/import.ts', '--khong-co'], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /--help/);
  assert.doesNotMatch(run.stderr, /\bat .*\.ts/);
});

test('điều chưa làm được chỉ nằm trong trường của nó, không lặp lại trong bài', async () => {
  const build = REPORTS['ho-gia-dinh'];
  assert.ok(build);
  const run = runImport('ho-gia-dinh-han-che', await build(), '--slug', 'ho-gia-dinh-han-che');
  const text = readFileSync(join(run.json().folder, 'index.mdx'), 'utf8');
  const [head = '', body = ''] = text.split('\n---\n');
  assert.match(head, /^limits:\n {2}- ".*chưa có kho lạnh/m);
  assert.doesNotMatch(body, /kho lạnh/);
  assert.match(body, /hoa cúc/);
});
