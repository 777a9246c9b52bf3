/** `npm run new`: begins a profile, a kit, an event or an agency, each field explained. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../folders.ts';
import { confirm } from './shared/prompts.ts';
import type { Content } from '../schemas/collections.ts';
import { SLUG } from '../schemas/values.ts';
import { nearest } from '../schemas/rules/nearest.ts';
import { checkContent } from './check.ts';
import { askProfile, askSlug, askTarget } from './new/ask.ts';
import { BODIES } from './new/body.ts';
import { begin, COLLECTION_OF, isKind, TARGETS, type Answers, type Target } from './new/targets.ts';
import { readContent } from './read.ts';
import { canAsk, CommandError, EXIT, runCommand } from './shared/command.ts';
import { writeDraft, type Draft } from './shared/draft.ts';
import { AlreadyExists, writeFolder, writeWhole } from './shared/files.ts';

const HELP = `Tạo mới một hồ sơ, bộ giao lưu, sự kiện hoặc cơ quan: mỗi trường có lời giải thích.

Cách dùng
  npm run new                                 hỏi từng bước
  npm run new -- profile --slug to-may-xuan-phong --kind collective --form model --movement phu-nu
  npm run new -- event --slug tuyen-duong-2025
  npm run new -- agency --slug hoi-khuyen-hoc

Loại
  profile  hồ sơ một câu chuyện      content/profiles/TEN/index.mdx
  kit      bộ giao lưu cho trường    content/kits/TEN/index.mdx
  event    sự kiện                   content/events/TEN.mdx
  agency   cơ quan                   thêm vào cuối content/agencies.yaml

Tham số
  --slug TEN        tên thư mục hoặc mã: chữ thường không dấu, gạch nối
  --kind LOAI       collective (tập thể), individual (cá nhân), household (hộ gia đình)
  --form DANG       deed (việc làm), model (mô hình, cách làm)
  --movement MA     mã phong trào;  --campaign MA  khi mục có nhiều phong trào
  --under16         người được nêu gương dưới 16 tuổi
  --sample          hồ sơ mẫu, để minh họa
  --content THU_MUC thư mục nội dung (mặc định: content)
  --overwrite       ghi đè tệp đã có, không hỏi
  --json            in kết quả cho máy đọc
  --help            xem hướng dẫn này

Mã kết thúc
  0  đã ghi;  1  không ghi được;  2  gọi sai cách;  3  đã có, chưa ghi gì;  130  dừng giữa chừng
`;

const options = {
  slug: { type: 'string' },
  kind: { type: 'string' },
  form: { type: 'string' },
  movement: { type: 'string' },
  campaign: { type: 'string' },
  under16: { type: 'boolean' },
  sample: { type: 'boolean' },
  content: { type: 'string', default: folders.content },
  overwrite: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Refuses a value that is not in a list, with the nearest that is. */
function mustBeOne(flag: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  const guess = nearest(value, allowed);
  throw new CommandError(
    `${flag} “${value}” không có. ${guess === undefined ? '' : `Có phải “${guess}”? `}Các mã: ${allowed.join(', ')}.`,
    EXIT.usage,
  );
}

/** What the flags say, checked against the vocabularies. */
function answersOf(
  values: Partial<Record<'kind' | 'form' | 'movement' | 'campaign', string | undefined>> & {
    under16?: boolean | undefined;
    sample?: boolean | undefined;
  },
  content: Content,
): Answers {
  const answers: Answers = {};
  if (values.kind !== undefined) {
    mustBeOne('--kind', values.kind, ['collective', 'individual', 'household']);
    if (isKind(values.kind)) answers.kind = values.kind;
  }
  if (values.form !== undefined) {
    mustBeOne('--form', values.form, ['deed', 'model']);
    answers.form = values.form === 'model' ? 'model' : 'deed';
  }
  if (values.movement !== undefined) {
    mustBeOne(
      '--movement',
      values.movement,
      content.movements.map((m) => m.id),
    );
    answers.movement = values.movement;
  }
  if (values.campaign !== undefined) {
    const movement = content.movements.find((m) => m.id === values.movement);
    mustBeOne('--campaign', values.campaign, movement?.data.campaigns.map((c) => c.id) ?? []);
    answers.campaign = values.campaign;
  }
  if (values.under16 !== undefined) answers.under16 = values.under16;
  if (values.sample !== undefined) answers.sample = values.sample;
  return answers;
}

/** Writes the draft to where its kind lives; asks before replacing anything. */
async function write(
  target: Target,
  root: string,
  slug: string,
  draft: Draft,
  overwrite: boolean,
): Promise<string> {
  const text = `---\n${draft.yaml}---\n\n${BODIES[target]}`;
  const folder = join(root, COLLECTION_OF[target], slug);
  const file = target === 'event' ? `${folder}.mdx` : join(folder, 'index.mdx');
  const save = (agreed: boolean) => {
    if (target === 'event') writeWhole(file, text, agreed);
    else writeFolder(folder, new Map([['index.mdx', text]]), agreed);
  };
  try {
    save(overwrite);
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    if (!canAsk() || !(await confirm({ message: `Đã có ${file}. Ghi đè?`, default: false })))
      throw new CommandError(`Đã có ${file}; chưa ghi gì. Đặt tên khác bằng --slug.`, EXIT.exists);
    save(true);
  }
  return file;
}

/** Adds an agency at the end of the list, leaving what is there as it is. */
function addAgency(root: string, slug: string, draft: Draft): string {
  const file = join(root, 'agencies.yaml');
  // Read before any schema: one that is not filled in yet counts too.
  if (readContent(root).some((raw) => raw.collection === 'agencies' && raw.id === slug))
    throw new CommandError(`Đã có cơ quan mã “${slug}” trong ${file}; chưa ghi gì.`, EXIT.exists);
  const [first = '', ...rest] = draft.yaml
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  const item = [`- ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeWhole(file, `${before.trimEnd()}\n\n${item}\n`, true);
  return file;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const ask = canAsk() && !values.json;
  const { content } = checkContent(values.content);
  const given = positionals[0];
  if (given === undefined && !ask)
    throw new CommandError(
      `Ghi loại cần tạo: ${TARGETS.join(', ')}. Thêm --help để xem cách dùng.`,
      EXIT.usage,
    );
  if (given !== undefined) mustBeOne('Loại', given, TARGETS);
  const target = given === undefined ? await askTarget() : (given as Target);
  let answers = answersOf(values, content);
  if (target === 'profile' && ask) answers = await askProfile(answers, content);
  const slug = values.slug ?? (ask ? await askSlug() : '');
  if (!SLUG.test(slug))
    throw new CommandError(
      slug === ''
        ? 'Thiếu --slug: tên thư mục, ví dụ --slug to-may-xuan-phong.'
        : `--slug “${slug}” chỉ được có chữ thường không dấu, chữ số và gạch nối.`,
      EXIT.usage,
    );
  const beginning = begin(target, answers, content, new Date().toISOString().slice(0, 10));
  if (target === 'agency') beginning.values['id'] = slug;
  const draft = writeDraft(COLLECTION_OF[target], beginning);
  const file =
    target === 'agency'
      ? addAgency(values.content, slug, draft)
      : await write(target, values.content, slug, draft, values.overwrite);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ file, slug, missing: draft.missing }, null, 2)}\n`
      : `${target === 'agency' ? 'Đã thêm vào cuối' : 'Đã tạo'} ${file}, còn ${String(draft.missing.length)} trường phải điền; mỗi trường có lời giải thích ngay trên nó.\nĐiền xong chạy  npm run check -- ${file}\n`,
  );
  return EXIT.done;
}

await runCommand(main, process.argv.includes('--json'));
