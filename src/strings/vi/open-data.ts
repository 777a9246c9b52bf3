import { formatNumber } from '../../vietnamese/numbers.ts';

/** Open data: files, feeds, dictionary. */
export const openData = {
  title: 'Dữ liệu mở',
  lead: 'Mọi câu chuyện có thật ở dạng máy đọc được, để cổng thông tin, báo chí và người nghiên cứu dùng lại.',
  stories: (n: number) => `${formatNumber(n)} câu chuyện có thật`,
  samplesLeftOut: 'Câu chuyện minh họa không có trong dữ liệu và nguồn tin.',
  filesTitle: 'Tệp dữ liệu',
  files: {
    json: 'JSON, đủ mọi trường',
    csv: 'CSV, một dòng một câu chuyện, mở được bằng Excel',
    schema: 'JSON Schema của một câu chuyện',
  },
  version: (v: string) =>
    `Phiên bản cấu trúc: ${v}. Thêm trường thì số sau tăng; bỏ hoặc đổi nghĩa một trường thì số trước tăng.`,
  licenceTitle: 'Quyền dùng lại',
  licenceText:
    'Được dùng lại, kể cả cho mục đích thương mại, khi ghi rõ nguồn “Gương sáng Thành Nam” và các nguồn mà câu chuyện dẫn; giữ đúng ý và giữ cả phần chưa làm được.',
  withdrawNote:
    'Câu chuyện có thể được gỡ theo yêu cầu của người được kể. Nơi dùng lại xin cập nhật theo nguồn tin và bỏ câu chuyện đã gỡ.',
  feedsTitle: 'Nguồn tin',
  feedsLead: 'Mỗi nguồn có ba dạng: RSS, Atom và JSON Feed.',
  all: 'Mọi câu chuyện',
  by: {
    'phong-trao': 'Theo lĩnh vực',
    'co-quan': 'Theo cơ quan giới thiệu',
    noi: 'Theo phường, xã (gồm cả tên cũ của nơi ấy)',
    cap: 'Theo cấp khen thưởng',
  },
  channelDescription: (title: string) => `Câu chuyện có thật: ${title}.`,
  dictionaryTitle: 'Từ điển dữ liệu',
  dictionaryLead: 'Lấy thẳng từ cấu trúc mà người viết hồ sơ dùng; mỗi trường một dòng.',
  field: 'Trường',
  meaning: 'Nghĩa',
  type: 'Kiểu',
  required: 'bắt buộc',
  optional: 'không bắt buộc',
} as const;
