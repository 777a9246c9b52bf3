/** Words of the archive that is handed over. */
export const archive = {
  notice: (day: string) =>
    `Bản lưu trữ ngày ${day}. Ô tìm kiếm, việc soạn bộ giao lưu và các nút cần máy chủ không chạy ở đây; mọi bài đọc được qua danh sách.`,
  noticeLink: 'Về bản lưu này',
  title: (name: string) => `Bản lưu trữ “${name}”`,
  made: (day: string, stories: number) => `Làm ngày ${day}, gồm ${String(stories)} câu chuyện.`,
  open: 'Mở trang: bấm vào trang/index.html',
  contents: 'Trong thư mục này có gì',
  parts: [
    [
      'trang/',
      'Trang như đang đăng, mở bằng trình duyệt ngay từ thư mục, không cần mạng. Liên kết tới nơi khác vẫn cần mạng.',
    ],
    [
      'noi-dung/',
      'Nội dung gốc của văn phòng: hồ sơ, ảnh, bộ giao lưu, kế hoạch. Có số phiếu đồng ý và bản nháp: chỉ giao cho cơ quan tiếp nhận, không đưa lên mạng.',
    ],
    [
      'du-lieu/',
      'Dữ liệu mở: cau-chuyen.json và cau-chuyen.csv (mở bằng Excel), cau-chuyen.schema.json cho máy, tu-dien.csv giải thích từng trường. Không có hồ sơ mẫu.',
    ],
    ['SHA256SUMS', 'Dấu kiểm của từng tệp, để biết có tệp nào đã đổi hay mất.'],
  ],
  works: 'Điều chạy và không chạy khi mở từ thư mục',
  worksList: [
    'Chạy: đọc bài, danh sách, bản đồ, số liệu, in, slide và câu đố của bộ giao lưu, tệp zip mang theo lớp.',
    'Không chạy: tìm kiếm, soạn bộ giao lưu, đọc thành tiếng, chỉnh cỡ chữ, giữ bộ giao lưu khi mất mạng. Thay tìm kiếm, trang Tìm kiếm có danh sách theo phong trào, nơi, năm.',
  ],
  check: 'Kiểm bản lưu còn nguyên',
  checkList: [
    'Linux, macOS: mở cửa sổ lệnh trong thư mục này, gõ: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Mỗi dòng phải là OK.',
    'Có mã của trang: npm run archive -- --check THU_MUC (hoặc tệp .zip).',
    'Windows: certutil -hashfile TEN_TEP SHA256, so với dòng của tệp ấy trong SHA256SUMS.',
  ],
  rebuild: 'Dựng lại trang',
  rebuildText:
    'Chép noi-dung/ thành content/ trong mã của trang, chạy npm ci rồi npm run build. Mã được giao riêng, kèm lịch sử sửa đổi.',
  dictionary: ['đường dẫn', 'tên', 'giải thích', 'kiểu', 'bắt buộc'],
  yes: 'có',
  no: 'không',
} as const;
