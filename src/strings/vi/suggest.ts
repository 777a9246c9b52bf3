/** Suggesting an exemplar and reporting a fault, without a server of ours. */
export const suggest = {
  title: 'Phiếu giới thiệu',
  lead: 'Điền rồi in, lưu thành tệp hoặc viết thư. Trang không gửi và không giữ gì: mọi chữ bạn gõ chỉ ở trong máy của bạn và mất khi đóng trang.',
  noScript: 'Trình duyệt này không chạy mã lệnh: hãy điền rồi dùng lệnh In của trình duyệt.',
  privacy:
    'Đừng ghi số định danh, ngày sinh, địa chỉ nhà, số điện thoại riêng, bệnh án, tên người trong gia đình, tên trẻ em hay tên người được giúp đỡ.',
  who: 'Giới thiệu ai',
  whoHint: 'Tên tập thể, hoặc vai trò của người ấy; chưa cần họ tên.',
  kind: 'Đối tượng',
  place: 'Ở đâu',
  year: 'Việc làm từ năm nào',
  criteriaTitle: 'Tiêu chuẩn bạn thấy đạt',
  criteriaNote:
    'Đánh dấu các tiêu chuẩn hợp với việc đã làm. Phiếu sẽ ghi cơ quan chủ trì của lĩnh vực có nhiều dấu nhất.',
  common: 'Tiêu chuẩn chung',
  problem: 'Lúc đầu khó ở đâu',
  action: 'Đã làm gì',
  result: 'Nay khác thế nào, con số nào, giấy tờ nào ghi',
  limits: 'Điều gì chưa làm được',
  consent: 'Người được giới thiệu đã biết và đồng ý',
  agency: 'Cơ quan chủ trì',
  agencyNone: 'Chưa đánh dấu tiêu chuẩn riêng nào, nên chưa chọn được cơ quan chủ trì.',
  agencyChosen: (name: string) => `Cơ quan chủ trì theo tiêu chuẩn đã chọn: ${name}.`,
  agencyNoMail:
    'Cơ quan này chưa công bố hộp thư: thư mở ra để trống chỗ người nhận, bạn tự điền khi có địa chỉ.',
  print: 'In phiếu',
  save: 'Lưu thành tệp',
  mail: 'Viết thư',
  mailSubject: 'Giới thiệu một điển hình',
  formLink: 'Điền phiếu giới thiệu (in, lưu tệp hoặc viết thư)',
  // Report of a fault
  reportTitle: 'Báo sai sót',
  reportLead:
    'Thấy con số, tên, ngày hay chi tiết chưa đúng, xin ghi lại để sửa. Sửa xong, trang ghi công khai ở mục Cải chính.',
  reportStory: 'Câu chuyện',
  reportStoryHint: 'Tên bài hoặc địa chỉ trang.',
  reportWrong: 'Câu sai',
  reportRight: 'Điều đúng',
  reportSource: 'Nguồn để kiểm lại, nếu có',
  reportSubject: 'Báo sai sót',
  reportWhere: 'Nơi nhận báo sai sót ghi ở trang Liên hệ.',
} as const;
