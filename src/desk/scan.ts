/** `npm run scan`: reads every byte of a built site for what may not be public. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folders } from '../folders.ts';
import { site } from '../site.ts';
import { formatFindings } from './built/finding.ts';
import { readContent } from './read.ts';
import { scanSite } from './scan/scan.ts';
import { CommandError, EXIT, runCommand } from './shared/command.ts';

const HELP = `Quét từng byte của trang đã dựng: chữ, mã, dữ liệu, siêu dữ liệu của ảnh, PDF, tệp zip, chỉ mục tìm kiếm.
Tìm số giấy tờ, điện thoại, thư điện tử, tài khoản, ngày sinh, địa chỉ nhà, biển số xe; phiếu đồng ý;
bản nháp, bài hẹn ngày, bài đã gỡ, hồ sơ mẫu khi đã tắt; ghi chú nội bộ; đường dẫn của máy dựng.
Liên hệ công khai của cơ quan trong content/agencies.yaml và của chủ trang thì được phép.

Cách dùng
  npm run scan -- dist

Tham số
  --content THU_MUC   nội dung mà trang được dựng từ đó (mặc định: content)
  --json              in kết quả cho máy đọc
  --help              xem hướng dẫn này

Mã kết thúc: 0 sạch (có thể có lời nhắc), 1 có thứ không được lên trang, 2 gọi sai.
`;

const json = process.argv.includes('--json');

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: folders.content },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const [root, ...more] = positionals;
  if (root === undefined || more.length > 0)
    throw new CommandError(
      'Cho biết đúng một thư mục đã dựng, ví dụ: npm run scan -- dist',
      EXIT.usage,
    );
  for (const folder of [root, values.content])
    if (!existsSync(folder)) throw new CommandError(`Không có thư mục “${folder}”.`, EXIT.usage);
  const { findings, files, parts } = await scanSite(root, readContent(values.content), site);
  const errors = findings.filter((f) => f.severity === 'error').length;
  if (values.json)
    process.stdout.write(`${JSON.stringify({ files, parts, errors, findings }, null, 2)}\n`);
  else
    process.stdout.write(
      `${findings.length === 0 ? '' : `${formatFindings(findings)}\n\n`}Đã đọc ${String(files)} tệp, ${String(parts)} phần: ${String(errors)} lỗi, ${String(findings.length - errors)} lời nhắc.\n`,
    );
  return errors > 0 ? EXIT.refused : EXIT.done;
}, json);
