/** `npm run report`: the office's books, as CSV, print pages and Word documents. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { checkContent } from './check.ts';
import { allReports } from './report/all.ts';
import { reportBasis } from './report/basis.ts';
import { tableAsCsv } from './report/csv.ts';
import { toHtml } from './report/html.ts';
import type { Letterhead } from './report/letterhead.ts';
import type { Report } from './report/table.ts';
import { toWord } from './report/word.ts';
import { CommandError, EXIT, runCommand } from './shared/command.ts';
import { writeFolder } from './shared/files.ts';

const HELP = `Lập báo cáo của năm: theo cơ quan, danh sách giấy khen, danh sách đề nghị cấp trên,
tổng kết các kỳ mà kế hoạch nêu, và biểu kiểm tra (nội bộ). Mỗi báo cáo có ba dạng:
CSV mở bằng Excel, trang HTML để in, văn bản Word theo thể thức hành chính.

Cách dùng
  npm run report -- --year 2024

Tham số
  --year NAM          năm báo cáo (bắt buộc)
  --out THU_MUC       nơi ghi (mặc định: bao-cao/NAM); thư mục cũ được thay
  --content THU_MUC   thư mục nội dung (mặc định: content)
  --separator DAU     dấu ngăn cột của CSV: "," (mặc định) hoặc ";" khi Excel của máy cần
  --issuer TEN        cơ quan chủ quản trên văn bản
  --office TEN        cơ quan lập
  --place TEN         địa danh trước ngày tháng

Mã kết thúc: 0 xong, 1 nội dung có lỗi, 2 gọi sai.
`;

/** The files of one report; a report with several tables has a CSV for each. */
async function filesOf(
  report: Report,
  head: Letterhead,
  separator: string,
  year: string,
): Promise<[string, string | Uint8Array][]> {
  const csv = report.tables.map((table, i): [string, string] => [
    `${report.id}${report.tables.length > 1 ? `-${String(i + 1)}` : ''}.csv`,
    tableAsCsv(table, separator),
  ]);
  return [
    ...csv,
    [`${report.id}.html`, toHtml(report, head, year)],
    [`${report.id}.docx`, await toWord(report, head, year)],
  ];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      year: { type: 'string' },
      out: { type: 'string' },
      content: { type: 'string', default: 'content' },
      separator: { type: 'string', default: ',' },
      issuer: { type: 'string', default: 'ỦY BAN NHÂN DÂN THÀNH PHỐ NAM ĐỊNH' },
      office: { type: 'string', default: 'PHÒNG NỘI VỤ' },
      place: { type: 'string', default: 'Nam Định' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  if (!/^20\d\d$/.test(values.year ?? ''))
    throw new CommandError('Cho biết năm, ví dụ --year 2024.', EXIT.usage);
  if (![',', ';'].includes(values.separator))
    throw new CommandError('Dấu ngăn cột là “,” hoặc “;”.', EXIT.usage);
  const year = Number(values.year);
  const { content, problems } = checkContent(values.content);
  const errors = problems.filter((p) => p.severity === 'error').length;
  if (errors > 0)
    throw new CommandError(
      `Nội dung có ${String(errors)} lỗi nên chưa lập báo cáo: số liệu có thể thiếu. Chạy npm run build để xem từng lỗi.`,
      EXIT.refused,
    );
  const basis = reportBasis(content, site.plan, site.today);
  const head = { issuer: values.issuer, office: values.office, place: values.place };
  const reports = allReports(basis, year);
  const today = site.today.slice(0, 4);
  const files = await Promise.all(reports.map((r) => filesOf(r, head, values.separator, today)));
  const out = values.out ?? join('bao-cao', String(year));
  writeFolder(out, new Map(files.flat()), true);
  process.stdout.write(
    [
      ...reports.map((r) => `${r.internal ? '[nội bộ] ' : ''}${r.id}: ${r.title}`),
      `Đếm ${String(basis.stories.length)} câu chuyện có thật; bỏ ra ngoài ${String(basis.samples)} hồ sơ mẫu.`,
      `Đã ghi ${String(files.flat().length)} tệp vào ${out}.`,
      '',
    ].join('\n'),
  );
  return EXIT.done;
}

await runCommand(main, false);
