import { z } from 'zod';
import { field } from '../schemas/field.ts';
import { profileSchema } from '../schemas/profile.ts';
import { KINDS, day, text, webAddress } from '../schemas/values.ts';

/**
 * Version of the shape of the open data. A field more raises the second number; a field gone or
 * changed in meaning raises the first.
 */
export const SCHEMA_VERSION = '1.0';

/** Fields of a profile that are published as they are; consent, drafts and pictures are not. */
export const OPEN_FIELDS = {
  title: true,
  summary: true,
  movement: true,
  campaign: true,
  scope: true,
  form: true,
  leader: true,
  place: true,
  nominatedBy: true,
  year: true,
  arc: true,
  results: true,
  limits: true,
  criteria: true,
  sources: true,
  verification: true,
  stage: true,
  quotes: true,
  timeline: true,
  awards: true,
  replicate: true,
  adopters: true,
  support: true,
  effects: true,
  corrections: true,
} as const;

/** A story as the open data gives it: the profile's own fields and what is looked up for them. */
export const openStorySchema = profileSchema(() => z.string())
  .pick(OPEN_FIELDS)
  .extend({
    id: field('Mã', 'Mã của câu chuyện, không đổi.', text()),
    url: field('Địa chỉ', 'Địa chỉ trang của câu chuyện.', webAddress()),
    honoree: field(
      'Người được nêu gương',
      'Ai được nêu gương.',
      z.strictObject({
        name: field('Tên', 'Tên như trang đã đăng.', text()),
        kind: field('Đối tượng', 'Tập thể, cá nhân hay hộ gia đình.', z.enum(KINDS)),
        unit: field('Đơn vị', 'Nơi công tác.', text().optional()),
      }),
    ),
    names: field(
      'Tên gọi',
      'Tên đầy đủ của các mã.',
      z.strictObject({
        movement: field('Phong trào', 'Tên phong trào.', text()),
        agency: field('Cơ quan giới thiệu', 'Tên cơ quan.', text()),
        placeThen: field('Nơi, tên lúc đó', 'Tên gọi lúc câu chuyện diễn ra.', text()),
        placeNow: field('Nơi, tên hiện nay', 'Khi đã đổi và tra được.', text().optional()),
      }),
    ),
    published: field('Ngày đăng', 'Ngày đăng.', day()),
    updated: field('Ngày sửa', 'Ngày sửa gần nhất, hoặc ngày đăng.', day()),
  });

/** A story as the open data gives it. */
export type OpenStory = z.infer<typeof openStorySchema>;
