import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { fixEncoding } from '../../../src/desk/checks/encoding.ts';
import { readExercises } from '../../../src/desk/practice.ts';
import { makeContent, validProfile } from '../../site-content.ts';

/** Runs the command as an editor does. */
function check(...args: string[]) {
  return spawnSync(process.execPath, ['src/desk/cli/check.ts', ...args], { encoding: 'utf8' });
}

const data = validProfile();
const content = makeContent({
  tot: { data },
  xau: { data: { ...data, form: 'model' }, body: 'Gọi 0912 345 678 để hỏi [^so-sach].' },
});
const at = (slug: string) => path.join(content, 'profiles', slug, 'index.mdx');
const common = ['--content', content, '--today', '2026-03-01'];

test('errors end with 1 and stand by file, with place, field, code and what to do', () => {
  const { status, stdout } = check(...common);
  assert.equal(status, 1);
  assert.match(stdout, /profiles\/xau\/index\.mdx\n/);
  assert.match(
    stdout,
    /dòng \d+, cột 5 {2}Lỗi HS402 · Bài viết: có số điện thoại “0912 345 678”\.\n {6}→ /,
  );
  assert.match(stdout, /2 lỗi, 0 lời nhắc\.\n$/);
});

test('a named file is checked alone', () => {
  const good = check(at('tot'), ...common);
  assert.equal(good.status, 0, good.stdout);
  assert.match(good.stdout, /^Đã đọc 1 tệp .* 0 lỗi, 0 lời nhắc\.\n$/);
  assert.equal(check('profiles/xau', ...common).status, 1);
});

test('a profile outside the content is checked against its vocabularies', () => {
  const file = path.join(makeContent({}), 'ban-thao.mdx');
  writeFileSync(
    file,
    `---\n${stringify({ ...data, movement: 'vi-nguoi-ngheoo' })}---\n\nChuyện.\n`,
  );
  const { status, stdout } = check(file, ...common);
  assert.equal(status, 1);
  assert.match(stdout, /HS010 .*Có phải “vi-nguoi-ngheo”\?/s);
});

test('--json is for machines', () => {
  const { status, stdout } = check('--json', ...common);
  assert.equal(status, 1);
  const result = JSON.parse(stdout) as {
    errors: number;
    problems: { code: string; line: number }[];
  };
  assert.equal(result.errors, 2);
  assert.deepEqual(result.problems.map((p) => p.code).sort(), ['HS101', 'HS402']);
});

test('a wrong call ends with 2 and a sentence; --help with 0', () => {
  for (const args of [
    ['--khong-co'],
    ['khong-co-tep.mdx'],
    ['--today', 'hom-qua'],
    ['--content', '/khong/co'],
  ]) {
    const { status, stderr } = check(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /[àáạảãăâđêôơư]/);
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
  const help = check('--help');
  assert.equal(help.status, 0);
  for (const word of ['--fix', '--watch', '--luyen-tap', '--json', 'Mã kết thúc'])
    assert.ok(help.stdout.includes(word));
});

test('--fix shows a diff, writes nothing unasked, and with --yes repairs whole files', () => {
  const root = makeContent({
    chu: { data, body: 'Ở Ðông Mạc, ra\u0323u\u200b lên xanh [^so-sach].' },
  });
  const file = path.join(root, 'profiles/chu/index.mdx');
  const before = readFileSync(file, 'utf8');
  const asked = check('--fix', '--content', root, '--today', '2026-03-01');
  assert.match(asked.stdout, /- Ở Ðông Mạc, ra‹U\+0323›u‹U\+200B› .*\n {4}\+ Ở Đông Mạc, rạu /);
  assert.match(asked.stdout, /Chưa ghi/);
  assert.equal(readFileSync(file, 'utf8'), before);
  const done = check('--fix', '--yes', '--content', root, '--today', '2026-03-01');
  assert.equal(done.status, 0, done.stdout);
  assert.equal(readFileSync(file, 'utf8'), fixEncoding(before));
  assert.deepEqual(readdirSync(path.dirname(file)), ['index.mdx'], 'no half-written file is left');
});

test('repairing decodes lines of old fonts, leaves mixed lines to a person, and is done once', () => {
  const tcvn3 = 'Ai m\u00adîn th× ghi tªn dông cô; tæ tr\u00adëng gi÷ sæ.';
  assert.equal(fixEncoding(tcvn3), 'Ai mượn thì ghi tên dụng cụ; tổ trưởng giữ sổ.');
  assert.equal(fixEncoding('Ai möôïn thì ghi teân duïng cuï.'), 'Ai mượn thì ghi tên dụng cụ.');
  assert.equal(fixEncoding('Nam Ä\u0090á»\u2039nh'), 'Nam Định');
  const mixed = 'Tổ trưởng giữ sæ, ai m\u00b6n thì ghi tªn, hÑn ngµy.';
  assert.equal(fixEncoding(mixed), mixed);
  for (const text of [tcvn3, 'Nam Ä\u0090á»\u2039nh', '\u00d0a\u0306\u0323ng'])
    assert.equal(fixEncoding(fixEncoding(text)), fixEncoding(text));
});

test('the exercises teach each of their faults', () => {
  const { status, stdout } = check('--luyen-tap');
  assert.equal(status, 1);
  for (const { title, faults } of readExercises()) {
    assert.ok(stdout.includes(`${title}: còn`), title);
    for (const { teach, code } of faults)
      // A wrong movement hides what its criteria would say.
      if (code !== 'HS104') assert.ok(stdout.includes(teach), `${title}: ${code} ${teach}`);
  }
});
