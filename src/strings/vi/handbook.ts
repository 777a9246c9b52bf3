/** The editors' handbook. */
export const handbook = {
  title: 'Sổ tay biên tập',
  description:
    'Cách tìm, kiểm chứng, viết, minh họa, đăng, cải chính và gỡ một câu chuyện; từng trường, từng mã lỗi, phiếu đồng ý để in.',
  lead: 'Sổ tay dành cho người viết bài ở cơ quan, đơn vị, không cần biết lập trình. Đọc lần lượt từ trên xuống, hoặc mở đúng trang đang cần.',
  contents: 'Các trang của sổ tay',
  around: 'Trang trước và trang sau',
  guide: 'Làm từng việc',
  lookUp: 'Tra cứu',
  forms: 'Phiếu để in',
  previous: 'Trang trước',
  next: 'Trang sau',
  fields: 'Các trường',
  fieldsSummary:
    'Mỗi trường của hồ sơ, bộ giao lưu, sự kiện và các danh mục: ghi gì, bắt buộc không.',
  fieldsLead:
    'Trang này lập từ chính bộ quy tắc mà máy dùng để kiểm tra, nên không bao giờ lệch với lời báo lỗi. Chọn một loại tệp.',
  fieldsOf: (label: string) => `Các trường của ${label}`,
  fieldsOfSummary: (label: string, count: number) =>
    `${String(count)} trường của ${label}: tên gọi, cách ghi, bắt buộc hay không.`,
  codes: 'Mã lỗi',
  codesSummary:
    'Mỗi mã mà npm run check báo: vì sao là lỗi, viết thế nào thì sai, thế nào thì được.',
  codesLead:
    'Lời báo của npm run check có một mã như HS001. Tìm mã ở đây để hiểu vì sao. Mã ghi “nhắc” không làm dừng việc dựng trang.',
  warning: 'Nhắc.',
  bad: 'Không viết',
  good: 'Nên viết',
  where: 'Nơi đặt tệp',
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  items: 'Danh sách; mỗi mục bắt đầu bằng dấu gạch',
  itemsAtLeast: (count: number) =>
    `Danh sách ít nhất ${String(count)} mục; mỗi mục bắt đầu bằng dấu gạch`,
  group: 'Nhóm trường, thụt vào hai dấu cách',
  text: 'Chữ',
  textUpTo: (max: number) => `Chữ, tối đa ${String(max)} ký tự`,
  number: 'Số',
  whole: 'Số nguyên',
  range: (from: number, to: number) => `từ ${String(from)} đến ${String(to)}`,
  from: (from: number) => `từ ${String(from)} trở lên`,
  boolean: 'true (đúng) hoặc false (không)',
  day: 'Ngày, viết năm-tháng-ngày: "2023-05-30"',
  date: 'Ngày, tháng hoặc năm: "2023-05-30", "2023-05", "2023"',
  choice: 'Một trong:',
  reference: (label: string) => `Mã ${label}`,
  vocabulary: (label: string) => `Danh mục ${label}`,
  vocabularyNote: 'Chép đúng mã ở cột trái.',
  code: 'Mã',
  name: 'Tên',
} as const;
