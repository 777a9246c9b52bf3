import { formatNumber } from '../../vietnamese/numbers.ts';

/** How far a story has come and what it rests on. */
export const standing = {
  title: 'Chặng đường',
  now: (stage: string, level: string) => `Đang ở chặng “${stage}”, cấp ${level}`,
  since: (day: string) => `từ ${day}`,
  level: (level: string) => `Cấp ${level}`,
  notYet: 'Chưa tới',
  unknown: 'Nguồn không ghi',
  evidence: (met: number, all: number) =>
    `Có bằng chứng cho ${formatNumber(met)} trên ${formatNumber(all)} tiêu chuẩn`,
  support: (n: number) => (n === 0 ? 'Chưa ghi hỗ trợ nào' : `${formatNumber(n)} lần được hỗ trợ`),
  reviews: (n: number) =>
    n === 0 ? 'Chưa có lần xem lại nào' : `${formatNumber(n)} lần xem lại sau khi nêu gương`,
  corrections: (n: number) => (n === 0 ? 'Chưa có cải chính' : `${formatNumber(n)} lần cải chính`),
  supportTitle: 'Hỗ trợ đã nhận',
  criterion: 'Tiêu chuẩn của kế hoạch',
  evidenceTitle: 'Bằng chứng',
  noEvidence: 'Chưa nêu bằng chứng.',
  common: 'Tiêu chuẩn chung',
} as const;
