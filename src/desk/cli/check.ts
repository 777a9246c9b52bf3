/** `npm run check`: reads all content, or the named files, and says everything at once. */
import { existsSync, statSync, watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../../folders.ts';
import type { Problem } from '../../schemas/problem.ts';
import { site } from '../../site.ts';
import { checkAll } from '../check.ts';
import { repairsOf } from '../fix.ts';
import { formatProblems } from '../format.ts';
import { exerciseFile, practiceReport, readExercises } from '../practice.ts';
import { readContent, readProfile, type RawEntry, type SourceFile } from '../read.ts';
import { canAsk, CommandError, dayOf, EXIT, runCommand } from '../shared/command.ts';
import { writeWhole } from '../shared/files.ts';

const HELP = `Kiểm nội dung: hình thức, chữ, riêng tư, trung thực, ảnh, liên kết, mã lạ trong bài.

Cách dùng
  npm run check                                        kiểm tất cả
  npm run check -- content/profiles/to-may             kiểm một bài hoặc một thư mục
  npm run check -- ~/ban-thao.mdx                      kiểm một hồ sơ ở nơi khác
  npm run check -- --fix                               sửa lỗi chữ sửa được, xem trước rồi mới ghi
  npm run check -- --watch                             kiểm lại mỗi khi lưu
  npm run check -- --luyen-tap                         tập sửa trên các bài có lỗi sẵn

Tham số
  --fix             sửa mã chữ: dấu rời, Ð, TCVN3, VNI, ký tự không nhìn thấy; hỏi trước khi ghi
  --yes             ghi luôn, không hỏi (đi cùng --fix)
  --watch           chạy tiếp, kiểm lại khi có tệp đổi; Ctrl-C để dừng
  --luyen-tap       kiểm các hồ sơ tập trong content-training/ và giảng từng lỗi
  --json            in kết quả cho máy đọc
  --content THU_MUC thư mục nội dung (mặc định: content)
  --today NGAY      coi hôm nay là ngày này, ví dụ 2026-11-23
  --help            xem hướng dẫn này

Lỗi làm dừng việc dựng trang; lời nhắc thì không. Mỗi mã, ví dụ HS405, có trong sổ tay biên tập.

Mã kết thúc
  0  không có lỗi (có thể có lời nhắc);  1  có lỗi;  2  gọi sai cách;  130  dừng giữa chừng
`;

const options = {
  fix: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  'luyen-tap': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  content: { type: 'string', default: folders.content },
  today: { type: 'string', default: site.today },
  help: { type: 'boolean', default: false },
} as const;

/** What is to be checked: all of the content, or the part and the outside files that were named. */
interface Scope {
  root: string;
  today: string;
  /** Files and folders below the content folder; empty for all. */
  inside: readonly string[];
  outside: readonly string[];
}

const slashed = (path: string): string => path.split(sep).join('/');

/** Sorts the named files into content and others. */
function scopeOf(names: readonly string[], root: string, today: string): Scope {
  if (!existsSync(root)) throw new CommandError(`Không có thư mục “${root}”.`, EXIT.usage);
  const inside: string[] = [];
  const outside: string[] = [];
  for (const name of names) {
    const path = [name, resolve(root, name)].find((p) => existsSync(p));
    if (path === undefined)
      throw new CommandError(`Không có tệp “${name}”. Xem lại đường dẫn.`, EXIT.usage);
    const within = relative(root, path);
    if (within !== '' && !within.startsWith('..') && resolve(root, within) === resolve(path))
      inside.push(slashed(within));
    else if (within === '') continue;
    else if (statSync(path).isFile() && /\.mdx?$/.test(path)) outside.push(path);
    else throw new CommandError(`“${name}” nằm ngoài nội dung và không phải tệp .mdx.`, EXIT.usage);
  }
  return { root, today, inside, outside };
}

/** Whether a file of the content was asked for. */
const wanted = (file: string, { inside, outside }: Scope): boolean =>
  inside.length + outside.length === 0 ||
  inside.some((name) => file === name || file.startsWith(`${name}/`));

/** A file's name as its author finds it again: from where the command was called. */
const shownName = (path: string): string => slashed(relative('.', path));

const outsiders = (scope: Scope): RawEntry[] =>
  scope.outside.map((path) => readProfile(path, shownName(path)));

/** The problems of a scope. */
async function problemsOf(scope: Scope): Promise<{ problems: Problem[]; files: number }> {
  const extra = outsiders(scope);
  const names = new Set(extra.map((raw) => raw.file));
  const { problems, files } = await checkAll(scope.root, { today: scope.today, extra });
  return {
    problems: problems.filter((p) => names.has(p.file) || wanted(p.file, scope)),
    files: [...files].filter((file) => names.has(file) || wanted(file, scope)).length,
  };
}

/** Prints a check; gives the exit code. */
async function report(scope: Scope, json: boolean): Promise<number> {
  const start = performance.now();
  const { problems, files } = await problemsOf(scope);
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  if (json) {
    process.stdout.write(`${JSON.stringify({ files, errors, warnings, problems }, null, 2)}\n`);
  } else {
    const prefix = `${shownName(scope.root)}/`;
    const text = formatProblems(problems, (file) =>
      scope.outside.some((p) => shownName(p) === file) ? file : `${prefix}${file}`,
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    process.stdout.write(
      `${text === '' ? '' : `${text}\n\n`}Đã đọc ${String(files)} tệp trong ${seconds} giây: ${String(errors)} lỗi, ${String(warnings)} lời nhắc.\n`,
    );
  }
  return errors > 0 ? EXIT.refused : EXIT.done;
}

/** Shows each repair and writes those that are agreed to. */
async function fix(scope: Scope, yes: boolean): Promise<void> {
  const sources = new Map<string, SourceFile>();
  for (const raw of readContent(scope.root))
    if (wanted(raw.file, scope)) sources.set(raw.source.path, raw.source);
  for (const raw of outsiders(scope)) sources.set(raw.source.path, raw.source);
  const repairs = repairsOf([...sources.values()]);
  if (repairs.length === 0) process.stdout.write('Không có lỗi chữ nào sửa tự động được.\n\n');
  // Loaded only where something can be repaired: a check that only reads does not wait for it.
  const { confirm } = await import('../shared/prompts.ts');
  for (const { source, after, diff } of repairs) {
    process.stdout.write(`${shownName(source.path)}\n${diff}\n`);
    const agreed =
      yes || (canAsk() && (await confirm({ message: 'Ghi thay đổi này?', default: true })));
    if (agreed) writeWhole(source.path, after, true);
    process.stdout.write(agreed ? '  Đã ghi.\n\n' : '  Chưa ghi; thêm --yes để ghi không hỏi.\n\n');
  }
}

/** Checks again whenever something changes, until interrupted. */
async function keepWatching(scope: Scope): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      process.stdout.write(`\n── ${new Date().toLocaleTimeString('vi-VN')} ──\n`);
      report(scope, false).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }, 150);
  };
  for (const path of [scope.root, ...scope.outside])
    watch(path, { recursive: statSync(path).isDirectory() }, again);
  process.stdout.write('Đang chờ thay đổi; Ctrl-C để dừng.\n');
  return new Promise(() => undefined);
}

const json = process.argv.includes('--json');

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const today = dayOf('--today', values.today);
  if (values['luyen-tap']) {
    const exercises = readExercises().filter(
      (e) => positionals.length === 0 || positionals.some((name) => exerciseFile(e).includes(name)),
    );
    const scope = scopeOf(exercises.map(exerciseFile), values.content, today);
    const { problems } = await problemsOf(scope);
    process.stdout.write(practiceReport(exercises, problems));
    return problems.some((p) => p.severity === 'error') ? EXIT.refused : EXIT.done;
  }
  const scope = scopeOf(positionals, values.content, today);
  if (values.fix) await fix(scope, values.yes);
  const code = await report(scope, values.json);
  return values.watch ? keepWatching(scope) : code;
}, json);
