import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './reader.ts';
import { checkAll } from '../../src/desk/check.ts';
import { formatProblems } from '../../src/desk/format.ts';
import { paths } from '../../src/paths.ts';
import { buildSite } from '../build-site.ts';
import { serveSite } from '../serve.ts';
import type { SiteServer } from '../site-copy.ts';

// Building a site with the writing desk takes longer than any other browser test.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 8000 });

let server: SiteServer | undefined;
let origin = '';
const content = join(mkdtempSync(join(tmpdir(), 'ban-viet-')), 'content');

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const stories = /content[/\\](profiles|events|kits|handbook)[/\\]./;
  cpSync('content', content, { recursive: true, filter: (source) => !stories.test(source) });
  const { exitCode, output, outDir } = await buildSite({
    contentDir: content,
    env: { SHOW_EDITOR: 'true' },
  });
  expect(exitCode, output).toBe(0);
  server = await serveSite({ root: outDir, level: 'quick' });
  ({ origin } = server);
});
test.afterAll(async () => {
  await server?.close();
  rmSync(content, { recursive: true, force: true });
});

/** Gives the editor a folder of the browser's own in place of one that a person would choose. */
async function withLocalClone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const choose = async () => {
      const root = await navigator.storage.getDirectory();
      const clone = await root.getDirectoryHandle('kho', { create: true });
      await clone.getDirectoryHandle('.git', { create: true });
      return clone;
    };
    Object.assign(window, { showDirectoryPicker: choose });
  });
}

/** A field by its path; the form renders only what is near the view, so it is scrolled there. */
async function field(page: Page, path: string) {
  const section = page.locator(`section[data-key-path="${path}"]`);
  const parts = path.split('.');
  for (let i = 0; i < 40 && (await section.count()) === 0; i++) {
    // Towards the group that it belongs to, then on through the group's own fields.
    const parent = parts.slice(0, -1).join('.');
    const steps = [
      `section[data-key-path^="${parent}."]`,
      `section[data-key-path="${parent}"]`,
      'section[data-key-path]',
    ];
    let nearest = 'section[data-key-path]';
    for (const step of steps.reverse())
      if (parent !== '' && (await page.locator(step).count()) > 0) nearest = step;
    await page
      .locator(nearest)
      .last()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    await page.waitForTimeout(60);
  }
  return section;
}

async function write(page: Page, path: string, text: string): Promise<void> {
  const section = await field(page, path);
  await section.locator('input, textarea').first().fill(text);
}

async function choose(page: Page, path: string, name: string): Promise<void> {
  const section = await field(page, path);
  const combobox = section.getByRole('combobox').first();
  const radio = section.getByRole('radio', { name, exact: true });
  await expect(combobox.or(section.getByRole('radio')).first()).toBeVisible();
  // A group that has just been added may set its defaults over a choice made too soon.
  await expect(async () => {
    if ((await radio.count()) > 0) {
      await radio.click();
      await expect(radio).toBeChecked();
      return;
    }
    await combobox.click();
    const search = page.getByRole('searchbox').last();
    if (await search.isVisible()) await search.fill(name);
    await page.getByRole('option', { name }).first().click();
    await expect(combobox).toContainText(name);
  }).toPass();
}

async function add(page: Page, path: string): Promise<void> {
  const section = await field(page, path);
  await section.getByRole('button', { name: /^Thêm/ }).last().click();
}

/** Every file that the editor wrote, by path. */
const written = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries)
        if (handle.kind === 'directory')
          await walk(handle as FileSystemDirectoryHandle, `${at}${name}/`);
        else files[at + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    };
    await walk(await navigator.storage.getDirectory(), '');
    return files;
  });

test('viết một hồ sơ bằng bàn viết; npm run check nhận', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      foreign.push(request.url());
  });
  await withLocalClone(page);
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(origin + paths.editor);
  await page.getByRole('button', { name: /cục bộ/ }).click();
  await expect(page.getByRole('button', { name: /Tạo/ }).first()).toBeVisible();
  await page.goto(`${origin}${paths.editor}#/collections/profiles/new`);

  await write(page, 'title', 'Góc đọc mười phút đầu giờ ở một lớp bốn');
  await write(page, 'summary', 'Một lớp học bỏ mười phút đầu giờ để đọc. Sổ mượn ghi 312 lượt.');
  await write(page, 'honoree.name', 'Một lớp 4 ở phường Cửa Bắc');
  await choose(page, 'honoree.kind', 'Tập thể');
  await choose(page, 'movement', 'Giáo dục và đào tạo');
  await choose(page, 'scope', 'Từng mặt');
  await choose(page, 'form', 'Việc làm');
  await choose(page, 'place.then', 'Cửa Bắc');
  await choose(page, 'nominatedBy', 'Giáo dục và Đào tạo');
  await write(page, 'year', '2024');
  await write(page, 'arc.problem', 'Tủ sách cả học kỳ chỉ có 20 lượt mượn.');
  await write(page, 'arc.action', 'Cô và trò dành mười phút đầu giờ để đọc.');
  await write(page, 'arc.result', 'Sáu tháng sau, sổ ghi 312 lượt mượn.');
  await add(page, 'results');
  await write(page, 'results.0.what', 'lượt mượn sách của lớp');
  await write(page, 'results.0.before', '20');
  await write(page, 'results.0.after', '312');
  await write(page, 'results.0.unit', 'lượt');
  await write(page, 'results.0.period', 'năm 2024');
  await write(page, 'results.0.source', 'so-muon');
  await add(page, 'limits');
  await write(page, 'limits.0', 'Thiếu sách chữ to cho em đọc chậm.');
  await add(page, 'criteria');
  await choose(page, 'criteria.0.criterion', '3.8-tap-the');
  await write(page, 'criteria.0.evidence', 'Học sinh tự ghi sổ mượn.');
  await write(page, 'criteria.0.source', 'so-muon');
  await add(page, 'sources');
  await write(page, 'sources.0.id', 'so-muon');
  await write(page, 'sources.0.title', 'Sổ mượn sách của lớp');
  await write(page, 'sources.0.publisher', 'Nhà trường');
  await write(page, 'sources.0.date', '2024-06');
  await write(page, 'sources.0.document', 'Sổ lưu tại lớp');
  await write(page, 'verification.author', 'Bộ phận biên tập');
  await write(page, 'verification.verifiedBy', 'Phòng Giáo dục và Đào tạo');
  await write(page, 'verification.verifiedOn', '2026-10-01');
  await write(page, 'verification.reviewBy', '2027-10-01');
  await add(page, 'stage');
  await choose(page, 'stage.0.stage', 'Phát hiện');
  await choose(page, 'stage.0.level', 'cơ sở');
  await write(page, 'stage.0.on', '2024-06');
  await choose(page, 'consent.status', 'Không cần phiếu');
  await write(page, 'publication.on', '2026-11-20');

  const body = await field(page, 'body');
  const text = body.getByRole('textbox').first();
  await text.click();
  await page.keyboard.insertText('Mười phút đầu giờ, lớp im như không có ai.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  let [path, file] = ['', ''];
  // While the editor writes, a file may go between being listed and being read.
  await expect(async () => {
    const asked = page.locator('section[data-key-path]:has([aria-invalid="true"])');
    expect(await asked.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
    const stories = Object.entries(await written(page)).filter(([name]) => name.endsWith('.mdx'));
    expect(stories).toHaveLength(1);
    [[path, file] = ['', '']] = stories;
  }).toPass({ timeout: 20_000 });
  expect(path).toBe('kho/content/profiles/goc-doc-muoi-phut-dau-gio-o-mot-lop-bon/index.mdx');
  const folder = join(content, 'profiles/tu-ban-viet');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mdx'), file);
  const { problems } = await checkAll(content);
  expect(formatProblems(problems.filter((p) => p.file.includes('tu-ban-viet')))).toBe('');
  expect(foreign).toEqual([]);
});
