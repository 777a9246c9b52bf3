/** `npm run import -- bao-cao.docx`: a Word report becomes the draft of a story. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../folders.ts';
import { confirm, input, search } from './shared/prompts.ts';
import { SLUG } from '../schemas/values.ts';
import { fold } from '../vietnamese/fold.ts';
import { checkContent } from './check.ts';
import { readBlocks } from './import/blocks.ts';
import { openDocx, RefusedFile } from './import/open-docx.ts';
import { preparePictures, type PreparedPicture } from './import/pictures.ts';
import { readReport } from './import/report.ts';
import { formatImport, type ImportOutcome } from './import/summary.ts';
import { toStory } from './import/to-draft.ts';
import { canAsk, CommandError, EXIT, runCommand } from './shared/command.ts';
import { AlreadyExists, writeFolder } from './shared/files.ts';

const HELP = `Nhập báo cáo thành tích (Word .docx) thành bản nháp một câu chuyện.

Cách dùng
  npm run import -- bao-cao.docx
  npm run import -- bao-cao.docx --slug to-may-xuan-phong --movement phu-nu
  npm run import -- bao-cao.docx --json

Tham số
  --slug TEN           tên thư mục của câu chuyện: chữ thường không dấu, gạch nối
  --movement MA        mã phong trào; không ghi thì chương trình đề xuất
  --keep-pictures 1,3  giữ cả những ảnh trông như chữ ký, con dấu, giấy tờ
  --content THU_MUC    thư mục nội dung (mặc định: content)
  --overwrite          ghi đè thư mục đã có, không hỏi
  --yes                không hỏi gì, dùng cách an toàn
  --json               in kết quả cho máy đọc
  --help               xem hướng dẫn này

Mã kết thúc
  0  đã ghi bản nháp
  1  tệp không dùng được; chưa ghi gì
  2  gọi sai cách
  3  thư mục đã có; chưa ghi gì
  130  dừng giữa chừng; chưa ghi gì
`;

const options = {
  slug: { type: 'string' },
  movement: { type: 'string' },
  'keep-pictures': { type: 'string', default: '' },
  content: { type: 'string', default: folders.content },
  overwrite: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the file, or says in a sentence why it cannot be read. */
function readReportFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandError(
      missing
        ? `Không thấy tệp “${file}”. Xem lại tên và thư mục; tên có dấu cách thì đặt trong dấu nháy kép.`
        : `Không mở được tệp “${file}”. Có thể tệp đang mở trong Word hoặc là một thư mục.`,
      EXIT.refused,
    );
  }
}

const SUSPICIONS = {
  signature: 'nằm ở phần ký tên, đóng dấu',
  paper: 'trông như chữ ký, con dấu hoặc bản chụp giấy tờ',
};

/** Pictures that may be shown: a signature or a seal only where someone says so. */
async function choosePictures(
  pictures: readonly PreparedPicture[],
  kept: readonly string[],
  ask: boolean,
): Promise<PreparedPicture[]> {
  const chosen: PreparedPicture[] = [];
  for (const picture of pictures) {
    const number = /\d+/.exec(picture.file)?.[0] ?? '';
    const wanted =
      picture.suspect === undefined ||
      kept.includes(number) ||
      (ask &&
        (await confirm({
          message: `Ảnh ${number} ${SUSPICIONS[picture.suspect]}. Đưa vào bài?`,
          default: false,
        })));
    if (wanted) chosen.push(picture);
  }
  return chosen;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CommandError(
      'Ghi đúng một tệp .docx, ví dụ: npm run import -- bao-cao.docx. Thêm --help để xem cách dùng.',
      EXIT.usage,
    );
  const ask = canAsk() && !values.yes && !values.json;
  const say = (line: string) => {
    if (!values.json) process.stderr.write(`${line}\n`);
  };
  const bytes = readReportFile(file);
  say('Đang đọc tệp Word…');
  let opened;
  let read;
  try {
    opened = openDocx(bytes);
    read = await readBlocks(opened);
  } catch (error) {
    if (error instanceof RefusedFile) throw new CommandError(error.message, EXIT.refused);
    throw error;
  }
  const report = readReport(read.blocks);
  if (report.achievements.length === 0)
    throw new CommandError(
      'Không thấy phần “Thành tích đạt được” trong báo cáo. Tô đậm tên các phần I, II, III theo mẫu báo cáo, lưu lại rồi nhập tệp mới.',
      EXIT.refused,
    );
  if (report.pictures.length > 0) say(`Đang lấy ${String(report.pictures.length)} ảnh ra…`);
  const { prepared, lost } = await preparePictures(report.pictures);
  const { content } = checkContent(values.content);
  const kept = await choosePictures(prepared, values['keep-pictures'].split(','), ask);
  const choices = {
    today: new Date().toISOString().slice(0, 10),
    fileName: basename(file),
    ...(values.slug !== undefined && { slug: values.slug }),
    ...(values.movement !== undefined && { movement: values.movement }),
  };
  if (values.movement !== undefined && !content.movements.some((m) => m.id === values.movement))
    throw new CommandError(
      `Không có phong trào “${values.movement}”. Các mã: ${content.movements.map((m) => m.id).join(', ')}.`,
      EXIT.usage,
    );
  let story = toStory(report, kept, content, choices);
  if (ask) {
    const movement = await askMovement(content.movements, story.movement);
    const slug = await askSlug(story.slug);
    story = toStory(report, kept, content, { ...choices, movement, slug });
  }
  if (!SLUG.test(story.slug))
    throw new CommandError(
      `Tên thư mục “${story.slug}” chỉ được có chữ thường không dấu, chữ số và gạch nối.`,
      EXIT.usage,
    );
  const target = join(values.content, 'profiles', story.slug);
  const files = new Map<string, string | Uint8Array>([
    ['index.mdx', story.text],
    ...kept.map((picture) => [picture.file, picture.bytes] as const),
  ]);
  try {
    writeFolder(target, files, values.overwrite);
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    const agreed = ask && (await confirm({ message: `Đã có ${target}. Ghi đè?`, default: false }));
    if (!agreed)
      throw new CommandError(
        `Đã có thư mục ${target}; chưa ghi gì. Đặt tên khác bằng --slug, hoặc thêm --overwrite để ghi đè.`,
        EXIT.exists,
      );
    writeFolder(target, files, true);
  }
  const outcome: ImportOutcome = {
    folder: target,
    story,
    report,
    converted: read.converted,
    left: prepared.filter((p) => !kept.includes(p)).map((p) => p.file),
    lost,
  };
  process.stdout.write(formatImport(outcome, values.json));
  return EXIT.done;
}

/** Asks for the movement, searching as the author types, with or without marks. */
function askMovement(
  movements: readonly { id: string; data: { shortName: string; clause: string } }[],
  proposed: string | undefined,
): Promise<string> {
  const choices = movements
    .map(({ id, data }) => ({ value: id, name: `${data.shortName} (mục ${data.clause})` }))
    .sort((a, b) => Number(b.value === proposed) - Number(a.value === proposed));
  return search({
    message: 'Phong trào (gõ để tìm)',
    source: (term) => choices.filter(({ name }) => fold(name).includes(fold(term ?? ''))),
  });
}

const askSlug = (proposed: string): Promise<string> =>
  input({
    message: 'Tên thư mục của câu chuyện',
    default: proposed,
    validate: (text) => SLUG.test(text) || 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
  });

await runCommand(main, process.argv.includes('--json'));
