import type { CodeEntry } from './entry.ts';

/** Codes of the body: only markdown and the blocks of the handbook. */
export const BODY: Record<string, CodeEntry> = {
  HS201: {
    title: 'Thẻ không được dùng',
    why: 'Thẻ HTML có thể chạy mã hoặc làm vỡ trang; các khối của sổ tay đủ cho mọi bài.',
    bad: '<iframe src="…"></iframe>',
    good: '<SideNote title="Lớp học mở"> … </SideNote>',
  },
  HS202: {
    title: 'Thuộc tính viết bằng mã',
    why: 'Dấu ngoặc nhọn trong thẻ là mã chạy khi dựng trang.',
    bad: '<BarChart title={ten}>',
    good: '<BarChart title="Số giờ chờ">',
  },
  HS203: {
    title: 'Thuộc tính lạ',
    why: 'Thuộc tính như onclick, style chạy mã hoặc phá kiểu chữ chung.',
    bad: '<SideNote onclick="…">',
    good: '<SideNote title="…">',
  },
  HS204: {
    title: 'Tệp không nằm cạnh bài',
    why: 'Trang không tải gì từ nơi khác: người đọc không bị theo dõi, bài không gãy khi nơi ấy đổi.',
    bad: '![Quầy hàng](https://noi-khac.vn/anh.jpg)',
    good: '![Quầy hàng](./quay-hang.jpg)',
  },
  HS205: {
    title: 'Khối thiếu thuộc tính bắt buộc',
    why: 'Biểu đồ không tên, ảnh không người chụp thì chưa đăng được.',
    bad: '<Photo> … </Photo>',
    good: '<Photo credit="Nguyễn Thu" licence="Được phép dùng"> … </Photo>',
  },
  HS206: {
    title: 'Lệnh import hoặc export',
    why: 'Đó là mã; bài viết không chạy mã.',
    bad: 'import x from "./x.js"',
    good: '(xóa dòng này)',
  },
  HS207: {
    title: 'Biểu thức trong ngoặc nhọn',
    why: 'Ngoặc nhọn là mã chạy khi dựng trang.',
    bad: 'Có {2 + 3} hộ',
    good: 'Có 5 hộ',
  },
  HS208: {
    title: 'Mã HTML hoặc phần không được dùng',
    why: 'Bài viết chỉ là markdown và các khối của sổ tay.',
    bad: '<b>đậm</b> trong tệp .md',
    good: '**đậm**',
  },
  HS209: {
    title: 'Liên kết nguy hiểm',
    why: 'Địa chỉ javascript:, data: chạy mã trên máy người đọc.',
    bad: '[bấm đây](javascript:alert)',
    good: '[Quyết định](https://vanban.chinhphu.vn/…)',
  },
  HS210: {
    title: 'Bài viết không đọc được',
    why: 'Thẻ mở mà không đóng, hoặc có dấu < { lẻ.',
    bad: '<NotYet> … (không đóng)',
    good: '<NotYet> … </NotYet>',
  },
  HS211: {
    title: 'Khối dẫn tới mục không có',
    why: 'Thuật ngữ, địa danh, nguồn trong khối phải có trong danh mục.',
    bad: '<Term id="chihoi">chi hội</Term>',
    good: '<Term id="chi-hoi">chi hội</Term>',
  },
};
