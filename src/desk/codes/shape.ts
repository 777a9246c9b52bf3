import type { CodeEntry } from './entry.ts';

/** Codes of shape: what every field must be. */
export const SHAPE: Record<string, CodeEntry> = {
  HS001: {
    title: 'Trường bắt buộc bị bỏ trống',
    why: 'Người đọc cần đủ các phần để hiểu và kiểm lại câu chuyện.',
    bad: 'limits: []',
    good: 'limits:\n  - "Hai tổ chưa làm vì thiếu người giữ sổ."',
  },
  HS002: {
    title: 'Sai loại giá trị',
    why: 'Số viết thành chữ thì không cộng, không vẽ được.',
    bad: 'year: "năm 2024"',
    good: 'year: 2024',
  },
  HS003: {
    title: 'Trường lạ',
    why: 'Gõ sai tên trường thì điều đã viết không hiện ở đâu cả.',
    bad: 'tieude: Chợ không rác',
    good: 'title: Chợ không rác',
  },
  HS004: {
    title: 'Giá trị không có trong danh sách',
    why: 'Các trang lọc theo đúng những giá trị đã định.',
    bad: 'form: mohinh',
    good: 'form: model',
  },
  HS005: {
    title: 'Quá dài, quá ngắn, quá lớn hoặc quá nhỏ',
    why: 'Tiêu đề dài bị cắt trên thẻ chia sẻ; danh sách thiếu mục thì không đủ để làm theo.',
    bad: 'title: Câu lạc bộ … (hơn 110 ký tự)',
    good: 'title: Giảm nửa giờ chờ ở quầy một cửa',
  },
  HS006: {
    title: 'Sai dạng',
    why: 'Ngày, địa chỉ, mã phải viết theo một dạng thì máy mới xếp và nối được.',
    bad: 'on: 30/5/2023',
    good: 'on: "2023-05-30"',
  },
  HS007: {
    title: 'Tên tệp hoặc mã không dùng được làm địa chỉ',
    why: 'Tên tệp thành địa chỉ trang; dấu và khoảng trắng làm địa chỉ gãy khi chia sẻ.',
    bad: 'profiles/Tổ May Xuân Phong/index.mdx',
    good: 'profiles/to-may-xuan-phong/index.mdx',
  },
  HS008: {
    title: 'Phần đầu tệp không đọc được',
    why: 'Một dấu nháy không đóng làm máy hiểu sai mọi dòng sau nó.',
    bad: 'title: "Chợ không rác',
    good: 'title: "Chợ không rác"',
  },
  HS009: {
    title: 'Hai mục trùng mã',
    why: 'Mã trùng thì không biết hồ sơ trỏ tới mục nào.',
    bad: '- id: hoi-phu-nu … - id: hoi-phu-nu',
    good: '- id: hoi-phu-nu … - id: hoi-phu-nu-loc-vuong',
  },
  HS010: {
    title: 'Mã trỏ tới mục không có',
    why: 'Liên kết tới phong trào, cơ quan, địa danh sẽ đứt.',
    bad: 'movement: phunu',
    good: 'movement: phu-nu',
  },
};
