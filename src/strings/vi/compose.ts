import { formatNumber } from '../../vietnamese/numbers.ts';

/** The composer, and the words of a pack that it makes from any stories. */
export const compose = {
  title: 'Tự soạn một bộ giao lưu',
  lead: 'Chọn câu chuyện, người học và số phút; trang soạn đủ hướng dẫn, trang chiếu, phiếu, câu đố, hồ sơ khách mời. Mọi thứ nằm trong địa chỉ trang và trong máy của bạn, không gửi đi đâu.',
  noScript: 'Phần tự soạn cần JavaScript. Các bộ soạn sẵn thì không cần.',
  readyKits: 'Xem các bộ soạn sẵn',
  audience: 'Người học',
  setting: 'Hình thức',
  minutes: 'Số phút',
  name: 'Tên bộ (không bắt buộc)',
  find: 'Tìm câu chuyện',
  findHint: 'Gõ có dấu hoặc không dấu: tên việc, phường, lĩnh vực.',
  newest: (n: number) =>
    `Ô tìm có ${formatNumber(n)} câu chuyện mới nhất. Chuyện cũ hơn: mở trang của nó rồi bấm “Thêm vào bộ giao lưu”.`,
  found: (n: number, shown: number) =>
    n > shown
      ? `${formatNumber(n)} câu chuyện, đang hiện ${formatNumber(shown)}. Gõ thêm để thu hẹp.`
      : `${formatNumber(n)} câu chuyện.`,
  add: 'Thêm',
  remove: 'Bỏ',
  up: 'Lên',
  chosen: 'Câu chuyện đã chọn',
  chosenNone: 'Chưa chọn câu chuyện nào. Chọn từ một đến năm câu chuyện.',
  most: 'Một bộ dùng nhiều nhất năm câu chuyện.',
  loading: 'Đang soạn…',
  failed: 'Không tải được câu chuyện. Kiểm tra mạng rồi thử lại.',
  open: 'Mở trang chiếu',
  print: 'In trọn bộ',
  printOne: (paper: string) => `In ${paper.toLowerCase()}`,
  copy: 'Chép địa chỉ của bộ này',
  copied: 'Đã chép.',
  qr: 'Mã QR của bộ này',
  result: 'Bộ giao lưu của bạn',
  addToKit: 'Thêm vào bộ giao lưu',
  addedToKit: 'Đã thêm. Mở bộ đang soạn',
  usedIn: 'Có trong bộ',
  sheet: 'Tờ triển lãm để in',

  titleOf: (titles: string[]) =>
    titles.length === 1
      ? (titles[0] ?? '')
      : `${String(titles.length)} câu chuyện, một buổi giao lưu`,
  summaryOf: (titles: string[]) => `Bộ tự soạn từ: ${titles.join('; ')}.`,
  aims: [
    'Kể lại được câu chuyện: vấn đề, việc đã làm, kết quả, điều chưa làm được.',
    'Nêu được ít nhất một con số kèm thời gian và nguồn.',
    'Chọn được một việc vừa sức để thử trong tuần.',
  ],
  prepare: [
    'Đọc trọn các câu chuyện, nhất là mục “Chưa làm được” và “Nguồn”.',
    'In phiếu học tập; chuẩn bị giấy khổ lớn và bút dạ cho mỗi nhóm.',
    'Mở thử trang chiếu ở phòng học, hoặc mang theo tệp khi phòng không có mạng.',
  ],
  openTitle: 'Mở đầu bằng một câu hỏi',
  openDetail:
    'Đọc phần “vấn đề” của câu chuyện, dừng lại. Mỗi người viết một câu: nếu là mình, mình bắt đầu từ đâu. Gọi ba người đọc, không bình luận.',
  openSlide: 'Nếu là bạn, bạn bắt đầu từ đâu?',
  openScript:
    'Ta chưa nghe cách làm vội. Viết một câu, trong hai phút. Lát nữa so với cách người trong chuyện đã làm.',
  tellTitle: (title: string) => `Câu chuyện: ${title}`,
  tellAll: 'Các câu chuyện',
  tellDetail:
    'Một người kể theo trang chiếu: việc đã làm, kết quả, điều chưa làm được. Người nghe ghi một con số và một điều muốn hỏi vào phiếu.',
  tellResult: 'Kết quả',
  tellLimits: 'Chưa làm được',
  tellScript: (honoree: string, sample: boolean) =>
    `${honoree}.${sample ? ' Đây là hồ sơ mẫu, nhân vật và con số được đặt ra; nói rõ với người nghe.' : ''} Kể bằng lời của bạn, dừng ở mỗi con số và nói con số ấy đúng cho thời gian nào.`,
  evidenceTitle: 'Làm sao ta biết?',
  evidenceDetail:
    'Chia nhóm, xét một câu theo bảng ba cột ở phần hoạt động: ta biết điều gì, ai nói, chắc đến đâu. Sau đó mở mục “Nguồn” và sửa lại bảng.',
  evidenceScript: 'Không hỏi câu này đúng hay sai, hỏi: chắc đến đâu, và cần biết thêm điều gì.',
  evidenceAsk: [
    'Ai nói, nói ở đâu, ngày nào?',
    'Con số đếm cái gì, trong khoảng thời gian nào?',
    'Có nguồn thứ hai không?',
    'Điều gì khác cũng có thể làm ra kết quả ấy?',
  ],
  evidenceLook: (sources: string) => `Nguồn của câu chuyện: ${sources}`,
  talkTitle: 'Thảo luận',
  talkDetail:
    'Nhóm bốn đến sáu người, mỗi nhóm một câu hỏi. Một người ghi, một người nói lại. Mỗi nhóm hai phút trước cả lớp.',
  talkScript: 'Nói lại ý của bạn mình trước khi thêm ý của mình.',
  guestTitle: 'Gặp khách mời',
  guestDetail:
    'Khách kể theo việc đã làm, không đọc bài. Người học hỏi theo câu đã chuẩn bị; khách được bỏ qua bất kỳ câu nào. Người dẫn giữ giờ.',
  guestSlide: 'Nghe, ghi, rồi hỏi',
  guestLines: ['Một việc khách đã làm', 'Một chỗ khó', 'Một điều còn muốn biết'],
  guestScript: 'Xin mời khách. Chúng em ghi ba điều trên màn hình, sau đó xin được hỏi.',
  closeTitle: 'Một việc mang về',
  closeDetail:
    'Mỗi người viết một việc làm được trong tuần, có ngày xong. Hai ba người đọc nếu muốn. Hẹn ngày nhìn lại.',
  closeLines: ['Việc gì', 'Xong ngày nào', 'Ai sẽ thấy là đã xong'],
  closeScript: 'Việc nhỏ thôi, nhưng phải có ngày. Tuần sau ta dành năm phút nhìn lại.',
  questionsAlways: [
    'Nơi ta ở có điều gì giống vấn đề trong chuyện?',
    'Phần nào làm theo được ngay, phần nào phải đổi?',
  ],
  activities: [
    {
      title: 'Nửa trang của nhóm',
      detail:
        'Mỗi nhóm viết nửa trang về câu chuyện cho bảng tin: một con số có nguồn, một điều chưa làm được, một câu hỏi. Nhóm khác đọc và gạch câu nào chỉ là lời khen.',
    },
    {
      title: 'Hỏi một người trong nghề',
      detail:
        'Về nhà hỏi một người làm việc gần với câu chuyện: chỗ nào giống, chỗ nào khác. Xin phép trước khi kể lại; không ghi tên nếu người ấy không muốn.',
    },
  ],
  quizLimit: (title: string) => `Theo câu chuyện “${title}”, điều gì còn chưa làm được?`,
  quizNothing: 'Không còn điều gì, mọi việc đã xong',
  quizUnsaid: 'Câu chuyện không nói điều nào chưa làm được',
  quizFigure: (value: string) => `Con số “${value}” nói về điều gì?`,
  quizFigureOthers: ['Số người đã đọc câu chuyện này', 'Số nơi đã làm theo cách này'],
  quizPeriod: (what: string) => `Con số về “${what}” đúng cho thời gian nào?`,
  quizPeriodOthers: ['Mọi lúc, năm nào cũng vậy', 'Câu chuyện không ghi thời gian'],
  quizWhy: (title: string) => `Xem lại câu chuyện “${title}”, mục kết quả và mục chưa làm được.`,
  sheetRetell: (title: string) =>
    `“${title}”: viết hai câu, một câu về vấn đề, một câu về việc đã làm.`,
  sheetLimit: (title: string) => `“${title}”: điều gì chưa làm được? Ai có thể làm tiếp?`,
  sheetOpenAnswer:
    'Không có một đáp án. Câu trả lời tốt nêu được lý do và một chi tiết của câu chuyện.',
  sheetPromise: 'Một việc em làm trong tuần này, xong ngày nào, ai sẽ thấy.',
  sheetPromiseAnswer: 'Việc nhìn thấy được, có ngày, có người thấy. Không chấm điểm.',
  guestWho: (honoree: string) =>
    `Người trong câu chuyện (${honoree}), hoặc một người làm cùng việc ở gần, có người của cơ quan đi cùng.`,
  invitation: (title: string, minutes: number) =>
    `Chúng tôi kính mời ông/bà đến trò chuyện với người học về câu chuyện “${title}”. Buổi gặp dài khoảng ${String(minutes)} phút, trong đó ông/bà kể về việc đã làm, chỗ khó và điều chưa làm được, rồi nghe câu hỏi đã chuẩn bị. Không cần bài viết. Câu nào không muốn trả lời, ông/bà cứ nói là xin không kể.`,
  brief: [
    'Kể bằng việc: làm gì, lúc nào, với ai. Một chuyện nhỏ rõ ràng hơn nhiều lời chung.',
    'Kể cả lần làm hỏng; người học nhớ chỗ ấy lâu nhất.',
    'Không phải nói chuyện riêng, tiền riêng. Nhà trường đã dặn người học không hỏi.',
    'Chụp ảnh, ghi âm chỉ khi ông/bà ký phiếu đồng ý; rút lại lúc nào cũng được.',
  ],
  guestQuestions: [
    'Ngày đầu bắt tay vào việc, bác làm gì trước tiên?',
    'Lúc khó nhất là lúc nào, ai đã giúp?',
    'Có cách nào bác đã thử mà không được?',
    'Điều gì đến nay bác vẫn chưa làm được?',
    'Nếu chúng em làm thử ở đây, bác khuyên đổi điều gì?',
  ],
  mc: [
    {
      when: 'Mở đầu',
      say: 'Thưa thầy cô, thưa các bạn. Chúng ta đã đọc câu chuyện. Hôm nay chúng ta được gặp người làm việc ấy, để hỏi và để nghe.',
    },
    {
      when: 'Mời khách kể',
      say: 'Xin mời khách kể về việc đã làm. Chúng em ghi một việc, một chỗ khó, một điều còn muốn biết.',
    },
    {
      when: 'Khi có câu hỏi không nên trả lời',
      say: 'Câu này là chuyện riêng, em xin phép mời bạn hỏi câu khác.',
    },
    {
      when: 'Kết thúc',
      say: 'Mỗi nhóm xin nói một điều đã học và một điều còn muốn biết. Chúng em cảm ơn khách.',
    },
  ],
  avoid: [
    'Tiền riêng, thu nhập, nợ nần của khách.',
    'Chuyện của người vắng mặt, tên người được giúp.',
  ],
  after:
    'Trong tuần sau, mỗi nhóm viết nửa trang từ lời kể, gửi khách đọc lại trước khi treo; khách xin bỏ câu nào thì bỏ.',
  safety:
    'Không lấy chuyện riêng của người học làm ví dụ. Không ghi địa chỉ, số điện thoại, ảnh của ai khi chưa được phép; người dưới 16 tuổi cần cả cha mẹ đồng ý. Ra ngoài lớp thì đi cùng người lớn. Khách không ở một mình với học sinh.',
} as const;
