import type { Target } from './targets.ts';

/** A story's skeleton: what each part is for, to be written over. */
const STORY = `Mở bằng một việc, một cảnh cụ thể; không mở bằng lời khen. Câu nào có con số thì ghi nguồn ngay sau, ví dụ [^ma-nguon].

## Lúc đầu vướng ở đâu

Khó khăn, ai gặp, từ bao giờ.

## Đã làm gì

Từng việc theo thứ tự: ai làm, bao nhiêu người, hết bao nhiêu tiền, mất bao lâu.

## Nay khác thế nào

Con số trước và sau, của thời kỳ nào, theo nguồn nào.
`;

const KIT = `Lời dẫn cho giáo viên: buổi học này làm gì, cần chuẩn bị gì.
`;

const EVENT = `Sự kiện diễn ra thế nào, ai tham dự, có gì được trao hoặc được bàn.
`;

/** What stands below the frontmatter of a new file. */
export const BODIES: Readonly<Record<Target, string>> = {
  profile: STORY,
  kit: KIT,
  event: EVENT,
  agency: '',
};
