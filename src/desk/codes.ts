import { BODY } from './codes/body.ts';
import { ENCODING } from './codes/encoding.ts';
import type { CodeEntry } from './codes/entry.ts';
import { FILES } from './codes/files.ts';
import { HONESTY } from './codes/honesty.ts';
import { PRIVACY } from './codes/privacy.ts';
import { SHAPE } from './codes/shape.ts';
import { STORY } from './codes/story.ts';

/** A group of codes as the handbook shows them. */
export interface CodeGroup {
  title: string;
  codes: Readonly<Record<string, CodeEntry>>;
}

/** Every code that a check can give, in the order of the handbook. */
export const CODE_GROUPS: readonly CodeGroup[] = [
  { title: 'Hình thức', codes: SHAPE },
  { title: 'Câu chuyện', codes: STORY },
  { title: 'Bài viết', codes: BODY },
  { title: 'Chữ', codes: ENCODING },
  { title: 'Riêng tư', codes: PRIVACY },
  { title: 'Trung thực', codes: HONESTY },
  { title: 'Ảnh và liên kết', codes: FILES },
];

/** Every code with what there is to say of it. */
export const CODES: Readonly<Record<string, CodeEntry>> = Object.assign(
  {},
  ...CODE_GROUPS.map((group) => group.codes),
) as Record<string, CodeEntry>;
