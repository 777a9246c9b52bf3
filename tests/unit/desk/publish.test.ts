import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { carryOver } from '../../../src/desk/publish/carry-over.ts';
import { lock } from '../../../src/desk/publish/lock.ts';
import { lossBetween } from '../../../src/desk/publish/loss.ts';
import { Store, type Release } from '../../../src/desk/publish/store.ts';
import { killRuns, runPublish, stateFault } from '../../publish/kill-runs.ts';
import { STORIES, writeSmallSite, type SmallSite } from '../../publish/small-site.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'publish-'));
after(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let count = 0;
const newFolder = (): string => path.join(scratch, String(++count));
const emptyContent = newFolder();
mkdirSync(emptyContent);

/** A folder to publish to, and the command on it. */
function place(content = emptyContent) {
  const to = newFolder();
  return {
    to,
    store: () => new Store(to),
    run: (...args: string[]) => runPublish(['--to', to, '--content', content, ...args]),
    publish: (site: SmallSite, ...args: string[]) =>
      runPublish([
        '--to',
        to,
        '--content',
        content,
        '--from',
        writeSmallSite(newFolder(), site),
        ...args,
      ]),
  };
}

test('25 publications killed at random moments: nothing broken, nothing mixed', async () => {
  const runs = await killRuns(newFolder(), 25, Math.random);
  assert.deepEqual(runs.faults, []);
  assert.deepEqual(runs.broken, []);
  assert.deepEqual(runs.mixed, []);
  assert.ok(runs.killed > 0, 'some were killed');
  assert.ok(runs.requests > 100, 'a reader asked throughout');
});

test('what is served is compared byte for byte', async () => {
  const { to, publish } = place();
  await publish({ release: 1 });
  assert.equal(stateFault(to), undefined);
  writeFileSync(path.join(to, 'current', 'guong', 'index.html'), 'x');
  assert.match(stateFault(to) ?? '', /guong\/index\.html of release 1 is not whole/);
});

test('a release that loses many stories needs agreement; one may go; all never', async () => {
  const { to, publish, store } = place();
  await publish({ release: 1 });
  const lost = await publish({ release: 2, stories: STORIES.slice(0, 3) });
  assert.equal(lost.code, 3, lost.output);
  assert.match(lost.output, /mất 2 trên 5 câu chuyện.*bon-chuyen, nam-chuyen/s);
  assert.equal(stateFault(to), undefined);
  assert.equal((await publish({ release: 3, stories: STORIES.slice(0, 4) })).code, 0);
  assert.equal((await publish({ release: 4, stories: STORIES.slice(0, 1) }, '--yes')).code, 0);
  const none = await publish({ release: 5, stories: [] }, '--yes');
  assert.equal(none.code, 1, none.output);
  assert.match(none.output, /không có câu chuyện nào/);
  assert.deepEqual(store().served()?.stories, STORIES.slice(0, 1));
});

test('the share of stories that may go is counted down, and one may always', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => `c-${String(i)}`);
  assert.equal(lossBetween(hundred, [], 5).allowed, 5);
  assert.equal(lossBetween(hundred.slice(0, 39), [], 5).allowed, 1);
  assert.equal(lossBetween(hundred, [], 0).allowed, 1);
  assert.deepEqual(lossBetween(['a', 'b'], ['b', 'c'], 5).lost, ['a']);
});

test('a second publisher is told to wait', async () => {
  const { to, publish, run } = place();
  mkdirSync(to);
  const unlock = lock(to);
  const second = await publish({ release: 1 });
  assert.equal(second.code, 1);
  assert.match(second.output, /Có một lần đăng khác đang chạy/);
  assert.match((await run('--list')).output, /Chưa có bản nào/);
  unlock();
  assert.equal((await publish({ release: 1 })).code, 0);
});

test('rollback serves the release before, again and again; a later one follows what was served', async () => {
  const { to, publish, run, store } = place();
  for (const release of [1, 2, 3]) await publish({ release });
  const [first, second, third] = store().list();
  assert.equal((await run('--rollback')).code, 0);
  assert.equal(store().served()?.id, second?.id);
  assert.equal((await run('--rollback')).code, 0);
  assert.equal(store().served()?.id, first?.id);
  assert.match((await run('--rollback')).output, /Không còn bản nào trước/);
  assert.equal((await run('--rollback', third?.id ?? '')).code, 0);
  assert.equal(store().served()?.id, third?.id);
  assert.equal((await run('--rollback', 'khong-co')).code, 1);
  assert.equal(stateFault(to), undefined);
  assert.match((await run('--list')).output, new RegExp(`→ ${third?.id ?? ''}.*5 câu chuyện`));
});

test('a story taken back leaves every release on the disk, and no rollback brings it', async () => {
  const content = newFolder();
  mkdirSync(content);
  const { publish, run, store } = place(content);
  await publish({ release: 1 });
  await publish({ release: 2 });
  writeFileSync(path.join(content, 'withdrawn.yaml'), '- id: mot-chuyen\n  on: 2026-01-01\n');
  assert.match((await run('--rollback')).output, /còn câu chuyện đã gỡ: mot-chuyen/);
  assert.equal((await publish({ release: 3, stories: STORIES.slice(1) })).code, 0);
  assert.deepEqual(
    store()
      .list()
      .map(({ stories }) => stories.includes('mot-chuyen')),
    [false],
  );
});

test('only the asked number of releases stays', async () => {
  const { publish, store } = place();
  for (const release of [1, 2, 3, 4]) await publish({ release }, '--keep', '2');
  assert.equal(store().list().length, 2);
});

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>x</title></head><body>${body}</body></html>`;

for (const [what, extra, words] of [
  [
    'a link that leads nowhere',
    { 'a/index.html': page('<a href="/mat/">x</a>') },
    /“\/mat\/” không dẫn tới đâu/,
  ],
  ['a page that breaks off', { 'a/index.html': page('x').slice(0, 60) }, /trang bị cụt/],
  [
    'a compressed twin of another page',
    { 'a/index.html': page('x'), 'a/index.html.gz': 'y' },
    /bản nén không khớp/,
  ],
  [
    'a page far above its budget',
    {
      'a/index.html': page(
        Array.from({ length: 60_000 }, (_, i) => (i * i * 7919).toString(36)).join(' '),
      ),
    },
    /quá mức 30 KB/,
  ],
  [
    'a page of the sitemap that is not there',
    { 'sitemap-1.xml': '<urlset><url><loc>https://site.example/mat/</loc></url></urlset>' },
    /mat\/index\.html[\s\S]*phải có mà không được dựng/,
  ],
] as const) {
  test(`${what} is not published`, async () => {
    const { to, publish } = place();
    await publish({ release: 1 });
    const end = await publish({ release: 2, extra });
    assert.equal(end.code, 1, end.output);
    assert.match(end.output, words);
    assert.match(end.output, /trang đang chạy giữ nguyên/);
    assert.equal(stateFault(to), undefined);
    assert.deepEqual(readdirSync(path.join(to, '.working')), []);
  });
}

for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
  test(`a ${format} that a killed build left half is not published`, async () => {
    const whole = await sharp({
      create: { width: 64, height: 64, channels: 3, background: '#385' },
    })
      .toFormat(format)
      .toBuffer();
    const name = `anh.${format === 'jpeg' ? 'jpg' : format}`;
    const { publish } = place();
    assert.equal((await publish({ release: 1, extra: { [name]: whole } })).code, 0);
    const half = await publish({
      release: 2,
      extra: { [name]: whole.subarray(0, whole.length - 20) },
    });
    assert.equal(half.code, 1);
    assert.match(half.output, /ảnh bị cụt/);
  });
}

test('on a full disk the old site stays whole', async () => {
  const { to, publish } = place();
  await publish({ release: 1 });
  // No file may grow above 64 KB: what the system says then is what it says of a full disk.
  const from = writeSmallSite(newFolder(), { release: 2 });
  const end = await runPublish(
    ['--to', to, '--content', emptyContent, '--from', from],
    undefined,
    process.platform === 'win32' ? '' : "trap '' XFSZ; ulimit -f 128;",
  );
  assert.notEqual(end.code, 0, end.output);
  assert.equal(stateFault(to), undefined);
  assert.equal((await publish({ release: 3 })).code, 0);
  assert.deepEqual(readdirSync(path.join(to, '.working')), []);
});

test('on a disk that is really full the old site stays whole', async (t) => {
  const disk = newFolder();
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
  if (!mounted) {
    t.diagnostic(
      'Không gắn được ổ đĩa nhỏ (cần quyền root); phép thử bằng giới hạn tệp ở trên đã chạy.',
    );
    return;
  }
  try {
    const to = path.join(disk, 'to');
    const args = (release: number) => [
      '--to',
      to,
      '--content',
      emptyContent,
      '--from',
      writeSmallSite(newFolder(), { release }),
      '--keep',
      '9',
    ];
    let code: number | null = 0;
    let output = '';
    for (let release = 1; code === 0 && release < 20; release++)
      ({ code, output } = await runPublish(args(release)));
    assert.equal(code, 1);
    assert.match(output, /đĩa đầy.*trang đang chạy giữ nguyên/s);
    assert.equal(stateFault(to), undefined);
    const back = await runPublish(['--to', to, '--content', emptyContent, '--rollback']);
    assert.equal(back.code, 0, back.output);
    assert.equal(stateFault(to), undefined);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('code of the last release stays for a day; a picture only while its photograph does', () => {
  const root = newFolder();
  const store = new Store(root);
  const old: Release = {
    id: 'cu',
    stories: [],
    files: 0,
    bytes: 0,
    before: [],
    carried: [{ file: '_astro/het-han.11111111.js', until: 500 }],
  };
  const write = (folder: string, names: readonly string[]) => {
    mkdirSync(path.join(folder, '_astro'), { recursive: true });
    for (const name of names) writeFileSync(path.join(folder, '_astro', name), name);
  };
  write(store.site('cu'), [
    'trang.aaaaaaaa.js',
    'trang.aaaaaaaa.js.br',
    'het-han.11111111.js',
    'bia.BBBB_cccc.avif',
    'da-go.DDDD_eeee.avif',
    'chung.ffffffff.js',
  ]);
  const made = newFolder();
  write(made, ['bia.BBBB_gggg.avif', 'chung.ffffffff.js']);
  const carried = carryOver(store, old, made, 1000);
  assert.deepEqual(carried.map((c) => c.file).sort(), [
    '_astro/bia.BBBB_cccc.avif',
    '_astro/trang.aaaaaaaa.js',
    '_astro/trang.aaaaaaaa.js.br',
  ]);
  assert.ok(carried.every((c) => c.until === 1000 + 24 * 60 * 60 * 1000));
  assert.ok(!existsSync(path.join(made, '_astro', 'da-go.DDDD_eeee.avif')));
  assert.equal(
    readFileSync(path.join(made, '_astro', 'trang.aaaaaaaa.js'), 'utf8'),
    'trang.aaaaaaaa.js',
  );
});

test('a wrong call says how', async () => {
  const end = await runPublish([]);
  assert.equal(end.code, 2);
  assert.match(end.output, /--to THU_MUC/);
  const { run } = place();
  assert.match((await run('--keep', '0')).output, /số nguyên từ 1 đến 100/);
  assert.match((await run('--help')).output, /--rollback/);
});
