import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '../../../src/desk/check.ts';

const content = join(mkdtempSync(join(tmpdir(), 'moi-')), 'content');
for (const part of [
  'movements',
  'plans',
  'agencies.yaml',
  'places.yaml',
  'awards.yaml',
  'glossary.yaml',
])
  cpSync(join('content', part), join(content, part), { recursive: true });
after(() => {
  rmSync(content, { recursive: true, force: true });
});

function runNew(...args: string[]) {
  const result = spawnSync(
    process.execPath,
    ['src/desk/new.ts', ...args, '--content', content, '--json'],
    { encoding: 'utf8' },
  );
  const json = () =>
    JSON.parse(result.stdout) as { file: string; missing: { path: string; label: string }[] };
  return { ...result, json };
}

const headOf = (file: string): string =>
  /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

test('hồ sơ mô hình của cá nhân có đúng những trường cần, mỗi trường một lời giải thích', () => {
  const run = runNew(
    'profile',
    '--slug',
    'mot-mo-hinh',
    '--kind',
    'individual',
    '--form',
    'model',
    '--movement',
    'phu-nu',
  );
  assert.equal(run.status, 0, run.stderr);
  const head = headOf(run.json().file);
  const data = parse(head) as Record<string, unknown>;
  assert.ok('replicate' in data && 'leader' in data && !('campaign' in data));
  for (const key of Object.keys(data))
    assert.match(
      head,
      new RegExp(`^# .*\\n(# .*\\n)*${key}:`, 'm'),
      `${key} không có lời giải thích`,
    );
});

test('việc làm của tập thể không có phần chỉ mô hình hay cá nhân mới cần', () => {
  const run = runNew(
    'profile',
    '--slug',
    'mot-viec',
    '--kind',
    'collective',
    '--form',
    'deed',
    '--movement',
    'an-ninh-to-quoc',
  );
  const data = parse(headOf(run.json().file)) as Record<string, unknown>;
  assert.ok(!('replicate' in data) && !('leader' in data) && 'campaign' in data);
  assert.deepEqual(data['consent'], { status: 'not-needed', covers: ['text'] });
});

test('trẻ em dưới 16 tuổi: sẵn sự đồng ý của trẻ và cha mẹ, không có trường đơn vị', () => {
  const run = runNew(
    'profile',
    '--slug',
    'tre-em',
    '--kind',
    'individual',
    '--under16',
    '--form',
    'deed',
    '--movement',
    'phu-nu',
  );
  const data = parse(headOf(run.json().file)) as { honoree: object; consent: { status: string } };
  assert.equal(data.consent.status, 'child-and-parent');
  assert.ok(!('unit' in data.honoree));
});

for (const [target, args] of [
  ['kit', ['--slug', 'buoi-hoc']],
  ['event', ['--slug', 'su-kien']],
] as const)
  test(`${target}: check nói đúng những trường còn trống mà lệnh đã kể`, () => {
    const run = runNew(target, ...args);
    const { missing } = run.json();
    const told = checkContent(content)
      .problems.filter((p) => p.file.includes(args[1]))
      .map((p) => p.path.join('.'));
    assert.deepEqual([...new Set(told)].sort(), missing.map((m) => m.path).sort());
  });

test('cơ quan được thêm vào cuối danh mục, phần cũ giữ nguyên từng chữ', () => {
  const file = join(content, 'agencies.yaml');
  const before = readFileSync(file, 'utf8');
  assert.equal(runNew('agency', '--slug', 'hoi-khuyen-hoc').status, 0);
  const after = readFileSync(file, 'utf8');
  assert.ok(after.startsWith(before.trimEnd()));
  assert.equal((parse(after) as { id: string }[]).at(-1)?.id, 'hoi-khuyen-hoc');
  assert.equal(runNew('agency', '--slug', 'hoi-khuyen-hoc').status, 3);
});

test('tên lạ: mã 2, gợi ý tên gần nhất, không ghi gì', () => {
  const run = runNew('profile', '--slug', 'x', '--movement', 'phu-nuu');
  assert.equal(run.status, 2);
  assert.match((JSON.parse(run.stderr) as { error: string }).error, /Có phải “phu-nu”/);
});

test('không ghi đè', () => {
  assert.equal(runNew('event', '--slug', 'hai-lan').status, 0);
  assert.equal(runNew('event', '--slug', 'hai-lan').status, 3);
});
