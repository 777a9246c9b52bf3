import { formatNumber } from '../../vietnamese/numbers.ts';

/** The figures of the whole site. */
export const statistics = {
  nav: 'Số liệu',
  title: 'Số liệu',
  lead: 'Trang này đếm những câu chuyện có thật đã đăng. Bấm vào một con số để xem những câu chuyện đứng sau nó.',
  noteSamples: 'Câu chuyện minh họa không được đếm.',
  note: 'Số nhỏ là số thật: kế hoạch đã kết thúc, và phần lớn điển hình chưa được kể ở đây.',
  total: 'Câu chuyện có thật',
  movementsCovered: (n: number, all: number) =>
    `${formatNumber(n)} trên ${formatNumber(all)} lĩnh vực có ít nhất một câu chuyện`,
  agenciesCovered: (n: number, all: number) =>
    `${formatNumber(n)} trên ${formatNumber(all)} cơ quan có ít nhất một câu chuyện`,
  movementKinds: 'Lĩnh vực và đối tượng',
  movementKindsNote:
    'Dấu gạch là đối tượng mà kế hoạch không nêu tiêu chuẩn riêng trong lĩnh vực ấy.',
  movement: 'Lĩnh vực',
  noCriteria: 'không nêu tiêu chuẩn',
  agencyYears: 'Cơ quan và năm',
  agencyYearsNote: (min: number, max: number, from: number, to: number) =>
    `Kế hoạch yêu cầu mỗi năm từ ${String(min)} đến ${String(max)} điển hình (mục VI.1), trong các năm ${String(from)}–${String(to)}. Ô tô kín là đủ, ô viền là chưa đủ, ô đậm là vượt mức; năm ngoài kế hoạch chỉ ghi số.`,
  agency: 'Cơ quan',
  quota: { below: 'chưa đủ', within: 'đủ', above: 'vượt mức' },
  years: 'Theo năm được chọn',
  kinds: 'Theo đối tượng',
  levels: 'Theo cấp',
  levelsNote: 'Cấp của chặng gần nhất.',
  stages: 'Theo chặng đường',
  stagesNote: 'Chặng gần nhất của mỗi câu chuyện.',
  places: 'Theo nơi',
  placesNote: 'Tên gọi của nơi ấy lúc câu chuyện diễn ra.',
  scopes: 'Toàn diện và từng mặt',
  forms: 'Việc làm và mô hình',
  leaders: 'Cá nhân: lãnh đạo và không lãnh đạo',
  leadersNote: 'Chỉ tính cá nhân.',
  leaderNames: {
    'leader:yes': 'Giữ chức vụ lãnh đạo, quản lý',
    'leader:no': 'Không giữ chức vụ',
    'leader:unsaid': 'Nguồn không nói',
  },
  value: 'Số câu chuyện',
  see: (label: string) => `xem các câu chuyện: ${label}`,
  behind: (label: string, n: number) => `${label}: ${formatNumber(n)} câu chuyện`,
  listLead: 'Những câu chuyện đứng sau một con số ở trang Số liệu.',
  back: 'Về trang Số liệu',
  data: 'Tải dữ liệu mở',
  levelName: (level: string) => `Cấp ${level}`,
  cell: (row: string, column: string) => `${row}, ${column}`,
} as const;
