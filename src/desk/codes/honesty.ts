import type { CodeEntry } from './entry.ts';

/** Codes of what is told too well (plan, clause IV.2). */
export const HONESTY: Record<string, CodeEntry> = {
  HS501: {
    title: 'So sánh nhất, đầu tiên, duy nhất mà không dẫn nguồn',
    severity: 'warning',
    why: 'Kế hoạch đòi khách quan, trung thực, tránh cường điệu. Ai đã đếm và so?',
    bad: 'Đây là mô hình hiệu quả nhất tỉnh.',
    good: 'Sở xếp mô hình thứ nhất trong 12 nơi dự thi [^so-nong-nghiep].',
  },
  HS502: {
    title: 'Con số trong bài không có dấu dẫn nguồn',
    severity: 'warning',
    why: 'Người đọc phải kiểm lại được từng con số.',
    bad: 'Tổ đã thu 1.200 kg giấy vụn.',
    good: 'Tổ đã thu 1.200 kg giấy vụn [^so-can].',
  },
  HS503: {
    title: 'Tỷ lệ phần trăm không có số gốc',
    severity: 'warning',
    why: '50% của hai hộ là một hộ.',
    bad: 'Tỷ lệ tham gia đạt 78%.',
    good: 'Tỷ lệ tham gia đạt 78%, tức 94 trong 120 hộ.',
  },
  HS504: {
    title: '“100%” không kèm số đếm và nguồn',
    severity: 'warning',
    why: 'Hiếm việc gì trọn vẹn; nếu có thì đếm được.',
    bad: '100% người dân hài lòng.',
    good: 'Cả 42 hộ trong tổ ký vào sổ [^bien-ban].',
  },
  HS505: {
    title: 'Kết quả không có thời kỳ',
    why: 'Con số chỉ đúng cho một khoảng thời gian.',
    bad: 'period: chưa rõ',
    good: 'period: từ tháng 3/2018 đến tháng 11/2021',
  },
  HS506: {
    title: 'Không nói điều chưa làm được',
    why: 'Hồ sơ thiếu phần này là hồ sơ chưa xong (kế hoạch, mục II).',
    bad: 'limits: ["Không có hạn chế."]',
    good: 'limits: ["Hai tổ bỏ giữa chừng vì thiếu người giữ sổ."]',
  },
  HS507: {
    title: 'Quá hạn xem lại',
    severity: 'warning',
    why: 'Việc tốt năm ngoái có thể nay đã dừng; trang không nên kể tiếp như đang chạy.',
    bad: 'reviewBy: "2025-01-31" (đã qua)',
    good: 'xem lại, rồi ghi verifiedOn và reviewBy mới',
  },
  HS508: {
    title: 'Kết quả phần trăm thiếu số gốc',
    why: 'Không có số gốc thì không biết tỷ lệ ấy lớn hay nhỏ.',
    bad: 'value: 78, unit: "%"',
    good: 'value: 78, unit: "%", base: "120 hộ của tổ"',
  },
  HS509: {
    title: 'Lời thổi phồng',
    severity: 'warning',
    why: 'Lời khen không đo được làm người đọc nghi cả phần thật. Phép kiểm nghe cả giọng của câu, nên có khi nhắc nhầm: câu đã cụ thể thì cứ để nguyên.',
    bad: 'Kết quả vô cùng to lớn, thành công rực rỡ.',
    good: 'Sau một năm, số lượt đi lại giảm từ bốn còn hai [^phieu-hoi].',
  },
};
