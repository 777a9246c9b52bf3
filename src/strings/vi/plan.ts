/** The plan's page. */
export const plan = {
  listTitle: 'Kế hoạch',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  period: 'Giai đoạn',
  effect: 'Hiệu lực',
  legalBasis: 'Căn cứ',
  milestones: 'Các mốc',
  clause: (id: string) => `mục ${id}`,
  clauses: 'Các mục',
  fullText: 'Toàn văn',
  download: 'Tải toàn văn (.txt)',
  about: 'Về văn bản này',
  anchor: (id: string) => `Liên kết tới mục ${id}`,
} as const;
