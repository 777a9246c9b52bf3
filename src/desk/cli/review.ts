/** `npm run review`: what the desk should do next. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folders } from '../../folders.ts';
import { site } from '../../site.ts';
import { checkContent } from '../check.ts';
import { draftFiles, unfinishedDrafts } from '../unfinished.ts';
import { REVIEW_KINDS, reviewOf, type ReviewItem } from '../review.ts';
import { CommandError, dayOf, EXIT, runCommand } from '../shared/command.ts';

const HELP = `Việc biên tập nên làm tiếp: sự đồng ý sắp hết hạn, bài quá hạn xem lại, thiếu bằng chứng,
bài hơn một năm chưa hỏi lại, bản nháp, bài hẹn ngày đăng.

Cách dùng
  npm run review
  npm run review -- --today 2027-06-01     xem trước việc của một ngày khác
  npm run review -- --json                 in cho máy đọc

Tham số
  --content THU_MUC thư mục nội dung (mặc định: content)
  --today NGAY      coi hôm nay là ngày này
  --json            in kết quả cho máy đọc
  --help            xem hướng dẫn này

Mã kết thúc
  0  đã liệt kê, kể cả khi không có việc gì;  2  gọi sai cách
`;

const options = {
  json: { type: 'boolean', default: false },
  content: { type: 'string', default: folders.content },
  today: { type: 'string', default: site.today },
  help: { type: 'boolean', default: false },
} as const;

/** The list as a person reads it. */
function listed(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'Không có việc gì đến hạn.\n';
  const groups = Map.groupBy(items, (item) => item.kind);
  return [...groups]
    .map(([kind, list]) => {
      const lines = list.map(
        ({ title, what, file }) => `  ${title}\n      ${what}\n      content/${file}`,
      );
      return `${REVIEW_KINDS[kind]} (${String(list.length)})\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

await runCommand(() => {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve(EXIT.done);
  }
  if (!existsSync(values.content))
    throw new CommandError(`Không có thư mục “${values.content}”.`, EXIT.usage);
  const today = dayOf('--today', values.today);
  const { content, problems } = checkContent(values.content, { today });
  const whole = reviewOf(content, today);
  // A draft with holes passes no schema; it is still to be finished.
  const unfinished = unfinishedDrafts(draftFiles(values.content), problems);
  const listedFiles = new Set(whole.map((item) => item.file));
  const items = [
    ...whole,
    ...[...unfinished]
      .filter(([file]) => !listedFiles.has(file))
      .map(([file, count]): ReviewItem => ({
        kind: 'draft',
        file,
        title: file,
        what: `còn ${String(count)} chỗ phải sửa: npm run check -- content/${file}`,
      })),
  ];
  process.stdout.write(
    values.json ? `${JSON.stringify({ today, items }, null, 2)}\n` : listed(items),
  );
  return Promise.resolve(EXIT.done);
}, process.argv.includes('--json'));
