import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkAll } from '../../src/desk/check.ts';
import { formatProblems } from '../../src/desk/format.ts';
import { VOCABULARY } from '../../src/desk/vocabulary.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const page = (name: string): string => readFileSync(`content/handbook/${name}.mdx`, 'utf8');

/** The real content without its stories, as a place to put a story. */
function emptyContent(name: string): string {
  const root = join(folder, name);
  const stories = /content[/\\](profiles|events|kits)[/\\]./;
  cpSync('content', root, { recursive: true, filter: (source) => !stories.test(source) });
  return root;
}

test('ví dụ “Một hồ sơ đủ để đăng” chép nguyên thì kiểm tra sạch', async () => {
  const root = emptyContent('vi-du');
  const example = /```yaml\n(---\n[\s\S]*?)```/.exec(page('viet'))?.[1];
  assert.ok(example, 'trang Viết không còn ví dụ');
  mkdirSync(join(root, 'profiles/goc-doc-sach'), { recursive: true });
  writeFileSync(join(root, 'profiles/goc-doc-sach/index.mdx'), example);
  const { problems } = await checkAll(root);
  assert.equal(formatProblems(problems.filter((p) => p.file.includes('goc-doc-sach'))), '');
});

test('khối nào dùng được cũng có ví dụ để chép trong trang Các khối', () => {
  const text = page('khoi');
  const code = [...text.matchAll(/```mdx\n([\s\S]*?)```/g)].map((m) => m[1]).join('\n');
  for (const [name, rule] of Object.entries(VOCABULARY)) {
    const tag = new RegExp(`<${name}\\b([^>]*)>`).exec(code);
    assert.ok(tag, `chưa có ví dụ của ${name}`);
    for (const attribute of rule.required ?? [])
      assert.ok(tag[1]?.includes(`${attribute}="`), `ví dụ của ${name} thiếu ${attribute}`);
  }
});

test('phiếu đồng ý nào cũng nói cách rút lại', () => {
  for (const name of ['nguoi-lon', 'tre-em', 'anh'])
    assert.match(page(`phieu-dong-y-${name}`), /rút lại lúc nào cũng được|rút lại sự đồng ý lúc nào cũng được/u);
});

interface Exercise {
  slug: string;
  faults: { code: string; path: string; later?: boolean; teach: string }[];
}

test('hồ sơ luyện tập có đúng những lỗi mà bài tập kể', async () => {
  const exercises = JSON.parse(readFileSync('content-training/bai-tap.json', 'utf8')) as Exercise[];
  assert.deepEqual(exercises.map((e) => e.slug).sort(), readdirSync('content-training/profiles').sort());
  const root = emptyContent('luyen-tap');
  cpSync('content-training/profiles', join(root, 'profiles'), { recursive: true });
  const { problems } = await checkAll(root);
  for (const { slug, faults } of exercises) {
    const found = problems.filter((p) => p.file.includes(`/${slug}/`));
    assert.ok(found.length > 0, slug);
    for (const { code, path } of faults.filter((f) => f.later !== true))
      assert.ok(
        found.some((p) => p.code === code && p.path.join('.') === path),
        `${slug}: không thấy ${code} ở “${path}”`,
      );
    assert.match(page('luyen-tap'), new RegExp(slug));
  }
});
