import { z } from 'zod';
import { field } from '../field.ts';
import { day, partialDate, reference, text } from '../values.ts';
import { sourceRef } from './evidence.ts';

/** Steps of the plan's process, in order (plan, clauses I.2 and IV.1). */
export const STAGES = ['discovered', 'nurtured', 'recognised', 'exemplary'] as const;

/** Levels at which an exemplar stands, in order (plan, clause IV.1). */
export const LEVELS = ['unit', 'city', 'province', 'nation'] as const;

/** A step of the process that was passed. */
export const stage = z.strictObject({
  stage: field(
    'Chặng',
    'discovered (phát hiện), nurtured (bồi dưỡng), recognised (công nhận), exemplary (điển hình).',
    z.enum(STAGES),
  ),
  level: field(
    'Cấp',
    'unit (cơ sở), city (thành phố), province (tỉnh), nation (toàn quốc).',
    z.enum(LEVELS),
  ),
  on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
});

/** A date in the story. */
export const milestone = z.strictObject({
  on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
  what: field('Việc gì', 'Một câu.', text(240)),
  source: sourceRef().optional(),
});

/** An award received. */
export const award = z.strictObject({
  award: field('Danh hiệu hoặc hình thức', 'Mã trong awards.yaml.', reference()),
  label: field(
    'Tên riêng',
    'Tên cụ thể, cho ghi nhận ngoài Luật và kỷ niệm chương.',
    text(200).optional(),
  ),
  grade: field('Hạng', 'hang-nhat, hang-nhi hoặc hang-ba.', reference().optional()),
  on: field('Ngày', 'Ngày quyết định hoặc ngày trao.', partialDate()),
  decision: field('Quyết định', 'Số quyết định.', text(80).optional()),
  issuer: field(
    'Cơ quan ban hành',
    'Khi khác cơ quan ghi trong awards.yaml.',
    text(160).optional(),
  ),
  source: sourceRef(),
  revoked: field(
    'Đã thu hồi',
    'Ngày thu hồi danh hiệu, nếu có (Luật Thi đua, khen thưởng, Điều 93).',
    day().optional(),
  ),
});

/** Help received. */
export const help = z.strictObject({
  on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
  by: field('Ai giúp', 'Cơ quan, tổ chức.', text(160)),
  what: field('Giúp gì', 'Cụ thể.', text(240)),
});

/** A look back at what the honouring did. */
export const effect = z.strictObject({
  on: field('Ngày đánh giá', 'Ngày.', day()),
  by: field('Ai đánh giá', 'Cơ quan.', text(160)),
  impact: field('Tác dụng', 'Đổi thay thấy được.', text(400)),
  reach: field('Mức lan tỏa', 'Bao nhiêu nơi, bao nhiêu người.', text(240)),
  growth: field('Khả năng phát triển', 'Có thể mở rộng không, vì sao.', text(240)),
  difficulties: field('Khó khăn', 'Khó khăn còn lại.', text(400)),
  help: field('Giúp thêm', 'Việc đã hoặc cần giúp.', text(240)),
});
