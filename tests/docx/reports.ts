import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import { createConverter } from 'vietnamese-conversion';

/** How a report marks its headings and which letters it is typed in. */
interface Style {
  headings: 'styles' | 'bold' | 'capitals';
  font?: string;
  /** Turns a text into what a legacy font's user typed. */
  encode?: (text: string) => string;
}

type Part = Paragraph | Table;

const plain: Style = { headings: 'styles' };

/** Builders of one style's parts. */
function writer({ headings, font = 'Times New Roman', encode = (text) => text }: Style) {
  const run = (text: string, bold = false) =>
    new TextRun({ text: encode(text), bold, font, size: 28 });
  const p = (text: string) => new Paragraph({ children: [run(text)] });
  const bold = (text: string) => new Paragraph({ children: [run(text, true)] });
  const h = (text: string) =>
    headings === 'styles'
      ? new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] })
      : bold(headings === 'capitals' ? text.toUpperCase() : text);
  const cell = (text: string) =>
    new TableCell({
      children: text.split('\n').map((line) => p(line)),
      width: { size: 50, type: WidthType.PERCENTAGE },
    });
  const table = (rows: string[][]) =>
    new Table({
      rows: rows.map((row) => new TableRow({ children: row.map(cell) })),
      width: { size: 100, type: WidthType.PERCENTAGE },
    });
  const title = (...lines: string[]) =>
    lines.map(
      (line) => new Paragraph({ alignment: AlignmentType.CENTER, children: [run(line, true)] }),
    );
  const frame = (left: string, date: string) =>
    table([[left, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${date}`]]);
  const signed = (left: string, right: string) =>
    table([[`XÁC NHẬN CỦA CẤP TRÊN\n${left}`, `THỦ TRƯỞNG ĐƠN VỊ\n(Ký, đóng dấu)\n${right}`]]);
  return { run, p, bold, h, table, title, frame, signed };
}

/**
 * A Word file of these parts.
 * @param parts Paragraphs and tables.
 * @returns Its bytes.
 */
async function toDocx(parts: readonly Part[]): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [...parts] }] })),
  );
}

/** A photograph-like picture: colours everywhere, hardly any white. */
function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 110, sigma: 40 } as const;
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#777', noise } })
    .withMetadata({
      exif: { IFD3: { GPSLatitude: '20/1 25/1 0/1', GPSLongitude: '106/1 10/1 0/1' } },
    })
    .jpeg()
    .toBuffer();
}

/** A red ring on white, as a seal is scanned. */
function seal(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300" fill="#fff"/><circle cx="150" cy="150" r="110" fill="none" stroke="#c00" stroke-width="8"/></svg>';
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const image = (data: Buffer, type: 'jpg' | 'png', alt?: string) =>
  new Paragraph({
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: 300, height: 200 },
        ...(alt !== undefined && { altText: { name: alt, title: alt, description: alt } }),
      }),
    ],
  });

/** A school, headings as styles. */
export function collectiveByStyles(): Promise<Uint8Array> {
  const w = writer(plain);
  return toDocx([
    w.frame(
      'UBND THÀNH PHỐ NAM ĐỊNH\nTRƯỜNG MẦM NON HOA SEN\nSố: 15/BC-MNHS',
      'Nam Định, ngày 5 tháng 11 năm 2023',
    ),
    ...w.title('BÁO CÁO THÀNH TÍCH', 'ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2023'),
    w.p('Tên tập thể đề nghị: Trường Mầm non Hoa Sen'),
    w.h('I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'),
    w.p(
      '1. Đặc điểm: Trường ở phường Lộc Vượng, có 32 cán bộ, giáo viên, nhân viên và 410 trẻ. Trước đây sân trường thấp, mưa là ngập, bếp ăn chật hẹp nên trẻ phải ăn làm hai ca.',
    ),
    w.p('2. Chức năng, nhiệm vụ: nuôi dưỡng, chăm sóc, giáo dục trẻ từ 24 tháng đến 5 tuổi.'),
    w.h('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    w.p(
      'Nhà trường đổi cách chia ca ăn, sắp lại bếp một chiều và giao cha mẹ học sinh cùng kiểm tra thực phẩm mỗi sáng. Giáo viên xây dựng các góc chơi từ vật liệu gia đình mang đến, vận dụng mô hình dạy học lấy trẻ làm trung tâm trong giáo dục và đào tạo.',
    ),
    w.p(
      'Thời gian chờ ăn của trẻ giảm từ 40 phút năm 2021 xuống 15 phút năm 2023. Năm 2023, cha mẹ học sinh góp 186 ngày công làm sân chơi. Nhà trường tổ chức 24 buổi tư vấn dinh dưỡng trong năm học 2022-2023.',
    ),
    w.h('Tồn tại, hạn chế'),
    w.p('Sân sau vẫn ngập khi mưa lớn; nhà trường chưa có kinh phí nâng nền.'),
    w.h('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    w.table([
      ['Năm', 'Danh hiệu, hình thức', 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành'],
      [
        '2022',
        'Tập thể lao động tiên tiến',
        'Quyết định số 1520/QĐ-UBND ngày 20/7/2022 của UBND thành phố Nam Định',
      ],
      ['2023', 'Giấy khen của Chủ tịch UBND thành phố', 'Quyết định số 980/QĐ-UBND ngày 12/6/2023'],
    ]),
    w.signed('PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'HIỆU TRƯỞNG'),
  ]);
}

/** A residents' group, headings only bold, no frame. */
function collectiveByBold(): Promise<Uint8Array> {
  const w = writer({ headings: 'bold' });
  return toDocx([
    ...w.title('BÁO CÁO THÀNH TÍCH', 'Đề nghị biểu dương điển hình năm 2024'),
    w.p('Đơn vị: Chi hội phụ nữ tổ dân phố số 6'),
    w.p('Tên đơn vị đề nghị: Chi hội phụ nữ tổ dân phố số 6, phường Cửa Bắc'),
    w.p('Nam Định, ngày 2 tháng 10 năm 2024'),
    w.bold('I. Đặc điểm, tình hình'),
    w.p(
      'Chi hội có 58 hội viên, phần lớn buôn bán nhỏ. Ban đầu quỹ chi hội chỉ có vài trăm nghìn đồng, hội viên ngại đi họp.',
    ),
    w.bold('II. Kết quả đạt được'),
    w.p(
      '- Chi hội phụ nữ vận động hội viên gom vỏ lon, giấy vụn vào sáng chủ nhật, bán lấy tiền mua thẻ bảo hiểm y tế cho hội viên khó khăn; liên hệ chị Hoa, điện thoại 0912 345 678 để tham gia.',
    ),
    w.p(
      '- Trong năm 2024, chi hội thu được hơn 12,5 triệu đồng từ bán phế liệu. Chi hội mua 9 thẻ bảo hiểm y tế cho hội viên khó khăn.',
    ),
    w.p('- Số hội viên dự sinh hoạt tăng từ 21 người năm 2022 lên 44 người năm 2024.'),
    w.p('Chi hội chưa có chỗ để phế liệu khi mưa kéo dài.'),
    w.bold('III. Khen thưởng'),
    w.p(
      'Năm 2023: Giấy khen của Chủ tịch UBND phường Cửa Bắc (Quyết định số 45/QĐ-UBND ngày 8/3/2023).',
    ),
    w.p('Năm 2024: được nhận danh hiệu do câu lạc bộ thơ tặng.'),
    w.bold('NGƯỜI BÁO CÁO'),
    w.p('Trần Thị B'),
  ]);
}

/** A teacher, with the curriculum vitae that must go. */
function individual(): Promise<Uint8Array> {
  const w = writer({ headings: 'capitals' });
  return toDocx([
    w.frame(
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ NAM ĐỊNH\nTRƯỜNG TIỂU HỌC BÌNH MINH',
      'Nam Định, ngày 15 tháng 5 năm 2023',
    ),
    ...w.title('BÁO CÁO THÀNH TÍCH', 'ĐỀ NGHỊ TẶNG BẰNG KHEN (giai đoạn 2020 - 2023)'),
    w.h('I. Sơ lược lý lịch'),
    w.p('- Họ và tên: LÊ THU HÀ. Giới tính: Nữ'),
    w.p('- Giới tính: Nữ'),
    w.p('- Sinh ngày: 12/4/1985'),
    w.p('- Quê quán: xã Mỹ Xá, thành phố Nam Định'),
    w.p('- Nơi thường trú: số 12, ngõ 34, đường Giải Phóng'),
    w.p('- Số CCCD: 036185001234'),
    w.p('- Chức vụ, đơn vị công tác: Giáo viên, Trường Tiểu học Bình Minh'),
    w.p('- Ngày vào Đảng: 3/2/2012'),
    w.h('II. Thành tích đạt được'),
    w.p(
      'Khi nhận lớp, nhiều em còn đọc chậm, ít em mượn sách vì thư viện thiếu sách hợp lứa tuổi. Cô lập tủ sách ở cuối lớp và dành mười phút đầu giờ cho học sinh tự chọn sách đọc. Cô ghi sổ mượn và trao đổi với gia đình mỗi tháng.',
    ),
    w.p(
      'Năm học 2022-2023, học sinh trong lớp mượn 1.240 lượt sách. Số em đọc trôi chảy tăng từ 18 em đầu năm học lên 33 em cuối năm học. Cô có 2 sáng kiến được nhà trường công nhận trong năm 2022.',
    ),
    w.h('III. Các hình thức đã được khen thưởng'),
    w.table([
      ['Năm', 'Danh hiệu thi đua, hình thức khen thưởng', 'Quyết định'],
      ['2021', 'Chiến sỹ thi đua cơ sở', 'QĐ số 2210/QĐ-UBND ngày 30/8/2021 của UBND thành phố'],
      ['2022', 'Lao động tiên tiến', 'QĐ số 77/QĐ-THBM ngày 15/6/2022'],
    ]),
    w.signed('TRƯỞNG PHÒNG', 'HIỆU TRƯỞNG'),
  ]);
}

/** A household. */
function household(): Promise<Uint8Array> {
  const w = writer({ headings: 'bold' });
  return toDocx([
    ...w.title('BÁO CÁO THÀNH TÍCH', 'của hộ gia đình đề nghị biểu dương năm 2022'),
    w.p('Hộ gia đình: ông Phạm Văn Tám'),
    w.p('Xã Mỹ Tân, ngày 20 tháng 9 năm 2022'),
    w.bold('I. Hoàn cảnh gia đình'),
    w.p('Sinh ngày: 1/1/1970'),
    w.p('Điện thoại: 0988 111 222'),
    w.p(
      'Gia đình ở thôn Hồng Hà, xã Mỹ Tân, thuộc hộ nghèo năm 2018, thiếu vốn và thiếu đất canh tác.',
    ),
    w.bold('II. Thành tích đạt được'),
    w.p(
      'Gia đình học cách trồng hoa của Hội Nông dân, thuê lại đất bỏ hoang của hàng xóm và ghi sổ thu chi từng vụ. Gia đình giúp các hộ nghèo khác mượn giống, trả sau vụ Tết, góp phần giảm nghèo bền vững.',
    ),
    w.p(
      'Năm 2021, gia đình thu khoảng 85 triệu đồng từ 2 sào hoa cúc. Gia đình cho 7 hộ mượn giống trong năm 2022.',
    ),
    w.p('Gia đình chưa có kho lạnh nên vụ hoa nở sớm phải bán rẻ.'),
    w.bold('III. Khen thưởng'),
    w.p('Năm 2021: Gia đình văn hóa, Quyết định số 12/QĐ-UBND ngày 5/12/2021 của UBND xã Mỹ Tân.'),
  ]);
}

/** A police post's report typed in .VnTime, its title in .VnTimeH. */
function inTcvn3(): Promise<Uint8Array> {
  const encode = (text: string) => createConverter('tcvn3')(text, 'unicode');
  const w = writer({ headings: 'bold', font: '.VnTime', encode });
  const capitals = writer({
    headings: 'bold',
    font: '.VnTimeH',
    encode: (text) => encode(text.toLowerCase()),
  });
  return toDocx([
    ...capitals.title('BÁO CÁO THÀNH TÍCH'),
    w.p('Tên đơn vị đề nghị: Tổ liên gia số 3 phường Trường Thi'),
    w.p('Nam Định, ngày 10 tháng 12 năm 2023'),
    capitals.bold('I. ĐẶC ĐIỂM, TÌNH HÌNH'),
    w.p(
      'Tổ có 24 hộ trong ngõ hẹp của phường Trường Thi, xe chữa cháy không vào được. Trước đây nhiều nhà khóa trái cửa sau, thiếu lối thoát.',
    ),
    capitals.bold('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    w.p(
      'Tổ lắp chuông báo cháy nối 24 hộ, mở lối thoát thứ hai và tập chữa cháy mỗi quý. Phong trào toàn dân bảo vệ an ninh Tổ quốc được nhắc lại trong mỗi buổi tập.',
    ),
    w.p(
      'Trong năm 2023, tổ tập chữa cháy 4 buổi. Có 19 hộ mở thêm lối thoát trong năm 2023. Thời gian báo động giảm từ 12 phút xuống 2 phút.',
    ),
    w.p('Còn 5 hộ chưa mở được lối thoát vì vướng tường nhà bên.'),
    capitals.bold('III. KHEN THƯỞNG'),
    w.p(
      'Năm 2023: Giấy khen của Chủ tịch UBND thành phố, Quyết định số 301/QĐ-UBND ngày 4/10/2023.',
    ),
  ]);
}

/** A ward's report with tables of figures, photographs and a scanned seal. */
async function withTablesAndPictures(): Promise<Uint8Array> {
  const w = writer({ headings: 'bold' });
  const photo = await photograph();
  return toDocx([
    w.frame(
      'UBND PHƯỜNG CỬA BẮC\nBỘ PHẬN MỘT CỬA\nSố: 08/BC-MC',
      'Nam Định, ngày 3 tháng 1 năm 2024',
    ),
    ...w.title('BÁO CÁO THÀNH TÍCH', 'năm 2023'),
    w.p('Tên tập thể: Bộ phận Một cửa phường Cửa Bắc'),
    w.bold('I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'),
    w.p(
      'Bộ phận có 5 công chức. Trước khi làm, người dân phải đi lại nhiều lần vì thiếu giấy tờ; cải cách hành chính còn chậm.',
    ),
    w.bold('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    w.p(
      'Bộ phận in phiếu kiểm giấy tờ cho từng thủ tục, hướng dẫn người già nộp hồ sơ tại nhà văn hóa, rút ngắn thời gian giải quyết thủ tục hành chính và xây dựng công sở văn minh.',
    ),
    w.table([
      ['Chỉ tiêu', 'Năm 2022', 'Năm 2023'],
      ['Hồ sơ phải bổ sung', '412', '135'],
      ['Hồ sơ nộp tại nhà', '0', '98'],
    ]),
    w.p(
      'Số hồ sơ phải bổ sung giảm từ 412 hồ sơ năm 2022 xuống 135 hồ sơ năm 2023. Bộ phận hướng dẫn 96 lượt người cao tuổi nộp hồ sơ tại nhà văn hóa trong năm 2023.',
    ),
    image(photo, 'jpg', 'Ba công chức ngồi sau quầy, một cụ bà đang xem phiếu kiểm giấy tờ'),
    image(photo, 'jpg', 'Picture 2'),
    w.p('Phần mềm chưa cho tra hồ sơ đất đai nên loại hồ sơ này vẫn phải chờ.'),
    w.bold('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    w.table([
      ['Năm', 'Hình thức', 'Quyết định'],
      ['2023', 'Bằng khen của UBND tỉnh', 'Quyết định số 2401/QĐ-UBND ngày 28/12/2023'],
    ]),
    w.signed('UBND PHƯỜNG', 'TRƯỞNG BỘ PHẬN'),
    image(await seal(), 'png'),
  ]);
}

/** The six reports that an import must carry to a story, by name. */
export const REPORTS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'tap-the-kieu-tieu-de': collectiveByStyles,
  'tap-the-chu-dam': collectiveByBold,
  'ca-nhan': individual,
  'ho-gia-dinh': household,
  'phong-chu-tcvn3': inTcvn3,
  'bang-va-anh': withTablesAndPictures,
};
