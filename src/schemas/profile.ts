import { z } from 'zod';
import { field } from './field.ts';
import { fitSchema } from './fit.ts';
import { KINDS, day, partialDate, reference, SLUG, text, webAddress, words } from './values.ts';
import { pictureSchema } from './picture.ts';

/** Forms a story is retold in, whose sentences an author may word otherwise. */
export const PRESS_FORMS = ['radio', 'short', 'long', 'zalo'] as const;
/** Steps of the plan's process, in order (plan, clauses I.2 and IV.1). */
export const STAGES = ['discovered', 'nurtured', 'recognised', 'exemplary'] as const;
/** Levels at which an exemplar stands, in order (plan, clause IV.1). */
export const LEVELS = ['unit', 'city', 'province', 'nation'] as const;
/** Words that say how exact a figure is. */
export const QUALIFIERS = ['over', 'nearly', 'about', 'at-least'] as const;
/** What a consent may cover. */
const CONSENT_SCOPES = ['text', 'photo', 'audio'] as const;

const sourceId = () =>
  z.string().regex(SLUG, 'mã nguồn chỉ gồm chữ thường không dấu, chữ số, gạch nối');

const sourceRef = () =>
  field('Nguồn', 'Mã của nguồn trong mục “Nguồn” của chính hồ sơ này.', sourceId());

const honoree = z.strictObject({
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

const result = z
  .strictObject({
    what: field(
      'Kết quả gì',
      'Điều đo được, viết ngắn: “quầy hàng nhận thanh toán mã QR”.',
      text(160),
    ),
    value: field('Giá trị', 'Một con số; không dùng cùng “Trước” và “Sau”.', z.number().optional()),
    before: field('Trước', 'Con số trước khi làm.', z.number().optional()),
    after: field('Sau', 'Con số sau khi làm.', z.number().optional()),
    qualifier: field(
      'Mức chính xác',
      'over (hơn), nearly (gần), about (khoảng) hoặc at-least (ít nhất), đúng như nguồn viết.',
      z.enum(QUALIFIERS).optional(),
    ),
    unit: field('Đơn vị tính', 'Ví dụ: hộ, triệu đồng, %.', text(40)),
    base: field(
      'Trên tổng số',
      'Tỷ lệ phần trăm thì ghi tính trên tổng số nào.',
      text(160).optional(),
    ),
    period: field('Thời kỳ', 'Con số đúng cho khoảng thời gian nào.', text(80)),
    source: sourceRef(),
  })
  .refine((r) => (r.value !== undefined) !== (r.before !== undefined && r.after !== undefined), {
    error: 'mỗi kết quả ghi “value” hoặc ghi đủ cả “before” và “after”, không ghi cả hai kiểu',
  });

const source = z
  .strictObject({
    id: field('Mã nguồn', 'Mã ngắn để dẫn trong bài: bao-nam-dinh-2022.', sourceId()),
    title: field('Tên bài hoặc văn bản', 'Tên đúng như nguồn ghi.', text(240)),
    publisher: field('Nơi công bố', 'Báo, cơ quan hoặc đơn vị công bố.', text(120)),
    date: field(
      'Ngày công bố',
      'Ngày, tháng hoặc năm; ghi “khong-ro” khi nguồn không ghi ngày.',
      z.union([partialDate(), z.literal('khong-ro')]),
    ),
    url: field('Địa chỉ', 'Địa chỉ trang web của nguồn.', webAddress().optional()),
    document: field(
      'Văn bản',
      'Số, ký hiệu hoặc nơi lưu, khi nguồn không có trên mạng.',
      text(240).optional(),
    ),
  })
  .refine((s) => s.url !== undefined || s.document !== undefined, {
    error: 'nguồn cần có địa chỉ (url) hoặc văn bản (document) để người đọc kiểm lại được',
  });

const replicate = z.strictObject({
  steps: field(
    'Các bước',
    'Từng bước theo thứ tự, để nơi khác làm được.',
    z
      .array(
        z.strictObject({
          title: field('Việc', 'Tên bước, bắt đầu bằng động từ.', text(120)),
          detail: field('Cách làm', 'Làm thế nào, ai làm, mất bao lâu.', text(600)),
        }),
      )
      .min(2),
  ),
  people: field('Người làm', 'Cần bao nhiêu người, vai trò gì.', text(240)),
  cost: field(
    'Chi phí',
    'Hết bao nhiêu, từ nguồn nào; không biết thì ghi rõ là chưa có số liệu.',
    text(320),
  ),
  duration: field('Thời gian', 'Mất bao lâu từ lúc bắt đầu đến khi chạy đều.', text(160)),
  conditions: field('Điều kiện', 'Cần có gì thì mới làm được.', z.array(text(240)).min(1)),
  avoid: field('Nên tránh', 'Chỗ đã vấp, điều không nên làm theo.', z.array(text(240)).min(1)),
  contact: field('Hỏi ai', 'Mã cơ quan nhận câu hỏi về mô hình.', reference()),
  fit: field(
    'Hợp với',
    'Để người đọc tìm mô hình theo vấn đề, chi phí, số người, thời gian và kiểu nơi; thiếu thì mô hình chỉ tìm được theo tên.',
    fitSchema.optional(),
  ),
});

const publication = z.strictObject({
  status: field(
    'Trạng thái',
    'draft (bản nháp), published (đăng) hoặc withdrawn (đã gỡ).',
    z.enum(['draft', 'published', 'withdrawn']),
  ),
  on: field('Ngày đăng', 'Ngày đăng; ngày trong tương lai là hẹn ngày đăng.', day()),
  updated: field('Ngày sửa', 'Ngày sửa gần nhất.', day().optional()),
});

const classroom = z.strictObject({
  levels: field(
    'Cấp học',
    'Cấp học dùng được câu chuyện.',
    z.array(z.enum(['tieu-hoc', 'thcs', 'thpt', 'dai-hoc'])).min(1),
  ),
  values: field(
    'Điều học được',
    'Phẩm chất hoặc năng lực, viết cụ thể.',
    z.array(text(120)).min(1),
  ),
  questions: field('Câu hỏi', 'Câu hỏi mở cho học sinh.', z.array(text(240)).min(1)),
  glossary: field('Từ khó', 'Mã thuật ngữ trong bảng thuật ngữ.', z.array(reference()).optional()),
  shorter: field(
    'Kể ngắn',
    'Bản kể ngắn cho học sinh tiểu học, 120–250 tiếng.',
    words(250).optional(),
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
    place: field(
      'Nơi',
      'Nơi diễn ra, theo tên gọi lúc đó.',
      z.strictObject({
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
      }),
    ),
    nominatedBy: field('Cơ quan giới thiệu', 'Mã cơ quan giới thiệu điển hình.', reference()),
    year: field('Năm', 'Năm cơ quan chọn làm điển hình.', z.number().int().min(2015).max(2100)),
    arc: field(
      'Mạch chuyện',
      'Vấn đề, việc làm và kết quả, mỗi phần tối đa 600 ký tự.',
      z.strictObject({
        problem: field('Vấn đề', 'Khó khăn lúc bắt đầu.', text(600)),
        action: field('Việc làm', 'Đã làm gì.', text(600)),
        result: field('Kết quả', 'Đổi thay có được.', text(600)),
      }),
    ),
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
      z
        .array(
          z.strictObject({
            criterion: field(
              'Tiêu chuẩn',
              'Mã tiêu chuẩn của phong trào, hoặc tiêu chuẩn chung chung-1 … chung-4.',
              z.string().regex(/^[a-z0-9.]+(-[a-z0-9]+)*$/),
            ),
            evidence: field('Bằng chứng', 'Việc cụ thể cho thấy đạt tiêu chuẩn.', text(400)),
            source: sourceRef(),
          }),
        )
        .min(1),
    ),
    sources: field('Nguồn', 'Mọi nguồn dùng trong bài.', z.array(source).min(1)),
    verification: field(
      'Kiểm chứng',
      'Ai viết, ai kiểm chứng, bao giờ xem lại.',
      z.strictObject({
        author: field('Người viết', 'Bút danh hoặc bộ phận viết bài.', text(120)),
        verifiedBy: field(
          'Người kiểm chứng',
          'Bộ phận hoặc chức danh kiểm chứng, khác người viết.',
          text(120),
        ),
        verifiedOn: field('Ngày kiểm chứng', 'Ngày kiểm chứng xong.', day()),
        reviewBy: field('Hạn xem lại', 'Ngày phải xem lại câu chuyện.', day()),
      }),
    ),
    stage: field(
      'Chặng đường',
      'Các chặng đã qua, theo thứ tự thời gian.',
      z
        .array(
          z.strictObject({
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
          }),
        )
        .min(1),
    ),
    consent: field(
      'Sự đồng ý',
      'Sự đồng ý cho đăng; cá nhân và hộ gia đình có thật bắt buộc phải có.',
      z.strictObject({
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
      }),
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
      z
        .array(
          z.strictObject({
            text: field('Câu nói', 'Đúng lời.', text(400)),
            speaker: field('Người nói', 'Ai nói, vai trò gì.', text(120)),
            source: sourceRef(),
          }),
        )
        .optional(),
    ),
    timeline: field(
      'Mốc thời gian',
      'Các mốc của câu chuyện.',
      z
        .array(
          z.strictObject({
            on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
            what: field('Việc gì', 'Một câu.', text(240)),
            source: sourceRef().optional(),
          }),
        )
        .optional(),
    ),
    awards: field(
      'Khen thưởng',
      'Danh hiệu, hình thức khen thưởng đã nhận.',
      z
        .array(
          z.strictObject({
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
          }),
        )
        .optional(),
    ),
    replicate: field(
      'Học và làm theo',
      'Bắt buộc với mô hình: làm theo thế nào.',
      replicate.optional(),
    ),
    adopters: field(
      'Ai đã làm theo',
      'Nơi hoặc người đã làm theo và kết quả.',
      z
        .array(
          z.strictObject({
            who: field('Ai', 'Đơn vị hoặc vai trò; không ghi tên riêng người.', text(160)),
            place: field('Ở đâu', 'Mã địa danh.', reference()),
            since: field('Từ bao giờ', 'Ngày, tháng hoặc năm.', partialDate()),
            adapted: field('Đã đổi gì', 'Điều họ làm khác đi.', text(320)),
            result: field('Kết quả', 'Kết quả của nơi làm theo.', text(320)),
            source: sourceRef(),
          }),
        )
        .optional(),
    ),
    support: field(
      'Hỗ trợ đã nhận',
      'Sự giúp đỡ của cơ quan, tổ chức.',
      z
        .array(
          z.strictObject({
            on: field('Thời điểm', 'Ngày, tháng hoặc năm.', partialDate()),
            by: field('Ai giúp', 'Cơ quan, tổ chức.', text(160)),
            what: field('Giúp gì', 'Cụ thể.', text(240)),
          }),
        )
        .optional(),
    ),
    effects: field(
      'Đánh giá tác dụng',
      'Các lần xem lại sau khi nêu gương.',
      z
        .array(
          z.strictObject({
            on: field('Ngày đánh giá', 'Ngày.', day()),
            by: field('Ai đánh giá', 'Cơ quan.', text(160)),
            impact: field('Tác dụng', 'Đổi thay thấy được.', text(400)),
            reach: field('Mức lan tỏa', 'Bao nhiêu nơi, bao nhiêu người.', text(240)),
            growth: field('Khả năng phát triển', 'Có thể mở rộng không, vì sao.', text(240)),
            difficulties: field('Khó khăn', 'Khó khăn còn lại.', text(400)),
            help: field('Giúp thêm', 'Việc đã hoặc cần giúp.', text(240)),
          }),
        )
        .optional(),
    ),
    visits: field(
      'Tham quan',
      'Nhận khách tham quan thế nào.',
      z
        .strictObject({
          host: field('Cơ quan đón', 'Mã cơ quan nhận lời hẹn.', reference()),
          capacity: field('Sức chứa', 'Mỗi đoàn bao nhiêu người.', z.number().int().positive()),
          preparation: field('Chuẩn bị', 'Khách cần chuẩn bị gì.', text(320)),
        })
        .optional(),
    ),
    talks: field(
      'Giao lưu',
      'Có thể nói chuyện với ai, về gì.',
      z
        .strictObject({
          audiences: field('Người nghe', 'Cấp học hoặc ngành nghề.', z.array(text(80)).min(1)),
          topics: field('Chủ đề', 'Chủ đề có thể nói.', z.array(text(160)).min(1)),
        })
        .optional(),
    ),
    classroom: field('Trong lớp học', 'Cho giáo viên.', classroom.optional()),
    press: field(
      'Lời dùng cho báo chí',
      'Thay lời một câu khi đọc loa hay gửi báo; không được thay con số.',
      z
        .array(
          z.strictObject({
            sentence: field(
              'Câu được thay',
              'Chép nguyên một câu của sapo, mạch chuyện hoặc mục chưa làm được.',
              text(600),
            ),
            instead: field('Thay bằng', 'Lời mới, giữ đúng các con số.', text(600)),
            in: field(
              'Dùng ở',
              'radio (truyền thanh), short (tin ngắn), long (bài dài), zalo; bỏ trống là mọi nơi.',
              z.array(z.enum(PRESS_FORMS)).min(1).optional(),
            ),
          }),
        )
        .optional(),
    ),
    corrections: field(
      'Cải chính',
      'Những lần sửa sai, công khai.',
      z
        .array(
          z.strictObject({
            on: field('Ngày', 'Ngày sửa.', day()),
            what: field('Sửa gì', 'Đã viết gì, nay sửa thành gì.', text(400)),
          }),
        )
        .optional(),
    ),
    formerSlugs: field(
      'Địa chỉ cũ',
      'Đường dẫn trước khi đổi tên, để chuyển hướng.',
      z.array(reference()).optional(),
    ),
  });

/** A profile as the schema gives it in plain Node, pictures as paths. */
export type Profile = z.infer<ReturnType<typeof profileSchema<z.ZodString>>>;
