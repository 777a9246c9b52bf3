import { z } from 'zod';
import { field } from './field.ts';

/** Problems that a model may help with, in a reader's words; names are in the interface's strings. */
export const PROBLEMS = [
  'thu-nhap',
  'nguoi-kho',
  'thu-tuc',
  'rac-thai',
  'an-toan',
  'suc-khoe',
  'hoc-tap',
  'cong-nghe',
  'ha-tang',
  'lao-dong',
  'quy-chung',
  'nep-song',
] as const;
/** What it costs to have the model running, all money counted, whoever pays. */
export const COST_BANDS = ['duoi-1', '1-10', '10-50', 'tren-50', 'chua-ro'] as const;
/** How many people it takes. */
export const PEOPLE_BANDS = ['1-2', '3-10', 'tren-10', 'chua-ro'] as const;
/** How long from the beginning until it runs evenly. */
export const TIME_BANDS = ['duoi-3', '3-6', 'tren-6', 'chua-ro'] as const;
/** Kinds of place where a model was tried. */
export const SETTINGS = [
  'khu-dan-cu',
  'cho',
  'truong-hoc',
  'tram-y-te',
  'co-quan',
  'doanh-nghiep',
  'ruong-vuon',
  'duong-pho',
] as const;

/** What a reader chooses a model by; the words of the record stay the truth, these only sort it. */
export const fitSchema = z.strictObject({
  problems: field(
    'Giải quyết việc gì',
    `Một hoặc vài nhóm vấn đề: ${PROBLEMS.join(', ')}.`,
    z.array(z.enum(PROBLEMS)).min(1),
  ),
  cost: field(
    'Mức chi phí',
    'Tổng tiền để chạy được, triệu đồng, dù ai trả: duoi-1, 1-10, 10-50, tren-50; nguồn không nêu thì chua-ro.',
    z.enum(COST_BANDS),
  ),
  people: field(
    'Mức người làm',
    'Số người cần: 1-2, 3-10, tren-10; nguồn không nêu thì chua-ro.',
    z.enum(PEOPLE_BANDS),
  ),
  time: field(
    'Mức thời gian',
    'Số tháng từ lúc bắt đầu đến khi chạy đều: duoi-3, 3-6, tren-6; nguồn không nêu thì chua-ro.',
    z.enum(TIME_BANDS),
  ),
  settings: field(
    'Kiểu nơi',
    `Nơi đã thử: ${SETTINGS.join(', ')}.`,
    z.array(z.enum(SETTINGS)).min(1),
  ),
});

/** What a model suits. */
export type Fit = z.infer<typeof fitSchema>;
