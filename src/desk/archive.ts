/** `npm run archive`: one folder or zip to hand over, which opens without a server. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folders } from '../folders.ts';
import { checkArchive } from './archive/check.ts';
import { folderSink, withChecksums, zipSink } from './archive/sink.ts';
import { writeArchive } from './archive/write.ts';
import { CommandError, EXIT, runCommand } from './shared/command.ts';

const HELP = `Làm một bản lưu để bàn giao: trang mở được từ thư mục không cần mạng, nội dung gốc, dữ liệu kèm từ điển,
dấu kiểm của từng tệp, và trang DOC-TRUOC.html nói cái gì ở đâu.

Cách dùng
  npm run build
  npm run archive -- --to ban-luu.zip        hoặc --to ban-luu (một thư mục)
  npm run archive -- --check ban-luu.zip     xem có tệp nào đã đổi hay mất

Tham số
  --to TEN            tệp .zip hoặc thư mục sẽ làm
  --from THU_MUC      trang đã dựng (mặc định: dist)
  --content THU_MUC   thư mục nội dung (mặc định: content)
  --yes               thay bản cũ cùng tên
  --check TEN         kiểm một bản lưu
  --json              in kết quả cho máy đọc
  --help              xem hướng dẫn này

Mã kết thúc: 0 xong, 1 bản lưu hỏng hoặc chưa có trang để lưu, 2 gọi sai, 3 đã có bản cùng tên.
`;

const options = {
  to: { type: 'string' },
  from: { type: 'string', default: 'dist' },
  content: { type: 'string', default: folders.content },
  yes: { type: 'boolean', default: false },
  check: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Checks an archive; gives the exit code. */
function check(archive: string, say: (text: string, data: unknown) => void): number {
  const result = checkArchive(archive);
  if (!result)
    throw new CommandError(
      `“${archive}” không phải một bản lưu: không có tệp SHA256SUMS.`,
      EXIT.refused,
    );
  const { files, changed, missing, strange } = result;
  const lines = [
    ...changed.map((name) => `  đã đổi: ${name}`),
    ...missing.map((name) => `  mất: ${name}`),
    ...strange.map((name) => `  lạ, không có trong danh sách: ${name}`),
  ];
  const whole = lines.length === 0;
  say(
    whole
      ? `Bản lưu còn nguyên: ${String(files)} tệp.`
      : `${lines.join('\n')}\nBản lưu không còn nguyên: ${String(lines.length)} trên ${String(files)} tệp. Lấy lại từ bản khác.`,
    result,
  );
  return whole ? EXIT.done : EXIT.refused;
}

const json = process.argv.includes('--json');

await runCommand(async () => {
  const { values } = parseArgs({ options });
  const say = (text: string, data: unknown): void => {
    process.stdout.write(values.json ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`);
  };
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  if (values.check !== undefined) return check(values.check, say);
  if (values.to === undefined)
    throw new CommandError('Cho biết nơi ghi: --to ban-luu.zip hoặc --to THU_MUC.', EXIT.usage);
  if (!existsSync(values.from))
    throw new CommandError(`Không có “${values.from}”. Chạy npm run build trước.`, EXIT.refused);
  if (!existsSync(values.content))
    throw new CommandError(`Không có thư mục “${values.content}”.`, EXIT.usage);
  if (existsSync(values.to) && !values.yes)
    throw new CommandError(`Đã có “${values.to}”. Thêm --yes để thay.`, EXIT.exists);
  const sink = withChecksums(
    /\.zip$/i.test(values.to) ? zipSink(values.to) : folderSink(values.to),
  );
  try {
    await writeArchive(sink, values.from, values.content);
    sink.finish();
  } finally {
    sink.discard();
  }
  const { files, bytes } = sink.count();
  const size = (bytes / 1e6).toFixed(1).replace('.', ',');
  say(
    `Đã ghi ${values.to}: ${String(files)} tệp, ${size} MB trước khi nén. Mở DOC-TRUOC.html để xem cái gì ở đâu.`,
    { to: values.to, files, bytes },
  );
  return EXIT.done;
}, json);
