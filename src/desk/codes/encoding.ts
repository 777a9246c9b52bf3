import type { CodeEntry } from './entry.ts';

/** Codes of characters. */
export const ENCODING: Record<string, CodeEntry> = {
  HS301: {
    title: 'Dấu rời khỏi chữ',
    why: 'Chữ gõ trên máy Mac hay trong mẫu Word có khi là hai ký tự (a + dấu); tìm kiếm không thấy. TCVN 6909 dùng chữ dựng sẵn.',
    bad: 'Nam Đi\u0323nh (i rồi dấu nặng)',
    good: 'Nam Định',
  },
  HS302: {
    title: 'Ð của tiếng Iceland thay cho Đ',
    why: 'Trông giống nhau nhưng là chữ khác: tìm “Đặng” sẽ không ra.',
    bad: '\u00d0ặng',
    good: 'Đặng',
  },
  HS303: {
    title: 'Chữ phông TCVN3 (.VnTime)',
    why: 'Chép từ tệp Word cũ; máy khác đọc không ra.',
    bad: 'Xin chµo tÊt c¶',
    good: 'Xin chào tất cả',
  },
  HS304: {
    title: 'Chữ phông VNI',
    why: 'Chép từ tệp Word cũ; máy khác đọc không ra.',
    bad: 'Xin chaøo caùc baïn',
    good: 'Xin chào các bạn',
  },
  HS305: {
    title: 'Ký tự không nhìn thấy',
    why: 'Khoảng trắng rộng bằng không làm từ bị tách khi tìm và khi đọc to.',
    bad: 'phong\u200btrào',
    good: 'phong trào',
  },
  HS306: {
    title: 'Ký tự không hiện được',
    why: 'Dấu đầu dòng riêng của Word thành ô vuông trên trang.',
    bad: '\uf0b7 Hộ thứ nhất',
    good: '- Hộ thứ nhất',
  },
  HS307: {
    title: 'Hai kiểu đặt dấu thanh trong một bài',
    severity: 'warning',
    why: '“hoà” và “hòa” đều đúng, nhưng một bài nên theo một kiểu.',
    bad: 'hòa giải … thuận hoà',
    good: 'hòa giải … thuận hòa',
  },
  HS308: {
    title: 'Tệp không phải UTF-8',
    why: 'Chữ có dấu đọc không ra.',
    bad: '(tệp lưu với mã ANSI)',
    good: '(tệp lưu với mã UTF-8)',
  },
  HS309: {
    title: 'Chữ bị đọc sai mã',
    why: 'Tệp UTF-8 từng được mở và lưu như Windows-1252.',
    bad: 'Nam Ä\u0090á»‹nh',
    good: 'Nam Định',
  },
};
