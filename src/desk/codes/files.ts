import type { CodeEntry } from './entry.ts';

/** Codes of pictures and links. */
export const FILES: Record<string, CodeEntry> = {
  HS601: {
    title: 'Ảnh không có mô tả',
    why: 'Người không xem được ảnh nghe phần này.',
    bad: '![](./cho.jpg)',
    good: '![Hai người cân rau bên quầy](./cho.jpg)',
  },
  HS602: {
    title: 'Mô tả ảnh lặp lại tên tệp',
    why: '“IMG_2031” không tả gì cả.',
    bad: '![IMG_2031](./IMG_2031.jpg)',
    good: '![Bốn phụ nữ buộc rổ rau](./IMG_2031.jpg)',
  },
  HS603: {
    title: 'Ảnh quá nhỏ',
    severity: 'warning',
    why: 'Ảnh bìa cần rộng 1.200 điểm ảnh, ảnh trong bài 800, nếu không sẽ mờ.',
    bad: 'bia.jpg 640×480 (gửi qua Zalo)',
    good: 'bia.jpg 2400×1600 (ảnh gốc)',
  },
  HS604: {
    title: 'Ảnh quá lớn',
    why: 'Quá 15 MB hoặc 60 triệu điểm ảnh làm dựng trang rất chậm.',
    bad: 'bia.jpg 24 MB',
    good: 'bia.jpg 3 MB, cạnh dài 4.000 điểm ảnh',
  },
  HS605: {
    title: 'Đuôi tệp không đúng loại ảnh',
    why: 'Tệp PNG mang đuôi .jpg có khi không mở được.',
    bad: 'bia.jpg (thật ra là PNG)',
    good: 'bia.png',
  },
  HS606: {
    title: 'Ảnh còn ghi nơi chụp (GPS)',
    severity: 'warning',
    why: 'Tọa độ dẫn tới tận nhà. Trang đã gỡ khi dựng, nhưng tệp gốc còn đi nơi khác.',
    bad: 'bia.jpg có tọa độ',
    good: 'bia.jpg đã gỡ thông tin chụp',
  },
  HS607: {
    title: 'Tệp không bài nào dùng',
    severity: 'warning',
    why: 'Ảnh bỏ đi, báo cáo Word để quên có thể chứa dữ liệu cá nhân.',
    bad: 'bao-cao.docx trong thư mục của bài',
    good: '(chuyển ra ngoài thư mục content)',
  },
  HS608: {
    title: 'Ảnh HEIC của iPhone',
    why: 'Trình duyệt không mở được loại này.',
    bad: 'IMG_0412.HEIC',
    good: 'IMG_0412.jpg (xuất sang JPEG)',
  },
  HS609: {
    title: 'Tệp không có cạnh bài',
    why: 'Tên tệp sai, hoặc quên chép tệp vào thư mục.',
    bad: 'image: ./bia.jpg (thư mục không có)',
    good: 'image: ./bia.jpg (nằm cạnh index.mdx)',
  },
  HS610: {
    title: 'Không phải ảnh dùng được',
    why: 'Trang nhận JPEG, PNG, WebP, AVIF; các loại khác và tệp hỏng thì không.',
    bad: 'image: ./bia.gif',
    good: 'image: ./bia.jpg',
  },
  HS611: {
    title: 'Ảnh không ghi người chụp và quyền dùng',
    why: 'Luật Sở hữu trí tuệ; lịch sự với người chụp.',
    bad: '![Quầy rau](./quay.jpg)',
    good: '<Photo credit="Nguyễn Thu" licence="Được phép dùng">\n\n![Quầy rau](./quay.jpg)\n\n</Photo>',
  },
  HS612: {
    title: 'Ảnh động',
    why: 'Hình nhấp nháy không dừng được làm người đọc mệt, và trang chỉ giữ một khung. Cảnh cần chuyển động thì dùng phim, người đọc tự bấm.',
    bad: 'bia.webp (hai mươi khung hình)',
    good: 'bia.jpg (một khung hình)',
  },
  HS613: {
    title: 'Ảnh có chỗ hỏng',
    severity: 'warning',
    why: 'Một số byte sai khi chép hoặc gửi; ảnh có thể có vệt xám hoặc lệch màu.',
    bad: 'bia.jpg (vệt xám ở nửa dưới)',
    good: 'bia.jpg (chép lại từ máy chụp)',
  },
  HS614: {
    title: 'Ảnh nằm nghiêng',
    why: 'Trang đọc hướng chụp của JPEG; với PNG, WebP, AVIF ghi hướng kèm theo, chiều rộng và chiều cao sẽ lẫn nhau.',
    bad: 'bia.png (nằm ngang, ghi kèm “xoay 90°”)',
    good: 'bia.png (đã xoay và lưu lại)',
  },
  HS701: {
    title: 'Liên kết trong trang bị đứt',
    why: 'Trang không có, đã đổi tên, hoặc bài chưa đăng.',
    bad: '[Đề cử](/de-cuu/)',
    good: '[Đề cử](/de-cu/)',
  },
  HS702: {
    title: 'Địa chỉ viết sai',
    why: 'Bấm vào không tới đâu.',
    bad: 'https://https://baonamdinh.vn',
    good: 'https://baonamdinh.vn',
  },
  HS703: {
    title: 'http ở nơi có https',
    severity: 'warning',
    why: 'https giữ cho trang trên đường đi không bị sửa. Phép kiểm không dùng mạng: dựa vào danh sách trang đã biết và các liên kết https khác trong nội dung.',
    bad: 'http://vanban.chinhphu.vn/…',
    good: 'https://vanban.chinhphu.vn/…',
  },
  HS704: {
    title: 'Mục của kế hoạch không có',
    why: 'Số mục gõ sai thì người đọc rơi vào đầu trang.',
    bad: '/ke-hoach/ke-hoach-2022-2025/#muc-iii-9',
    good: '/ke-hoach/ke-hoach-2022-2025/#muc-iii-3-9',
  },
};
