/** `npm run merge`: one report over the open data of many sites. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { tableAsCsv } from './report/csv.ts';
import { toHtml } from './report/html.ts';
import { mergedReport, readSiteData } from './report/merged.ts';
import { toWord } from './report/word.ts';
import { CommandError, EXIT, runCommand } from './shared/command.ts';
import { writeFolder } from './shared/files.ts';

const HELP = `Hợp nhất dữ liệu mở của nhiều trang thành một báo cáo (CSV, HTML, Word).

Cách dùng
  npm run merge -- phuong-a.json phuong-b.json …
  (mỗi tệp là /du-lieu/cau-chuyen.json tải từ một trang)

Tham số
  --out THU_MUC   nơi ghi (mặc định: bao-cao/hop-nhat); thư mục cũ được thay
  --issuer TEN --office TEN --place TEN   thể thức văn bản
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'bao-cao/hop-nhat' },
      issuer: { type: 'string', default: 'ỦY BAN NHÂN DÂN TỈNH' },
      office: { type: 'string', default: 'SỞ NỘI VỤ' },
      place: { type: 'string', default: 'Ninh Bình' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  if (positionals.length === 0)
    throw new CommandError('Cho biết ít nhất một tệp dữ liệu mở.', EXIT.usage);
  const sites = positionals.map((file) => readSiteData(readFileSync(file, 'utf8'), file));
  const report = mergedReport(sites);
  const head = { issuer: values.issuer, office: values.office, place: values.place };
  const year = site.today.slice(0, 4);
  const files: [string, string | Uint8Array][] = [
    ...report.tables.map((table, i): [string, string] => [
      `${report.id}-${String(i + 1)}.csv`,
      tableAsCsv(table),
    ]),
    [`${report.id}.html`, toHtml(report, head, year)],
    [`${report.id}.docx`, await toWord(report, head, year)],
  ];
  writeFolder(values.out, new Map(files), true);
  process.stdout.write(`${report.paragraphs.join('\n')}\nĐã ghi vào ${values.out}.\n`);
  return EXIT.done;
}

await runCommand(main, false);
