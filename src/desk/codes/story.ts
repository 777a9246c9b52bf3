import type { CodeEntry } from './entry.ts';

/** Codes of a story as a whole: fields that must agree with one another. */
export const STORY: Record<string, CodeEntry> = {
  HS101: {
    title: 'Mô hình mà không có phần “Học và làm theo”',
    why: 'Kế hoạch muốn nhân rộng; không có các bước, chi phí, điều nên tránh thì nơi khác không làm được.',
    bad: 'form: model',
    good: 'form: model\nreplicate:\n  steps: …',
  },
  HS102: {
    title: 'Thiếu cuộc vận động',
    why: 'Các mục 3.4, 3.7 và 3.13 của kế hoạch có hai phong trào; phải nói rõ phong trào nào.',
    bad: 'movement: cuu-chien-binh',
    good: 'movement: cuu-chien-binh\ncampaign: cuu-chien-binh-guong-mau',
  },
  HS103: {
    title: 'Cuộc vận động không thuộc phong trào',
    why: 'Mỗi cuộc vận động chỉ thuộc một mục của kế hoạch.',
    bad: 'movement: phu-nu\ncampaign: cuu-chien-binh-guong-mau',
    good: 'movement: cuu-chien-binh\ncampaign: cuu-chien-binh-guong-mau',
  },
  HS104: {
    title: 'Tiêu chuẩn không thuộc phong trào',
    why: 'Câu chuyện được xét theo tiêu chuẩn của chính phong trào ấy và bốn tiêu chuẩn chung.',
    bad: 'criterion: 3.8-tap-the (trong hồ sơ của mục 3.9)',
    good: 'criterion: 3.9-tap-the',
  },
  HS105: {
    title: 'Tiêu chuẩn của đối tượng khác',
    why: 'Kế hoạch có tiêu chuẩn riêng cho tập thể, cá nhân, hộ gia đình.',
    bad: 'criterion: 3.9-tap-the (người được nêu gương là cá nhân)',
    good: 'criterion: 3.9-ca-nhan',
  },
  HS106: {
    title: 'Dẫn nguồn không có trong mục “Nguồn”',
    why: 'Dấu dẫn nguồn phải đưa người đọc tới đúng chỗ kiểm lại.',
    bad: 'Chợ có 120 quầy [^so-cho].  (mục “Nguồn” không có so-cho)',
    good: 'Chợ có 120 quầy [^so-ban-quan-ly].',
  },
  HS107: {
    title: 'Trẻ dưới 16 tuổi mà thiếu đồng ý của em và cha mẹ',
    why: 'Luật Trẻ em, Điều 6 khoản 11 và NĐ 56/2017, Điều 33.',
    bad: 'under16: true … consent: { status: given }',
    good: 'consent: { status: child-and-parent, on: "2026-03-01", covers: [text] }',
  },
  HS108: {
    title: 'Nêu tên riêng của trẻ dưới 16 tuổi',
    why: 'Tên là bí mật đời sống riêng tư của trẻ em.',
    bad: 'name: "Em Nguyễn Văn A"',
    good: 'name: "Một học sinh trung học cơ sở"',
  },
  HS109: {
    title: 'Nêu trường, lớp của trẻ dưới 16 tuổi',
    why: 'Biết trường, lớp thì biết em là ai.',
    bad: 'unit: "Lớp 7A, Trường THCS X"',
    good: '(bỏ trường unit)',
  },
  HS110: {
    title: 'Thiếu sự đồng ý',
    why: 'Luật Bảo vệ dữ liệu cá nhân: phải đồng ý rõ ràng; im lặng không phải là đồng ý.',
    bad: 'consent: { status: not-needed, covers: [] }  (cá nhân có thật)',
    good: 'consent: { status: given, on: "2026-01-02", covers: [text], record: "Phiếu 12" }',
  },
  HS113: {
    title: 'Địa danh không có vào năm ấy',
    why: 'Phường, xã đã đổi tên năm 2024 và 2025; câu chuyện ghi tên lúc đó.',
    bad: 'year: 2026 với phường đã nhập năm 2024',
    good: 'place: { then: (tên còn dùng trong năm của câu chuyện) }',
  },
  HS114: {
    title: 'Danh hiệu không tặng cho đối tượng này',
    why: 'Luật Thi đua, khen thưởng phân biệt danh hiệu của tập thể, cá nhân, hộ.',
    bad: 'award: chien-si-thi-dua-co-so (cho một tập thể)',
    good: 'award: tap-the-lao-dong-xuat-sac',
  },
  HS115: {
    title: 'Ngày tháng ngược',
    why: 'Kiểm chứng xong mới đăng; đồng ý có trước khi đăng; hạn xem lại ở sau.',
    bad: 'verifiedOn: "2026-03-01" … publication.on: "2026-02-01"',
    good: 'verifiedOn: "2026-02-01" … publication.on: "2026-03-01"',
  },
  HS116: {
    title: 'Hồ sơ mẫu mang tên riêng',
    why: 'Hồ sơ mẫu không kể về ai có thật nên không được đọc như có thật.',
    bad: 'name: "Bà Trần Thị B"  (sample: true)',
    good: 'name: "Một tổ trưởng dân phố"',
  },
  HS117: {
    title: 'Hai nguồn trùng mã',
    why: 'Dấu dẫn nguồn sẽ chỉ tới nguồn đầu tiên.',
    bad: '- id: bao-nam-dinh … - id: bao-nam-dinh',
    good: '- id: bao-nam-dinh-2021 … - id: bao-nam-dinh-2022',
  },
  HS118: {
    title: 'Chặng đường không theo thứ tự',
    why: 'Kế hoạch đi từ phát hiện, bồi dưỡng đến tổng kết, nhân rộng; từ cơ sở lên.',
    bad: '- { stage: recognised, on: "2022" }\n- { stage: discovered, on: "2021" }',
    good: '- { stage: discovered, on: "2021" }\n- { stage: recognised, on: "2022" }',
  },
  HS119: {
    title: 'Đã rút đồng ý mà bài chưa gỡ',
    why: 'Người được kể rút lại sự đồng ý thì bài phải gỡ khỏi mọi nơi.',
    bad: 'consent.status: withdrawn … publication.status: published',
    good: 'publication.status: withdrawn',
  },
  HS120: {
    title: 'Hạng khen thưởng không có',
    why: 'Chỉ một số huân chương, giải thưởng chia hạng.',
    bad: 'award: bang-khen-thu-tuong, grade: hang-nhat',
    good: 'award: huan-chuong-lao-dong, grade: hang-nhat',
  },
  HS121: {
    title: 'Thiếu tên riêng của kỷ niệm chương, ghi nhận khác',
    why: 'Không có tên thì người đọc không biết đó là gì.',
    bad: 'award: ky-niem-chuong',
    good: 'award: ky-niem-chuong\nlabel: Kỷ niệm chương Vì sự nghiệp …',
  },
  HS130: {
    title: 'Số phút của các bước không khớp thời lượng',
    why: 'Giáo viên xếp tiết theo con số này.',
    bad: 'minutes: 45, các bước cộng lại 50',
    good: 'minutes: 45, các bước 10 + 20 + 15',
  },
  HS131: {
    title: 'Cơ quan chủ trì không khớp phong trào',
    why: 'Kế hoạch giao mỗi mục III.3 cho một cơ quan.',
    bad: "lead: ['3.9'] ở một cơ quan, leadAgency của 3.9 là cơ quan khác",
    good: 'hai nơi ghi cùng một cơ quan',
  },
  HS140: {
    title: 'Câu thay cho báo chí không có trong hồ sơ',
    why: 'Bản gửi báo chỉ đổi lời của một câu đã kiểm chứng, không thêm câu mới.',
    bad: 'press:\n  - sentence: "(câu không có trong sapo, mạch chuyện, điều chưa làm được)"',
    good: 'press:\n  - sentence: "(chép nguyên một câu của hồ sơ)"',
  },
  HS141: {
    title: 'Câu thay cho báo chí đổi con số',
    why: 'Con số đã kiểm chứng phải giống nhau ở mọi nơi.',
    bad: 'sentence: "Sổ ghi 214 lượt." … instead: "Hơn 300 lượt mượn."',
    good: 'instead: "Có 214 lượt mượn."',
  },
};
