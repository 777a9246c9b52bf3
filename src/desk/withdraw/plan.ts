import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RawEntry } from '../read.ts';

/** What taking a story back will change. */
export interface WithdrawalPlan {
  slug: string;
  /** Day of the withdrawal, `YYYY-MM-DD`. */
  on: string;
  /** Files that will be deleted, relative to the content folder. */
  deleted: string[];
  /** Events that name the story: its name leaves their lists. */
  events: string[];
  /** Kits made from the story: they become drafts, for an editor to rewrite. */
  kits: string[];
  /** Other files that still name the story or its honoree: an editor must look at them. */
  mentions: { file: string; words: string[] }[];
}

interface NamesStories {
  stories?: unknown;
  honoree?: { name?: unknown } | null;
}

/** Names in a text that are long enough to be somebody's and not a common word. */
const SHORTEST_NAME = 6;

/** All files of a profile, relative to the content folder. */
function filesOf(root: string, slug: string): string[] {
  const folder = join(root, 'profiles', slug);
  const single = ['.mdx', '.md'].map((end) => `${folder}${end}`).filter((f) => existsSync(f));
  const inside = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).isFile())
    : [];
  return [...single, ...inside].map((file) => relative(root, file).split(sep).join('/')).sort();
}

const names = (raw: RawEntry, slug: string): boolean => {
  const list = (raw.data as NamesStories | null | undefined)?.stories;
  return Array.isArray(list) && list.includes(slug);
};

/**
 * Finds everything that taking a story back touches.
 * @param root The content folder.
 * @param raws All entries, as {@link RawEntry}.
 * @param slug The story.
 * @param on Day of the withdrawal.
 * @returns The plan; `undefined` where there is no such story.
 */
export function planWithdrawal(
  root: string,
  raws: readonly RawEntry[],
  slug: string,
  on: string,
): WithdrawalPlan | undefined {
  const story = raws.find((raw) => raw.collection === 'profiles' && raw.id === slug);
  if (!story) return undefined;
  const name = (story.data as NamesStories | null | undefined)?.honoree?.name;
  const words = [slug, ...(typeof name === 'string' && name.length >= SHORTEST_NAME ? [name] : [])];
  const of = (collection: RawEntry['collection']) =>
    raws.filter((raw) => raw.collection === collection && names(raw, slug)).map((raw) => raw.file);
  const events = of('events');
  const kits = of('kits');
  const mentions = raws
    .filter((raw) => raw !== story && ![...events, ...kits].includes(raw.file))
    .map((raw) => {
      const text = JSON.stringify(raw.data) + raw.body;
      return { file: raw.file, words: words.filter((word) => text.includes(word)) };
    })
    .filter(({ words: found }) => found.length > 0);
  return { slug, on, deleted: filesOf(root, slug), events, kits, mentions };
}

/**
 * Words a plan for whoever runs the command.
 * @param plan The plan.
 * @returns Vietnamese lines.
 */
export function describeWithdrawal(plan: WithdrawalPlan): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`)];
  return [
    `Gỡ câu chuyện “${plan.slug}”, ngày ${plan.on}.`,
    ...list('Xóa khỏi content/:', plan.deleted),
    'Ghi vào content/withdrawn.yaml: mã và ngày gỡ, không gì khác.',
    ...list('Bỏ tên câu chuyện khỏi sự kiện:', plan.events),
    ...list('Chuyển thành bản nháp, chờ viết lại, vì dựng từ câu chuyện này:', plan.kits),
    ...list(
      'CẦN XEM LẠI BẰNG MẮT, các tệp này còn nhắc tới:',
      plan.mentions.map(({ file, words }) => `${file}: ${words.join(', ')}`),
    ),
    `Sau lần dựng tới: mất trang /guong/${plan.slug}/ cùng bản in, bản đọc, áp phích, thẻ nhúng, ảnh chia sẻ, mã QR,`,
    'mục tìm kiếm, nguồn tin, dữ liệu mở, sơ đồ trang. Địa chỉ cũ giữ một thông báo; trang Cải chính ghi một dòng.',
    'Không lấy lại được bản đã in, đã tải hay đã chép ở nơi khác. Lịch sử của kho nội dung còn giữ bản cũ.',
    '',
  ].join('\n');
}
