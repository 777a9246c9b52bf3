import type { CodeEntry } from './entry.ts';

/** Codes of what may not be told of a person. */
export const PRIVACY: Record<string, CodeEntry> = {
  HS401: {
    title: 'Số giấy tờ tùy thân',
    why: 'Có số căn cước, hộ chiếu, thẻ bảo hiểm là có thể mạo danh.',
    bad: 'Ông mang CCCD 036085001234',
    good: 'Ông mang giấy tờ đến phường',
  },
  HS402: {
    title: 'Số điện thoại của một người',
    why: 'Số đã lên mạng thì không thu lại được.',
    bad: 'Gọi bà theo số 0912 345 678',
    good: 'Hỏi qua Hội Liên hiệp Phụ nữ phường',
  },
  HS403: {
    title: 'Thư điện tử, trang mạng xã hội của một người',
    why: 'Hộp thư riêng sẽ nhận thư rác và lừa đảo.',
    bad: 'tranvana@gmail.com',
    good: 'vanthu@namdinh.gov.vn',
  },
  HS404: {
    title: 'Số tài khoản',
    why: 'Kêu gọi chuyển tiền trên trang dễ bị giả mạo.',
    bad: 'STK 0711000123456',
    good: 'Ủng hộ qua Mặt trận Tổ quốc phường',
  },
  HS405: {
    title: 'Ngày hoặc năm sinh',
    why: 'Luật Bảo vệ dữ liệu cá nhân; kể chuyện chỉ cần lứa tuổi.',
    bad: 'Chị Hòa, sinh năm 1985',
    good: 'Chị Hòa, ngoài bốn mươi tuổi',
  },
  HS406: {
    title: 'Địa chỉ nhà',
    why: 'Không ai nên tìm được tới cửa nhà từ một bài viết.',
    bad: 'nhà ở số 12 ngõ 34 đường Trần Hưng Đạo',
    good: 'nhà ở phường Trần Hưng Đạo',
  },
  HS407: {
    title: 'Lớp, trường bên cạnh một em nhỏ',
    why: 'Tên, trường, lớp của trẻ em là bí mật đời tư (NĐ 56/2017, Điều 33).',
    bad: 'Em Minh, lớp 5A Trường Tiểu học X',
    good: 'Một học sinh tiểu học',
  },
  HS408: {
    title: 'Tên người được giúp hoặc được cứu',
    why: 'Cảnh khó của người ta không phải để người khác biết.',
    bad: 'xây nhà cho bà Trần Thị Nhàn',
    good: 'xây nhà cho một hộ nghèo',
  },
  HS409: {
    title: 'Biển số xe',
    why: 'Từ biển số tra ra chủ xe.',
    bad: 'xe máy 18B1-234.56',
    good: 'chiếc xe máy cũ',
  },
  HS410: {
    title: 'Tên người trong gia đình',
    why: 'Vợ, chồng, con của người được nêu không xin được kể tới.',
    bad: 'Vợ ông là bà Trần Thị Nhàn',
    good: 'Vợ ông ghi sổ giúp',
  },
  HS411: {
    title: 'Chuyện bệnh tật của một người',
    why: 'Sức khoẻ là dữ liệu cá nhân nhạy cảm; người đọc biết đang nói về ai dù không có tên.',
    bad: 'Chị mắc bệnh lao từ năm 2015',
    good: 'Có hai năm chị phải nghỉ việc',
  },
};
