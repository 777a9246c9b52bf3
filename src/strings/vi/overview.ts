import { formatNumber } from '../../vietnamese/numbers.ts';

/** The timeline, the map, and the parts of the front page. */
export const overview = {
  timelineTitle: 'Dòng thời gian',
  timelineLead:
    'Các lần khen thưởng, công nhận và sự kiện trong những năm của kế hoạch. Mỗi dòng dẫn tới câu chuyện kể việc ấy.',
  kinds: { award: 'Khen thưởng', stage: 'Công nhận', event: 'Sự kiện' },
  atLevel: (level: string) => `cấp ${level}`,
  yearCount: (n: number) => `${formatNumber(n)} mốc`,
  more: (n: number) => `Còn ${formatNumber(n)} mốc khác trong năm: xem câu chuyện theo năm.`,
  mapTitle: 'Bản đồ phường, xã',
  mapLead:
    'Phường, xã của thành phố Nam Định trước đây và đơn vị hiện nay. Đây là sơ đồ tên gọi, không phải bản đồ địa giới: chúng tôi chưa có dữ liệu ranh giới được phép dùng.',
  mapNow: 'Hiện nay',
  mapThen: 'Trước ngày 1/7/2025',
  mapUnknown: 'Chưa tra được nay thuộc đơn vị nào',
  mapUnknownNote:
    'Các tên này thôi dùng từ ngày 1/9/2024. Nguồn chúng tôi đọc được không ghi từng nơi nhập vào đâu, nên trang giữ tên cũ.',
  mapNone: 'chưa có câu chuyện',
  mapSource:
    'Theo Nghị quyết 1104/NQ-UBTVQH15 ngày 23/7/2024 và Nghị quyết 1674/NQ-UBTVQH15 ngày 16/6/2025.',
  figureOfWeek: 'Con số trong tuần',
  figureSource: 'Nguồn',
  followed: 'Đã có nơi làm theo',
  followedBy: (who: string, place: string) => `${who}, ${place}, đã làm theo`,
  seeAlso: 'Xem theo thời gian và theo nơi',
  patternBook: 'Bảng mẫu',
} as const;
