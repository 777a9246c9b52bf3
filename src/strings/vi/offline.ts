import { formatNumber } from '../../vietnamese/numbers.ts';

/** Keeping a kit for a room without a network. */
export const offline = {
  keep: 'Lưu để dùng khi mất mạng',
  remove: 'Bỏ khỏi máy này',
  size: (megabytes: number) => `${formatNumber(megabytes, 1)} MB`,
  before: (size: string) => `Tải về ${size}: các trang, trang chiếu, ảnh, chữ.`,
  keeping: 'Đang lưu…',
  kept: (size: string) => `Đã lưu ${size} trong máy này. Mở được khi mất mạng.`,
  removed: 'Đã bỏ khỏi máy này.',
  failed: 'Chưa lưu được. Kiểm tra mạng và chỗ trống của máy rồi thử lại.',
  zip: 'Tải một tệp mang đi (.zip)',
  zipNote: 'Giải nén, bấm đúp “mo-o-day.html”; chạy được không cần mạng, cả trang chiếu.',
  pdf: 'Tải trọn bộ PDF',
  listTitle: 'Đã lưu trong máy này',
  listLead:
    'Những bộ giao lưu dưới đây mở được khi mất mạng. Có mạng lại, trang tự thay câu chuyện đã sửa hoặc đã gỡ.',
  none: 'Chưa lưu bộ nào.',
  noScript: 'Phần này cần JavaScript và trình duyệt cho phép lưu.',
} as const;
