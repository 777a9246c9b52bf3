import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';

/** Small phrases built from values, the same everywhere. */
export const words = {
  stories: (n: number) => `${formatNumber(n)} câu chuyện`,
  minutes: (n: number) => `${formatNumber(n)} phút đọc`,
  sample: 'Hồ sơ mẫu',
  sampleNote:
    'Đây là hồ sơ mẫu: nhân vật, con số và nguồn đều được đặt ra để minh họa cách kể, không phải chuyện có thật.',
  samplesIn: (n: number) => `trong đó ${formatNumber(n)} hồ sơ mẫu`,
  now: (place: string) => `nay thuộc ${place}`,
  year: (n: number) => `Năm ${String(n)}`,
  section: (clause: string) => `Mục ${clause}`,
  on: (iso: string) => formatDate(iso),
  onDay: (iso: string) => `ngày ${formatDate(iso)}`,
  before: (iso: string) => `trước ngày ${formatDate(iso)}`,
  from: 'từ',
  to: 'lên',
  down: 'xuống',
} as const;
