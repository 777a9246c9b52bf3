import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { checkContent } from '../../src/desk/check.ts';
import { readContent } from '../../src/desk/read.ts';
import { applyRevocation, applyWithdrawal } from '../../src/desk/withdraw/apply.ts';
import { describeWithdrawal, planWithdrawal } from '../../src/desk/withdraw/plan.ts';
import { takenBackOn } from '../../src/schemas/taken-back.ts';
import { buildSite, type BuiltSite } from '../build-site.ts';
import { makeContent, validProfile } from '../site-content.ts';

const SLUG = 'ho-ong-tengonhe';
const NAME = 'Hộ gia đình ông Tengonhe';
const REVOKED = 'ho-ba-thuhoixong';
const REVOKED_NAME = 'Hộ gia đình bà Thuhoixong';

let root: string;
let site: BuiltSite;

/** Every file of the site as bytes, archives and compressed files unpacked, by a name for errors. */
function* everyByte(name: string, bytes: Uint8Array): Generator<[string, Buffer]> {
  yield [name, Buffer.from(bytes)];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    yield* everyByte(`${name} (gunzip)`, gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    for (const [inner, data] of Object.entries(unzipSync(bytes)))
      yield* everyByte(`${name} › ${inner}`, data);
}

/** Files that hold a word, in any of the ways a build may write it. */
function filesWith(word: string): string[] {
  const forms = [word, encodeURIComponent(word), JSON.stringify(word).slice(1, -1)];
  const needles = [...new Set(forms)].map((form) => Buffer.from(form, 'utf8'));
  return globSync('**/*', { cwd: site.outDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => [...everyByte(path.relative(site.outDir, file), readFileSync(file))])
    .filter(([name, bytes]) => needles.some((n) => bytes.includes(n) || name.includes(word)))
    // A compressed copy is its file once more.
    .map(([name]) => name.replace(/\.(?:br|gz)(?: \(gunzip\))?$/, ''))
    .filter((name, i, names) => names.indexOf(name) === i);
}

before(async () => {
  const profile = validProfile();
  const award = { award: 'giay-khen-cap-huyen', on: '2024-12', source: 'so-sach' };
  root = makeContent({
    'o-lai': { data: { ...profile, title: 'Trồng rau ở lại trên trang' } },
    [SLUG]: { data: { ...profile, title: 'Chuyện Tengonhe sẽ gỡ', honoree: { name: NAME, kind: 'household' } } },
    [REVOKED]: {
      data: {
        ...profile,
        title: 'Chuyện Thuhoixong',
        honoree: { name: REVOKED_NAME, kind: 'household' },
        awards: [award],
      },
    },
  });
  mkdirSync(path.join(root, 'events'));
  writeFileSync(
    path.join(root, 'events', 'gap-mat.mdx'),
    `---\ntitle: Gặp mặt # giữ lời ghi này\nkind: tuyen-duong\non: '2025'\nhost: phong-noi-vu\nstories:\n  - ${SLUG}\n  - o-lai\n---\n`,
  );
  writeFileSync(
    path.join(root, 'moved.yaml'),
    `# Địa chỉ cũ\n- id: ten-truoc-day\n  to: ${SLUG}\n- id: ten-cu-con\n  to: o-lai\n`,
  );
  const plan = planWithdrawal(root, readContent(root), SLUG, '2026-05-30');
  assert.ok(plan);
  applyWithdrawal(root, plan);
  assert.ok(applyRevocation(root, `profiles/${REVOKED}/index.mdx`, award.award, '2026-06-01'));
  site = await buildSite({ contentDir: root, env: { BUILD_DATE: '2026-11-01' } });
});

test('the content holds the address and the day, and nothing else of the story', () => {
  assert.deepEqual(checkContent(root).problems.filter((p) => p.severity === 'error'), []);
  assert.ok(!existsSync(path.join(root, 'profiles', SLUG)));
  assert.match(readFileSync(path.join(root, 'withdrawn.yaml'), 'utf8'), /- id: ho-ong-tengonhe\n {2}on: 2026-05-30/);
  const event = readFileSync(path.join(root, 'events', 'gap-mat.mdx'), 'utf8');
  assert.match(event, /- o-lai/);
  assert.match(event, /# giữ lời ghi này/);
  assert.doesNotMatch(event, /tengonhe/);
  const moved = readFileSync(path.join(root, 'moved.yaml'), 'utf8');
  assert.equal(moved, '# Địa chỉ cũ\n- id: ten-cu-con\n  to: o-lai\n');
});

test('an old address of a story that stays leads to it, by a page and by the lists for a host', () => {
  const at = (file: string) => path.join(site.outDir, file);
  assert.match(readFileSync(at('guong/ten-cu-con/index.html'), 'utf8'), /url=\/guong\/o-lai\//);
  for (const list of ['_redirects', '_moved.map'])
    assert.match(readFileSync(at(list), 'utf8'), /^\/guong\/ten-cu-con\/ \/guong\/o-lai\/(?:;| 301)$/m);
  assert.ok(!existsSync(at('guong/ten-truoc-day')));
});

test('the old addresses keep a neutral notice, and the corrections page logs both', () => {
  assert.equal(site.exitCode, 0, site.output);
  const read = (url: string) => readFileSync(path.join(site.outDir, url, 'index.html'), 'utf8');
  assert.match(read(`guong/${SLUG}`), /đã được gỡ ngày 30\/05\/2026/);
  assert.match(read(`guong/${REVOKED}`), /đã được gỡ ngày 01\/06\/2026/);
  assert.match(read('cai-chinh'), /30\/05\/2026/);
  assert.match(read('cai-chinh'), /01\/06\/2026/);
  assert.match(read('guong/o-lai'), /Trồng rau ở lại trên trang/);
});

for (const [slug, words] of [
  [SLUG, [NAME, 'Tengonhe']],
  [REVOKED, [REVOKED_NAME, 'Thuhoixong']],
] as const) {
  test(`no byte of the site names ${slug} but its notice's own address`, () => {
    assert.ok(filesWith('Trồng rau ở lại').length > 5, 'the search finds what is there');
    for (const word of words) assert.deepEqual(filesWith(word), []);
    assert.deepEqual(filesWith(slug), [`guong/${slug}/index.html`]);
  });
}

test('the plan shows deletions, kits, and what still names the story', () => {
  const plan = planWithdrawal('content', readContent('content'), 'lang-hoa-my-tan', '2026-05-30');
  assert.ok(plan);
  assert.deepEqual(plan.deleted, ['profiles/lang-hoa-my-tan/index.mdx']);
  assert.ok(plan.kits.length > 0);
  const words = describeWithdrawal(plan);
  for (const file of [...plan.deleted, ...plan.kits]) assert.ok(words.includes(file));
  assert.equal(planWithdrawal('content', readContent('content'), 'khong-co', '2026-05-30'), undefined);
});

test('a revocation dated ahead takes nothing back yet', () => {
  const publication = { status: 'published', on: '2026-01-01' } as const;
  assert.equal(takenBackOn({ publication, awards: [{ revoked: '2026-06-01' }] }, '2026-05-31'), undefined);
  assert.equal(takenBackOn({ publication, awards: [{}, { revoked: '2026-06-01' }] }, '2026-06-01'), '2026-06-01');
  assert.equal(takenBackOn({ publication: { status: 'withdrawn', on: '2026-01-01', updated: '2026-02-01' } }, '2026-05-31'), '2026-02-01');
});
