import { formatNumber } from '../../vietnamese/numbers.ts';

/** Home, movement, list and agency pages. */
export const lists = {
  homeTitle: 'Gương sáng Thành Nam: chuyện về những người làm được việc',
  lead: 'Câu chuyện mở đầu',
  movementsHeading: 'Mười sáu lĩnh vực thi đua',
  movementsTitle: 'Mười sáu lĩnh vực thi đua',
  movementsLead:
    'Kế hoạch của thành phố chia điển hình tiên tiến theo mười sáu lĩnh vực, mỗi lĩnh vực có cơ quan chủ trì và tiêu chuẩn riêng. Mỗi lĩnh vực ở đây có một kiểu vân vải dệt.',
  newest: 'Mới đăng',
  allStories: 'Tất cả câu chuyện',
  storiesTitle: 'Câu chuyện',
  storiesLead: 'Bài mới đăng ở trên cùng.',
  samplesNote: 'Hồ sơ mẫu có nhãn riêng và không tính vào số liệu.',
  browse: 'Xem theo',
  byKind: 'Đối tượng',
  byLevel: 'Cấp khen thưởng',
  byYear: 'Năm',
  byPlace: 'Nơi',
  filtered: (name: string) => `Câu chuyện: ${name}`,
  onPage: (heading: string, page: number) =>
    page === 1 ? heading : `${heading}, trang ${String(page)}`,
  leadAgency: 'Cơ quan chủ trì',
  campaigns: 'Phong trào, cuộc vận động',
  criteria: 'Tiêu chuẩn',
  criteriaNote: 'Nguyên văn theo kế hoạch.',
  readClause: (clause: string) => `Đọc mục ${clause} trong kế hoạch`,
  stories: 'Câu chuyện',
  gaps: 'Còn thiếu',
  gapKind: (kinds: string) => `Chưa có câu chuyện có thật nào về ${kinds}.`,
  gapModel: 'Chưa có mô hình có thật nào được kể đủ cách làm.',
  gapCampaign: (name: string) => `Chưa có câu chuyện nào của phong trào “${name}”.`,
  gapNone: 'Mỗi đối tượng mà kế hoạch nêu tiêu chuẩn đều đã có ít nhất một câu chuyện có thật.',
  gapAsk: 'Xem cách đề cử một tấm gương như vậy.',
  agenciesTitle: 'Cơ quan',
  agenciesLead:
    'Những cơ quan mà kế hoạch giao chủ trì từng lĩnh vực, và những cơ quan có nhiệm vụ khác. Mỗi năm, mỗi cơ quan xây dựng từ 1 đến 2 điển hình (mục VI.1).',
  agencyLeads: 'Chủ trì',
  agencyDuties: 'Nhiệm vụ trong kế hoạch',
  agencyStories: 'Điển hình đã giới thiệu',
  agencyNoStories: 'Chưa có câu chuyện nào do cơ quan này giới thiệu.',
  agencyPlan: 'Kế hoạch của cơ quan',
  agencyPlanSent: (day: string) => `Gửi Phòng Nội vụ ngày ${day}.`,
  agencyPlanUnknown:
    'Chưa có thông tin cơ quan này đã gửi kế hoạch riêng (hạn trước ngày 30/5/2023, mục VI.1).',
  agencyYear: 'Theo năm',
  agencyYearNote: 'Chỉ đếm câu chuyện có thật.',
  agencyActive: (day: string) => `Hoạt động với tên này đến ngày ${day}.`,
  correctionsEmpty: 'Chưa có cải chính nào.',
  correctionsLog: 'Nhật ký cải chính',
  correctionWithdrawn: 'Gỡ một câu chuyện khỏi trang.',
  count: (n: number) => formatNumber(n),
  realAndSample: (real: number, sample: number) =>
    sample === 0
      ? `${formatNumber(real)} câu chuyện`
      : real === 0
        ? `${formatNumber(sample)} hồ sơ mẫu`
        : `${formatNumber(real)} câu chuyện, ${formatNumber(sample)} hồ sơ mẫu`,
  forSchools: 'Cho nhà trường',
  forSchoolsText:
    'Bộ giao lưu đủ cho một buổi: hướng dẫn, trang chiếu, phiếu học tập, hồ sơ khách mời.',
  forFollowers: 'Học và làm theo',
  forFollowersText: 'Mỗi mô hình ghi các bước, chi phí, điều kiện, chỗ đã vấp và ai đã làm theo.',
  forNominators: 'Đề cử điển hình',
  forNominatorsText: 'Tiêu chuẩn theo từng lĩnh vực, ai được đề cử, cần chuẩn bị gì.',
} as const;
