import { z } from 'zod';
import { field } from './field.ts';
import { pictureSchema } from './picture.ts';
import { reference, text, words } from './values.ts';
import { correction, criterion, quote, result, source, verification } from './profile/evidence.ts';
import { consent, honoree, publication } from './profile/person.ts';
import { award, effect, help, milestone, stage } from './profile/path.ts';
import { adopter, replicate, talks, visits } from './profile/follow.ts';
import { classroom, rewording } from './profile/retelling.ts';

const arc = z.strictObject({
  problem: field('Vấn đề', 'Khó khăn lúc bắt đầu.', text(600)),
  action: field('Việc làm', 'Đã làm gì.', text(600)),
  result: field('Kết quả', 'Đổi thay có được.', text(600)),
});

const place = z.strictObject({
  then: field(
    'Địa danh lúc đó',
    'Mã địa danh trong places.yaml, đúng với năm của câu chuyện.',
    reference(),
  ),
  detail: field(
    'Chi tiết nơi',
    'Chi tiết như tên chợ, tên làng; không ghi địa chỉ nhà.',
    text(120).optional(),
  ),
});

/**
 * Schema of a profile (`content/profiles/<slug>/index.mdx`): what a story must say before it
 * may be told.
 * @param image Schema of a picture's path: Astro's `image()` in the build, text elsewhere.
 * @returns A strict object schema; each field carries its Vietnamese label and description.
 */
export const profileSchema = <T extends z.ZodType>(image: () => T) =>
  z.strictObject({
    title: field('Tiêu đề', 'Nói việc đã làm, tối đa 110 ký tự.', text(110)),
    summary: field('Sapo', 'Tóm tắt không quá 50 tiếng.', words(50)),
    honoree: field('Người được nêu gương', 'Ai được nêu gương.', honoree),
    movement: field('Phong trào', 'Mã phong trào (tiêu chuẩn III.3 của kế hoạch).', reference()),
    campaign: field(
      'Cuộc vận động',
      'Bắt buộc khi mục của kế hoạch có nhiều phong trào (3.4, 3.7, 3.13).',
      reference().optional(),
    ),
    scope: field(
      'Phạm vi điển hình',
      'comprehensive (toàn diện) hoặc partial (từng mặt).',
      z.enum(['comprehensive', 'partial']),
    ),
    form: field(
      'Dạng',
      'deed (việc làm) hoặc model (mô hình, cách làm).',
      z.enum(['deed', 'model']),
    ),
    leader: field(
      'Giữ chức vụ lãnh đạo, quản lý',
      'Chỉ ghi với cá nhân: true hoặc false.',
      z.boolean().optional(),
    ),
    place: field('Nơi', 'Nơi diễn ra, theo tên gọi lúc đó.', place),
    nominatedBy: field('Cơ quan giới thiệu', 'Mã cơ quan giới thiệu điển hình.', reference()),
    year: field('Năm', 'Năm cơ quan chọn làm điển hình.', z.number().int().min(2015).max(2100)),
    arc: field('Mạch chuyện', 'Vấn đề, việc làm và kết quả, mỗi phần tối đa 600 ký tự.', arc),
    results: field(
      'Kết quả có số liệu',
      'Ít nhất một con số, kèm thời kỳ và nguồn.',
      z.array(result).min(1),
    ),
    limits: field(
      'Chưa làm được',
      'Điều chưa giải quyết được, khó khăn đã gặp.',
      z.array(text(400)).min(1),
    ),
    criteria: field(
      'Tiêu chuẩn đạt được',
      'Tiêu chuẩn của kế hoạch và bằng chứng cho từng tiêu chuẩn.',
      z.array(criterion).min(1),
    ),
    sources: field('Nguồn', 'Mọi nguồn dùng trong bài.', z.array(source).min(1)),
    verification: field('Kiểm chứng', 'Ai viết, ai kiểm chứng, bao giờ xem lại.', verification),
    stage: field('Chặng đường', 'Các chặng đã qua, theo thứ tự thời gian.', z.array(stage).min(1)),
    consent: field(
      'Sự đồng ý',
      'Sự đồng ý cho đăng; cá nhân và hộ gia đình có thật bắt buộc phải có.',
      consent,
    ),
    publication: field('Đăng', 'Trạng thái và ngày đăng.', publication),
    sample: field(
      'Hồ sơ mẫu',
      'true nếu là hồ sơ minh họa, không phải chuyện có thật.',
      z.boolean().optional(),
    ),
    cover: field(
      'Ảnh bìa',
      'Ảnh đặt cạnh tệp này; không có thì dùng bìa dệt.',
      pictureSchema(image).optional(),
    ),
    gallery: field('Bộ ảnh', 'Các ảnh khác trong bài.', z.array(pictureSchema(image)).optional()),
    quotes: field(
      'Lời nói',
      'Lời nói đã được người nói xem lại hoặc có trong nguồn.',
      z.array(quote).optional(),
    ),
    timeline: field('Mốc thời gian', 'Các mốc của câu chuyện.', z.array(milestone).optional()),
    awards: field(
      'Khen thưởng',
      'Danh hiệu, hình thức khen thưởng đã nhận.',
      z.array(award).optional(),
    ),
    replicate: field(
      'Học và làm theo',
      'Bắt buộc với mô hình: làm theo thế nào.',
      replicate.optional(),
    ),
    adopters: field(
      'Ai đã làm theo',
      'Nơi hoặc người đã làm theo và kết quả.',
      z.array(adopter).optional(),
    ),
    support: field('Hỗ trợ đã nhận', 'Sự giúp đỡ của cơ quan, tổ chức.', z.array(help).optional()),
    effects: field(
      'Đánh giá tác dụng',
      'Các lần xem lại sau khi nêu gương.',
      z.array(effect).optional(),
    ),
    visits: field('Tham quan', 'Nhận khách tham quan thế nào.', visits.optional()),
    talks: field('Giao lưu', 'Có thể nói chuyện với ai, về gì.', talks.optional()),
    classroom: field('Trong lớp học', 'Cho giáo viên.', classroom.optional()),
    press: field(
      'Lời dùng cho báo chí',
      'Thay lời một câu khi đọc loa hay gửi báo; không được thay con số.',
      z.array(rewording).optional(),
    ),
    corrections: field(
      'Cải chính',
      'Những lần sửa sai, công khai.',
      z.array(correction).optional(),
    ),
    formerSlugs: field(
      'Địa chỉ cũ',
      'Đường dẫn trước khi đổi tên, để chuyển hướng.',
      z.array(reference()).optional(),
    ),
  });

/** A profile as the schema gives it in plain Node, pictures as paths. */
export type Profile = z.infer<ReturnType<typeof profileSchema<z.ZodString>>>;
