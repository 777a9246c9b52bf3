import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeContent, validProfile } from '../site-content.ts';

/** A wrong call of one of the office's commands. */
export interface BadCall {
  /** Name of the npm script. */
  command: string;
  args: readonly string[];
  /** Exit code: 1 for a file that is refused, 2 for a wrong call, 3 where something would be lost. */
  exit: 1 | 2 | 3;
  /** Words that the sentence must have. */
  sentence: RegExp;
}

/** Where each script's program lies. */
const PROGRAMS: Record<string, string> = {
  check: 'src/desk/cli/check.ts',
  review: 'src/desk/cli/review.ts',
  new: 'src/desk/new.ts',
  import: 'src/desk/import.ts',
  report: 'src/desk/report.ts',
  merge: 'src/desk/merge.ts',
  withdraw: 'src/desk/withdraw.ts',
  'publish:site': 'src/desk/publish.ts',
};

const NOWHERE = '/khong/co/thu-muc';
const folder = mkdtempSync(path.join(tmpdir(), 'bad-calls-'));
const file = (name: string, text: string): string => {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
};
const notOpenData = file('khac.json', '{}');
const notJson = file('khong-phai.json', '<html>');
const otherVersion = file(
  'phien-ban.json',
  '{"schemaVersion":"9.0","source":{"name":"A","url":"https://a.example"},"stories":[]}',
);
const badStory = file(
  'chuyen-hong.json',
  '{"schemaVersion":"1.0","source":{"name":"A","url":"https://a.example"},"stories":[{"title":1}]}',
);
const aFolder = path.join(folder, 'bao-cao.docx');
mkdirSync(aFolder);
const good = makeContent({ 'to-rau': { data: validProfile() } });
const bad = makeContent({ 'to-rau': { data: { ...validProfile(), form: 'model' } } });

const call = (
  command: string,
  exit: BadCall['exit'],
  sentence: RegExp,
  ...args: string[]
): BadCall => ({ command, args, exit, sentence });

/** The calls. */
export const BAD_CALLS: readonly BadCall[] = [
  ...Object.keys(PROGRAMS).map((command) =>
    call(command, 2, /Không hiểu tham số “--khong-co”/, '--khong-co'),
  ),
  call('check', 2, /Không có tệp “khong-co-tep\.mdx”/, 'khong-co-tep.mdx'),
  call('check', 2, /một ngày/, '--today', 'hom-qua'),
  call('check', 2, /một ngày/, '--today', '2026-02-30'),
  call('check', 2, /Không có thư mục/, '--content', NOWHERE),
  call('check', 2, /nằm ngoài nội dung/, 'package.json'),
  call('review', 2, /một ngày/, '--today', '30/5/2026'),
  call('review', 2, /Không có thư mục/, '--content', NOWHERE),
  call('new', 2, /Loại “bai-tho” không có/, 'bai-tho'),
  call('new', 2, /chữ thường không dấu/, 'profile', '--slug', '../ngoai', '--content', good),
  call('import', 2, /Ghi đúng một tệp/),
  call('import', 1, /Không thấy tệp/, 'khong-co.docx'),
  call('import', 1, /Không mở được tệp/, aFolder),
  call('report', 2, /Cho biết năm/),
  call('report', 2, /Cho biết năm/, '--year', '24'),
  call('report', 2, /Dấu ngăn cột/, '--year', '2024', '--separator', '|'),
  call('report', 1, /chưa lập báo cáo/, '--year', '2024', '--content', bad, '--out', folder),
  call('report', 2, /Không có tệp hoặc thư mục/, '--year', '2024', '--content', NOWHERE),
  call('merge', 2, /ít nhất một tệp/),
  call('merge', 2, /Không có tệp hoặc thư mục/, 'khong-co.json'),
  call('merge', 2, /Đây là một thư mục/, aFolder),
  call('merge', 1, /không phải tệp JSON/, notJson),
  call('merge', 1, /không phải dữ liệu mở/, notOpenData),
  call('merge', 1, /cấu trúc 9\.0/, otherVersion),
  call('merge', 1, /câu chuyện thứ 1 sai cấu trúc/, badStory),
  call('withdraw', 2, /đúng một câu chuyện/, '--content', good),
  call('withdraw', 2, /một ngày/, 'to-rau', '--on', '30/5/2026', '--content', good),
  call('withdraw', 2, /một ngày/, 'to-rau', '--on', '2026-02-30', '--content', good),
  call('withdraw', 1, /Không có câu chuyện/, 'khong-co', '--yes', '--content', good),
  call('withdraw', 1, /Không có câu chuyện/, '../to-rau', '--yes', '--content', good),
  call('withdraw', 3, /Chưa gỡ gì/, 'to-rau', '--content', good),
  call('withdraw', 1, /Không có câu chuyện/, 'to-rau', '--content', NOWHERE),
  call('publish:site', 2, /--to THU_MUC/),
  call('publish:site', 2, /số nguyên/, '--to', folder, '--keep', 'nhieu'),
  call('publish:site', 2, /số nguyên/, '--to', folder, '--max-loss', '101'),
  call('publish:site', 2, /Không có thư mục/, '--to', folder, '--from', NOWHERE),
];

/**
 * Makes a call.
 * @param bad The call.
 * @returns How it ended and what it said of it.
 */
export function makeCall({ command, args }: BadCall): { exit: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAMS[command] ?? '', ...args], {
    encoding: 'utf8',
    // Nobody is there to answer a question.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { exit: status, said: stderr.trim() };
}

/**
 * Whether a call ended as it must: its code, its sentence, and nothing of the program's inside.
 * @param bad The call.
 * @param end How it ended.
 * @returns Whether it did.
 */
export const endedWell = (bad: BadCall, end: ReturnType<typeof makeCall>): boolean =>
  end.exit === bad.exit && bad.sentence.test(end.said) && !/\n\s+at .*:\d+/.test(end.said);
