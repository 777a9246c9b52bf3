/** Texts shared by every kit: the two standing activities and the guest's papers. */
export const exchange = {
  evidenceTitle: 'Làm sao ta biết?',
  evidenceLead:
    'Một lời khen đáng tin khi người khác kiểm lại được. Cả lớp xét một câu của câu chuyện.',
  evidenceClaim: 'Câu đem ra xét',
  evidenceAsk: 'Câu phải hỏi',
  evidenceTable: [
    'Ta biết điều gì',
    'Ai nói, nói ở đâu',
    'Chắc đến đâu (chắc, tạm tin, chưa biết)',
  ],
  evidenceSteps: [
    'Mỗi nhóm chép câu đem ra xét vào giữa tờ giấy.',
    'Điền bảng ba cột: ta biết điều gì, ai nói, chắc đến đâu. Mười phút.',
    'Mở mục “Nguồn” và “Chưa làm được” của câu chuyện, sửa lại bảng bằng bút khác màu.',
    'Viết một câu: điều gì chưa giải quyết, và ai có thể biết.',
  ],
  evidenceLook: 'Gợi ý cho người dạy',
  evidenceOpen: 'Điều gì chưa giải quyết?',
  evidenceSource: (title: string, publisher: string) => `${title}. ${publisher}.`,

  heroTitle: 'Tấm gương hay người nổi tiếng?',
  heroLead:
    'Nổi tiếng và đáng noi theo là hai chuyện khác nhau; có người được cả hai. Hoạt động này so hai người bằng việc làm, không bằng số người biết tên.',
  heroYoung: 'Với học sinh tiểu học, chỉ dùng ba dòng đầu của bảng và cho các em vẽ thay vì viết.',
  heroHead: ['Hỏi', 'Người hoặc tập thể trong chuyện', 'Một người nổi tiếng em biết'],
  heroRows: [
    'Đã làm việc gì? (bắt đầu bằng động từ)',
    'Ai được lợi từ việc ấy?',
    'Phải bỏ ra điều gì?',
    'Bao nhiêu người biết đến?',
    'Làm sao ta biết chuyện này là thật?',
    'Điều gì còn chưa làm được?',
    'Ta có làm theo được phần nào không?',
  ],
  heroSteps: [
    'Từng em nghĩ một người nổi tiếng mình thích, không cần nói ra. Hai phút.',
    'Điền bảng theo cặp. Ô nào không biết thì ghi “chưa biết”. Mười phút.',
    'Cả lớp nghe ba cặp; người nghe chỉ được hỏi “làm sao bạn biết?”.',
    'Mỗi em viết một câu: điều em muốn làm theo, và một việc bắt đầu trong tuần này.',
  ],
  heroSafety:
    'Không chê người mà bạn mình thích. Không lấy người thật trong trường để so. Thích một ca sĩ không phải là sai; câu hỏi là ta học được gì từ việc làm.',

  localTitle: 'Tìm tấm gương quanh em',
  localLead:
    'Người làm việc tốt thường không tự kể. Trong hai tuần, mỗi nhóm tìm một người hoặc một nhóm người ở gần, hỏi cho ra việc, rồi viết nửa trang có bằng chứng.',
  localSteps: [
    'Chọn một chỗ: ngõ, chợ, trường, trạm y tế, xưởng. Liệt kê việc tốt mình thấy, chưa cần biết ai làm.',
    'Đi cùng một người lớn, chào và xin phép hỏi. Người ta từ chối thì cảm ơn và thôi.',
    'Hỏi năm câu: việc gì, từ bao giờ, vì sao, khó nhất chỗ nào, điều gì chưa làm được.',
    'Tìm một bằng chứng: điều đếm được, một cuốn sổ, một người khác cùng thấy.',
    'Viết nửa trang, đọc lại cho người ấy nghe, sửa theo lời họ. Xin phép trước khi đưa ai xem.',
    'Thấy đáng kể cho nhiều người thì nhờ thầy cô xem trang “Đề cử điển hình”.',
  ],
  localForm: [
    'Việc đã làm',
    'Từ bao giờ, ở đâu (chỉ ghi tên phường, xã)',
    'Ai được lợi, đếm được gì',
    'Bằng chứng: ai cùng thấy, sổ hay vật gì',
    'Khó nhất chỗ nào, điều gì chưa làm được',
    'Người ấy cho phép kể lại chưa?',
  ],
  localSafety:
    'Đi cùng người lớn, vào ban ngày, không vào nhà người lạ. Không ghi địa chỉ, số điện thoại, chuyện sức khỏe, chuyện riêng. Người dưới 16 tuổi thì không ghi tên, lớp, trường, không chụp mặt.',
  nominate: 'Trang “Đề cử điển hình”',

  guestTitle: 'Hồ sơ khách mời',
  timeline: 'Việc theo ngày',
  timelineRows: [
    ['Trước 3 tuần', 'Gửi giấy mời qua cơ quan; xin ý kiến nhà trường; hẹn người đi cùng khách.'],
    [
      'Trước 2 tuần',
      'Người học đọc câu chuyện; mỗi em viết hai câu hỏi; phát phiếu đồng ý chụp ảnh.',
    ],
    ['Trước 1 tuần', 'Chọn câu hỏi, chia vai; gửi khách bản “Dặn khách mời”.'],
    ['Trước 3 ngày', 'Gọi lại: giờ đến, chỗ đỗ xe, điều khách không muốn nói.'],
    ['Trong buổi', 'Đón ở cổng; nước, ghế có tựa; người giữ giờ; luôn có giáo viên cạnh khách.'],
    ['Sau 1 ngày', 'Nhắn cảm ơn; hỏi khách có muốn bỏ phần nào không.'],
    ['Sau 1 tuần', 'Việc sau buổi giao lưu; gửi khách đọc lại bản viết.'],
  ],
  timelineHead: ['Lúc nào', 'Việc'],
  invitation: 'Giấy mời',
  invitationTo: 'Kính gửi',
  invitationThrough: (agency: string) => `Qua: ${agency}`,
  invitationEnded: (day: string) =>
    `Cơ quan này hoạt động với tên này đến ngày ${day}. Nhà trường hỏi cơ quan kế nhiệm hoặc chính quyền phường, xã nơi diễn ra câu chuyện.`,
  invitationFields: [
    'Tên khách',
    'Nhà trường, đơn vị mời',
    'Ngày, giờ, nơi gặp',
    'Người liên hệ, điện thoại của nhà trường',
  ],
  invitationSign: 'Thay mặt nhà trường, đơn vị (ký, ghi rõ họ tên)',
  guestWho: 'Mời ai',
  brief: 'Dặn khách mời',
  briefSchedule: 'Buổi gặp diễn ra như sau',
  pupilQuestions: 'Câu hỏi của người học',
  pupilQuestionsNote: 'Cắt rời, mỗi người hỏi giữ một câu. Khách được bỏ qua bất kỳ câu nào.',
  mc: 'Lời dẫn chương trình',
  avoid: 'Điều không hỏi, không nhắc',
  avoidAlways: [
    'Địa chỉ nhà, số điện thoại, ngày sinh, chuyện sức khỏe, tôn giáo, chuyện gia đình.',
    'Câu hỏi nhằm buộc khách so mình với người khác.',
    'Lời hứa tặng tiền, quyên góp tại chỗ.',
  ],
  consent: 'Phiếu đồng ý chụp ảnh, ghi âm',
  consentText:
    'Tôi đã được giải thích việc chụp ảnh, ghi âm trong buổi giao lưu. Tôi đồng ý cho những việc tôi đánh dấu dưới đây. Để trống nghĩa là không đồng ý. Tôi có thể rút lại bất cứ lúc nào; khi ấy ảnh, ghi âm được gỡ và xóa.',
  consentItems: [
    'Chụp ảnh, dùng trong lớp, trong trường',
    'Chụp ảnh, đăng trên trang của nhà trường',
    'Ghi âm để viết lại, xóa sau khi viết xong',
    'Trích lời, sau khi tôi đọc lại',
  ],
  consentChild:
    'Người dưới 16 tuổi: cần chữ ký của cha mẹ hoặc người giám hộ, và từ đủ 7 tuổi thì cả ý kiến của chính em.',
  consentFields: [
    'Họ và tên',
    'Ngày',
    'Chữ ký',
    'Chữ ký cha mẹ hoặc người giám hộ (nếu dưới 16 tuổi)',
  ],
  after: 'Việc sau buổi giao lưu',
  feedback: 'Phiếu góp ý',
  feedbackNote: 'Không ghi tên. Thu vào hộp, đọc chung, không chấm.',
  feedbackPupil: [
    'Một điều em nhớ nhất, và vì sao',
    'Một điều em muốn biết thêm',
    'Một việc em sẽ thử trong tháng này',
    'Điều nên đổi ở buổi sau',
  ],
  feedbackGuest: 'Dành cho khách',
  feedbackGuestRows: [
    'Câu hỏi nào hay nhất, câu nào không nên hỏi',
    'Điều nhà trường nên chuẩn bị khác đi',
    'Có phần nào trong lời kể xin không dùng lại không',
  ],
} as const;
