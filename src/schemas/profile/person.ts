import { z } from 'zod';
import { field } from '../field.ts';
import { day, KINDS, text } from '../values.ts';

/** What a consent may cover. */
const CONSENT_SCOPES = ['text', 'photo', 'audio'] as const;

/** Who is honoured. */
export const honoree = z.strictObject({
  name: field(
    'Tên',
    'Tên tập thể, ông/bà và họ tên, hoặc hộ gia đình; hồ sơ mẫu và người dưới 16 tuổi chỉ ghi vai trò, ví dụ “Một giáo viên tiểu học”.',
    text(160),
  ),
  kind: field('Đối tượng', 'Tập thể, cá nhân hay hộ gia đình.', z.enum(KINDS)),
  unit: field('Đơn vị', 'Nơi công tác; bỏ trống với người dưới 16 tuổi.', text(160).optional()),
  under16: field(
    'Dưới 16 tuổi',
    'Ghi true nếu được nêu gương khi chưa đủ 16 tuổi.',
    z.boolean().optional(),
  ),
});

/** Consent to be told of. */
export const consent = z.strictObject({
  status: field(
    'Tình trạng',
    'not-needed, given, child-and-parent hoặc withdrawn.',
    z.enum(['not-needed', 'given', 'child-and-parent', 'withdrawn']),
  ),
  on: field('Ngày đồng ý', 'Ngày ký.', day().optional()),
  until: field('Hết hạn', 'Ngày sự đồng ý hết hạn, nếu có.', day().optional()),
  covers: field(
    'Cho phép',
    'Phần được phép đăng: text, photo, audio.',
    z.array(z.enum(CONSENT_SCOPES)),
  ),
  record: field(
    'Nơi lưu phiếu',
    'Số phiếu lưu nội bộ; không bao giờ lên trang.',
    text(120).optional(),
  ),
});

/** Whether and when it is published. */
export const publication = z.strictObject({
  status: field(
    'Trạng thái',
    'draft (bản nháp), published (đăng) hoặc withdrawn (đã gỡ).',
    z.enum(['draft', 'published', 'withdrawn']),
  ),
  on: field('Ngày đăng', 'Ngày đăng; ngày trong tương lai là hẹn ngày đăng.', day()),
  updated: field('Ngày sửa', 'Ngày sửa gần nhất.', day().optional()),
});
