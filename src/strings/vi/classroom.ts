import type { AUDIENCES, SETTINGS } from '../../schemas/kit-terms.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';

type Names<T extends string> = Record<T, string>;

/** The exchange kits: their pages, slides and handouts. */
export const classroom = {
  title: 'Giao lưu',
  listTitle: 'Bộ giao lưu cho nhà trường và cho người cùng ngành',
  listLead:
    'Mỗi bộ đủ cho một buổi: hướng dẫn từng bước, trang chiếu có lời giảng, phiếu học tập, câu đố, hoạt động xét bằng chứng. Có khách mời thì thêm giấy mời, lời dẫn, phiếu đồng ý. Bộ nào cũng lấy từ chính các câu chuyện của trang, in đen trắng được, mang đi được khi không có mạng.',
  audiences: {
    'tieu-hoc': 'Tiểu học',
    thcs: 'Trung học cơ sở',
    thpt: 'Trung học phổ thông',
    'dai-hoc': 'Đại học, cao đẳng',
    'cung-nganh': 'Cùng ngành',
  } satisfies Names<(typeof AUDIENCES)[number]>,
  settings: {
    'sinh-hoat-duoi-co': 'Sinh hoạt dưới cờ',
    'sinh-hoat-lop': 'Sinh hoạt lớp',
    'trai-nghiem': 'Hoạt động trải nghiệm',
    'giao-luu': 'Giao lưu có khách mời',
  } satisfies Names<(typeof SETTINGS)[number]>,
  minutes: (n: number) => `${formatNumber(n)} phút`,
  byAudience: 'Theo người học',
  bySetting: 'Theo hình thức',
  ownTitle: 'Tự soạn một bộ',
  ownText: 'Chọn câu chuyện, người học và số phút; nhận đủ trang chiếu, phiếu và lời giảng.',
  inviteTitle: 'Mời và thăm',
  inviteText: 'Những câu chuyện có người nói chuyện hoặc nơi nhận khách, và cách hỏi.',
  calendarTitle: 'Lịch sự kiện',
  calendarText: 'Hội nghị, tuyên dương, giao lưu; tải về lịch của máy.',
  sheetsTitle: 'Tờ triển lãm A4, A3',
  sheetsText: 'Mỗi câu chuyện một tờ để treo hành lang, có mã QR và nguồn.',

  docs: {
    'huong-dan': 'Hướng dẫn',
    'trinh-chieu': 'Trang chiếu',
    'loi-giang': 'Lời giảng',
    'phieu-hoc-tap': 'Phiếu học tập',
    'dap-an': 'Đáp án',
    'cau-do': 'Câu đố',
    'hoat-dong': 'Hoạt động',
    'khach-moi': 'Hồ sơ khách mời',
    'tron-bo': 'Bản in trọn bộ',
  },
  docsNav: 'Các phần của bộ này',
  forKit: (title: string) => `Trong bộ “${title}”`,
  sampleNote:
    'Trong bộ này có hồ sơ mẫu: nhân vật và con số được đặt ra để minh họa cách làm. Người dẫn cần nói rõ điều ấy với người học.',
  sampleMark: '(hồ sơ mẫu)',

  aims: 'Mục tiêu',
  stories: 'Câu chuyện dùng trong buổi',
  prepare: 'Chuẩn bị',
  steps: 'Các bước',
  stepAt: (n: number, minutes: number) => `Phần ${String(n)} · ${String(minutes)} phút`,
  stepTotal: (minutes: number) => `Cộng ${String(minutes)} phút`,
  stepHead: ['Phút', 'Việc', 'Cách làm'],
  questions: 'Câu hỏi thảo luận',
  activities: 'Hoạt động thêm',
  safety: 'Lưu ý an toàn',
  shorter: (title: string) => `Bản kể ngắn: ${title}`,
  shorterNote: 'Để đọc to cho học sinh tiểu học, hoặc cho người đọc chậm.',
  sources: 'Nguồn của các câu chuyện',
  unresolved: 'Điều chưa giải quyết',

  name: 'Họ và tên',
  classOf: 'Lớp',
  writeHere: 'Chỗ viết',
  answers: 'Gợi ý đáp án',
  answersNote: 'Tờ này cho người dạy. In riêng, không phát cùng phiếu.',
  quizNote:
    'Chọn một phương án để xem đúng hay chưa. Trang không lưu và không gửi đi điều gì; tải lại là hết.',
  quizRight: 'Đúng.',
  quizWrong: 'Chưa đúng.',
  quizShow: 'Xem đáp án',
  quizScore: (right: number, done: number) =>
    `Đúng ${String(right)} trên ${String(done)} câu đã trả lời.`,

  slidesStart: 'Bắt đầu trình chiếu',
  slidePrevious: 'Trang chiếu trước',
  slideNext: 'Trang chiếu sau',
  slideScript: 'Lời giảng',
  slideSpeaker: 'Cửa sổ người nói',
  slideFull: 'Toàn màn hình',
  slideExit: 'Về hướng dẫn',
  slideTimer: 'Đồng hồ',
  slideTimerReset: 'Đặt lại',
  slidePrint: 'In tờ phát tay',
  slideKeys:
    'Phím: mũi tên, phím cách hoặc nút bấm cầm tay để chuyển trang; S mở lời giảng; F toàn màn hình; B tắt hình.',
  slideOf: (n: number, total: number) => `${String(n)} / ${String(total)}`,
  slideUnresolved: 'Điều còn để ngỏ',
  slideUnresolvedScript:
    'Câu chuyện không kết thúc tròn. Đọc chậm dòng này, dừng năm giây, hỏi: ai có thể làm tiếp, bắt đầu từ đâu?',
  slideSources: 'Đọc cả câu chuyện',
  slideSourcesScript:
    'Mỗi câu chuyện ghi rõ nguồn và điều chưa làm được. Về nhà đọc lại, thấy chỗ nào chưa đúng thì báo cho trang.',
  speakerNow: 'Đang nói',
  speakerNext: 'Tiếp theo',
  speakerEnd: 'Hết',
  speakerOpen: 'Bấm “Cửa sổ người nói” ở trang chiếu để trang này chạy theo.',
  elapsed: 'Đã nói',
  planned: 'Dự kiến của phần này',
} as const;
