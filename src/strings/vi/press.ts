import { formatNumber } from '../../vietnamese/numbers.ts';

/** One story in many forms: the press page, the loudspeaker script, the poster, the embed card. */
export const press = {
  title: (story: string) => `Cho báo chí và truyền thanh: ${story}`,
  heading: 'Cho báo chí và truyền thanh',
  lead: 'Cùng một câu chuyện, viết sẵn cho loa, cho báo, cho Zalo, cho bảng tin. Mọi con số lấy từ hồ sơ; khi dùng lại xin giữ cả phần chưa làm được và ghi rõ nguồn.',
  back: 'Đọc câu chuyện đầy đủ',
  link: 'Bản cho báo chí, truyền thanh, bảng tin',
  sampleRule:
    'Đây là hồ sơ mẫu. Đừng phát, đăng hay in như chuyện có thật: mọi bản dưới đây đều mang nhãn, xin giữ nguyên nhãn ấy.',
  parts: {
    radio: 'Bản đọc truyền thanh',
    short: 'Tin ngắn',
    long: 'Bài dài',
    zalo: 'Tin Zalo',
    card: 'Ảnh chia sẻ',
    poster: 'Áp phích A4',
    embed: 'Nhúng vào trang khác',
  },
  copy: 'Chép',
  copied: 'Đã chép',
  copyFailed: 'Không chép được, hãy bôi đen rồi chép',
  wordsCount: (n: number) => `${formatNumber(n)} tiếng`,
  // Loudspeaker
  radioNote:
    'Con số, ngày tháng, chữ viết tắt đã viết thành lời. Câu nào dài quá 20 tiếng có đánh dấu để biên tập viên ngắt trước khi đọc.',
  pace: 'Tốc độ đọc',
  paceValue: (n: number) => `${formatNumber(n)} tiếng một phút`,
  length: 'Thời lượng',
  duration: (minutes: number, seconds: number) =>
    minutes === 0
      ? `${String(seconds)} giây`
      : seconds === 0
        ? `${String(minutes)} phút`
        : `${String(minutes)} phút ${String(seconds)} giây`,
  radioFile: 'Tải bản .txt',
  radioParts: {
    greeting: 'Lời xướng',
    opening: 'Dẫn mở đầu',
    story: 'Tin',
    closing: 'Lời kết',
  },
  longSentence: (n: number) => `câu dài ${formatNumber(n)} tiếng`,
  longCount: (n: number) =>
    n === 0
      ? 'Không câu nào dài quá 20 tiếng.'
      : `${formatNumber(n)} câu dài quá 20 tiếng, cần ngắt trước khi đọc.`,
  unknown: (list: string) => `Chữ viết tắt đọc theo từng chữ cái, cần xem lại: ${list}.`,
  greeting: 'Kính thưa bà con và các bạn.',
  sampleSpoken: [
    'Xin lưu ý, đây là một hồ sơ mẫu.',
    'Nhân vật và con số được đặt ra để minh họa, không phải chuyện có thật.',
  ],
  invite: 'Mời bà con nghe một câu chuyện ở thành phố Nam Định.',
  where: (place: string, year: number) => `Chuyện ở ${place}. Nêu gương năm ${String(year)}.`,
  whereNow: (place: string) => `Nơi ấy nay thuộc ${place}.`,
  limitsSpoken: 'Còn những điều chưa làm được.',
  askSpoken: (agency: string) => `Muốn hỏi cách làm, bà con liên hệ ${agency}.`,
  sourcesSpoken: (publishers: string) => `Câu chuyện viết theo ${publishers}.`,
  closing: 'Toàn văn và nguồn có trên trang Gương sáng Thành Nam.',
  thanks: 'Xin cảm ơn bà con và các bạn đã lắng nghe.',
  sampleAgain: 'Xin nhắc lại, câu chuyện vừa rồi là hồ sơ mẫu, không có thật.',
  // Texts
  sampleTag: '[Hồ sơ mẫu, không phải chuyện có thật]',
  figuresTitle: 'Số liệu',
  limitsTitle: 'Chưa làm được',
  shortLimit: (text: string) => `Chưa làm được: ${text}`,
  stepsTitle: 'Cách làm',
  sourcesTitle: 'Nguồn',
  verified: (by: string, on: string) => `Kiểm chứng: ${by}, ngày ${on}.`,
  sourceLine: (title: string, publisher: string) => `${title} (${publisher})`,
  origin: (url: string) => `Theo Gương sáng Thành Nam: ${url}`,
  readAt: (url: string) => `Đọc cả câu chuyện: ${url}`,
  change: (before: string, after: string) => `từ ${before} thành ${after}`,
  // Poster, card and embed
  cardNote: 'Khổ 1200 × 630 điểm ảnh, hợp với Zalo và Facebook.',
  cardFile: 'Tải ảnh PNG',
  posterNote: 'Một trang A4 để in dán bảng tin, có mã QR dẫn về câu chuyện.',
  posterOpen: 'Mở áp phích để in',
  posterPrint: 'In áp phích này trên giấy A4',
  posterScan: 'Quét mã để đọc cả câu chuyện và xem nguồn',
  posterTitle: (story: string) => `Áp phích: ${story}`,
  qr: (url: string) => `Mã QR dẫn tới ${url}`,
  embedNote:
    'Dán đoạn mã này vào trang của cơ quan. Thẻ không chạy mã lệnh, không theo dõi người đọc. Trang nào có chính sách bảo mật nội dung (CSP) chặt thì thêm địa chỉ của trang này vào frame-src.',
  embedSee: 'Xem thẻ nhúng',
  embedTitle: (story: string) => `Thẻ nhúng: ${story}`,
  embedRead: 'Đọc câu chuyện',
} as const;
