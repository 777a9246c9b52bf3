/**
 * Words by which Vietnamese reports boast. Each pattern is a source for `wholeWords`: a space is
 * any white space. The list is about praise; what measures (the coldest day, the longest queue)
 * is left alone unless it claims a rank over a whole town, province or country.
 */

import { phrase, words, type Claim } from './claim.ts';

/** A whole town, province, branch, country or all of history. */
export const WIDE =
  '(?:cả nước|toàn quốc|toàn cầu|nước ta|đất nước|nước nhà|(?:của |cả |nước )?việt nam|thế giới|năm châu|hành tinh|châu á|đông nam á|khu vực|miền bắc|miền nam|miền trung|ba miền|(?:cả |toàn |của |trong |trên địa bàn )*(?:tỉnh|thành phố|tp|huyện|thị xã|ngành|vùng|phường|xã|miền|đồng bằng)|thành nam|nam định|đồng bằng sông hồng|vùng đồng bằng|lịch sử|từ trước (?:đến|tới) (?:nay|giờ)|từ xưa (?:đến|tới) nay|xưa nay|mọi thời đại|thời đại|thế kỷ|trần gian|nước)';

/** Adjectives of praise: with "nhất" behind them they judge instead of measuring. */
const PRAISE =
  '(?:tốt(?: đẹp)?|giỏi|hay|đẹp|xuất sắc|tiêu biểu|điển hình|hiệu quả|thành công|hiện đại|tiên tiến|vĩ đại|ưu tú|ưu việt|mẫu mực|gương mẫu|đảm đang|tận tụy|tận tuỵ|tận tâm|tâm huyết|nhiệt tình|nhiệt huyết|dũng cảm|gan dạ|anh hùng|anh dũng|uy tín|nổi tiếng|nổi bật|nổi trội|ấn tượng|hoàn hảo|hoàn thiện|chất lượng|văn minh|đáng sống|hạnh phúc|mạnh(?: mẽ)?|vững mạnh|phát triển|nhân ái|nhân hậu|cao quý|cao đẹp|cao cả|đáng tự hào|tự hào|tuyệt vời|tuyệt|yêu quý|kính trọng|đáng kính|ngưỡng mộ|đáng khâm phục|thông minh|tài giỏi|tài năng|tài ba|sáng tạo|độc đáo|chăm chỉ|cần cù|siêng năng|năng động|bền vững|giàu(?: có| mạnh)?|nghĩa tình|tử tế|tốt bụng|toàn diện|khang trang|minh bạch|thân thiện|kiên cường|bản lĩnh|chu đáo|đoàn kết|trong sạch|liêm khiết|trách nhiệm|đáng học tập|đáng biểu dương|sáng giá|tin cậy|đáng tin cậy|lý tưởng|nhân văn|đẹp đẽ|vẻ vang|danh giá|thần tốc|ưu tiên)';

/** Adjectives of measure that boast only over a wide field. */
const GREAT =
  '(?:lớn|to|cao|nhiều|đông|nhanh|dài|rộng|sớm|mạnh|cao cấp|quy mô|lâu đời|trẻ|đắt|sâu|bền)';

/** Words that nobody can measure or check. */
export const INFLATED: readonly Claim[] = [
  words(
    'vĩ đại|phi thường|phi phàm|thần kỳ|thần kì|thần diệu|kỳ diệu|kì diệu|diệu kỳ|diệu kì|kỳ tích|kì tích|huyền thoại|vô tiền khoáng hậu|độc nhất vô nhị|có một không hai|vô song|vô đối|siêu phàm|siêu việt|xuất chúng|kiệt xuất|lỗi lạc|bất hủ|bất tử|bất tận|vô bờ bến|vô bờ|hiếm có khó tìm|đáng kinh ngạc|đến kinh ngạc|ngoài sức tưởng tượng|khó tin được|ngoài sức mong đợi|kỳ công hiếm|hiếm thấy|khôn xiết|vô ngần|không kể xiết|không thể đong đếm|không gì đong đếm|không bút nào tả|không lời nào tả|không sao tả xiết|hết lời ca ngợi|ca ngợi hết lời|như vũ bão|bùng nổ mạnh mẽ|tột bậc|tột cùng|kiệt tác|tuyệt phẩm|bậc thầy|thiên tài|siêu nhân|phép màu|phép lạ|danh bất hư truyền|trăm trận trăm thắng',
  ),
  words(
    'ngoạn mục|vang dội|chói lọi|sáng ngời|ngời sáng|sáng chói|lẫy lừng|lừng lẫy|hiển hách|oanh liệt|nức tiếng|vang danh|lừng danh|tuyệt vời|tuyệt hảo|tuyệt đỉnh|tuyệt mỹ|tuyệt diệu|hoàn mỹ|hoàn mĩ|hoàn hảo|mỹ mãn|viên mãn|hoành tráng|nức lòng|tỏa sáng|toả sáng|bừng sáng',
  ),
  words(
    'vượt bậc|vượt trội|nhảy vọt|thần tốc|thay da đổi thịt|lột xác|làm nên lịch sử|đi vào lịch sử|bước ngoặt lịch sử|dấu mốc lịch sử|mang tính lịch sử|mang tính cách mạng|tầm cao mới|vươn tầm thế giới|vươn tầm quốc tế|làm thay đổi bộ mặt|gây chấn động|gây tiếng vang|tạo tiếng vang|đỉnh của đỉnh|trên cả tuyệt vời|mẫu mực tuyệt đối|miễn chê|không chê vào đâu được|hình mẫu lý tưởng|hình mẫu hoàn hảo|người hùng|ngọn hải đăng|ngọn đuốc|lá cờ đầu|cánh chim đầu đàn|con chim đầu đàn|tượng đài|bông hoa đẹp|đóa hoa|đoá hoa|thần tượng|làm rạng danh|làm rạng rỡ|rạng ngời|ngời ngời|đáng nể phục|đáng khâm phục|đáng ngưỡng mộ|đáng cảm phục|đáng tự hào|lay động lòng người|lay động bao|rung động lòng người|sưởi ấm bao|chạm đến trái tim|đổi đời|ngát hương|tỏa hương|toả hương|thắp sáng niềm tin|truyền lửa|vang xa khắp|vượt xa mọi mong đợi|vượt mọi mong đợi|thay đổi hẳn bộ mặt|vẹn toàn',
  ),
  words(
    'nhất nhì|đệ nhất|nhất quả đất|nhất trần đời|muôn đời|đời đời|muôn thuở|ngàn đời|gấp bội|hy sinh tất cả|quên mình vì|hết lòng hết dạ|tận tâm tận lực|quên ăn quên ngủ|ghi dấu ấn đậm nét|không bao giờ phai|chưa có tiền lệ|xưa nay chưa|trước nay chưa từng|chưa nơi nào có|lần đầu tiên trong lịch sử|vô địch thiên hạ|hiệu quả tuyệt đối|thắng lợi hoàn toàn|thành công tuyệt đối|an toàn tuyệt đối|tuyệt đối tin tưởng|tuyệt đối hài lòng|tuyệt đối hoàn hảo|tin tưởng tuyệt đối|hài lòng tuyệt đối|ủng hộ tuyệt đối|đồng thuận tuyệt đối|đạt tuyệt đối|trung thành tuyệt đối',
  ),
  phrase('mãi mãi', 'mãi mãi (?:được|là|ghi|trong|về sau|khắc|sống|tỏa|toả|xứng đáng|noi)'),
  phrase(
    'cách mạng',
    'cuộc cách mạng (?:thực sự|thật sự|trong (?:cách|nếp|tư duy|nhận thức|sản xuất|ngành)|về (?:cách|nếp|tư duy|nhận thức)|lớn)',
  ),
  phrase(
    'cảm hứng',
    'truyền cảm hứng(?: \\p{L}+){0,2}? (?:mạnh mẽ|mãnh liệt|bất tận|cho hàng|cho (?:muôn|mọi|tất cả))',
  ),
  phrase(
    'mãnh liệt',
    '(?:nghị lực|tình yêu|lòng|khát vọng|ý chí|sức sống)(?: \\p{L}+){0,2}? mãnh liệt',
  ),
  phrase('anh hùng', 'anh hùng (?:thầm lặng|giữa đời thường|không tên)'),
  phrase(
    'mẫu|gương',
    '(?:hình mẫu|tấm gương|mẫu hình|gương mẫu)(?: \\p{L}+){0,2}? cho (?:cả nước|toàn|mọi|tất cả|muôn|các thế hệ)',
  ),
  phrase('vô giá', 'vô giá(?! trị)'),
  phrase(
    'rực rỡ|vẻ vang|to lớn|lớn lao|xuất sắc|tuyệt đối|khó tin|hiếm có|đáng nể',
    '(?:thành công|thắng lợi|kết quả|thành tích|thành tựu|trang sử|chiến công|dấu ấn|mốc son|phẩm chất|tài năng|nghị lực|ý chí|năng lực|đóng góp|cống hiến|hiệu quả|công lao|tấm lòng)(?: (?:hết sức|vô cùng|thật|rất|đặc biệt|cực kỳ|thực sự|thật sự|là|vừa qua|đó|ấy|này))* (?:rực rỡ|vẻ vang|to lớn|lớn lao|xuất sắc|tuyệt đối|khó tin|hiếm có|đáng nể)',
  ),
  phrase(
    'đột phá|bứt phá',
    '(?:bước|sự|mang tính|tạo|tạo nên|tạo ra|làm nên|kết quả|phát triển|tăng trưởng|thành tích|cực kỳ|hết sức|thật sự|thực sự|đầy|rất) (?:đột phá|bứt phá)',
  ),
  phrase('bậc nhất', 'bậc nhất(?! (?:của )?(?:cầu thang|thang))'),
  phrase('số một|số 1', `số (?:một|1)(?: của| trong| ở)?(?: \\p{L}+)? ${WIDE}`),
  phrase(
    'số một|số 1',
    '(?:là|trở thành|xứng đáng|vị trí|ngôi vị|thương hiệu|chuyên gia|lựa chọn) (?:\\p{L}+ ){0,4}?số (?:một|1)(?=\\s*(?:[.,;!”]|$|về|trong|của))',
  ),
  phrase('hàng đầu', `hàng đầu(?: \\p{L}+){0,3}? ${WIDE}`),
  phrase(
    'hàng đầu',
    '(?:đơn vị|doanh nghiệp|trường|bệnh viện|thương hiệu|mô hình|chuyên gia|công ty|cơ sở|nghệ nhân|địa chỉ|tập thể|nhà vườn|hợp tác xã|trung tâm|cây bút|nông dân|thợ)(?: \\p{L}+){0,3} hàng đầu',
  ),
  phrase(
    'đứng đầu|dẫn đầu|đầu bảng|vượt xa|bỏ xa|vượt lên trên|hơn hẳn|đi đầu',
    `(?:đứng đầu|dẫn đầu|đi đầu|đầu bảng|vượt xa|bỏ xa|vượt lên trên|hơn hẳn)(?: \\p{L}+){0,3}? (?:cả|toàn|mọi|tất cả|các (?:tỉnh|thành|phường|xã|đơn vị|trường|nơi|địa phương)|${WIDE})`,
  ),
  phrase(
    'gương|điểm sáng|sao sáng|tấm lòng|nhân cách|trái tim',
    '(?:tấm gương|gương|điểm|ngôi sao|vì sao|tấm lòng|nhân cách|trái tim) (?:\\p{L}+ )?(?:sáng(?: rực| trong| mãi| nhất)?(?! (?:thành nam|trên|ở|trong ảnh))|vàng|cao cả|bao la|nhân ái bao la)',
  ),
  phrase('biểu tượng', 'biểu tượng (?:của|cho|sáng|về|sống)'),
  phrase(
    'lan tỏa|lan toả',
    '(?:lan tỏa|lan toả)(?: \\p{L}+)? (?:mạnh mẽ|sâu rộng|rộng khắp|khắp nơi|diệu kỳ|không ngừng)',
  ),
  phrase(
    'chuyển biến|đổi thay|thay đổi|chuyển mình|phát triển',
    '(?:chuyển biến|đổi thay|thay đổi|chuyển mình|phát triển) (?:\\p{L}+ ){0,2}?(?:mạnh mẽ|toàn diện|hoàn toàn|sâu sắc|không ngừng|chóng mặt|từng ngày)',
  ),
  phrase(
    'vô cùng|hết sức|cực kỳ|cực kì|rất đỗi|biết bao|thật sự|thực sự|quá đỗi|đặc biệt|hết mực',
    '(?:vô cùng|hết sức|cực kỳ|cực kì|rất đỗi|biết bao|thật sự|thực sự|quá đỗi|đặc biệt|hết mực) (?:to lớn|lớn lao|hiệu quả|ý nghĩa|có ý nghĩa|ấn tượng|tự hào|xúc động|phấn khởi|tốt đẹp|tốt|thành công|cảm phục|khâm phục|xuất sắc|đáng quý|đáng tự hào|nhân văn|cao đẹp|cao quý|cao cả|tận tụy|tận tâm|nhiệt tình|sáng tạo|trân trọng|biết ơn|mẫu mực|giỏi|đáng khen|thuyết phục|đáng khâm phục|đáng trân trọng|gương mẫu|tài giỏi|đẹp đẽ)',
  ),
  phrase(
    'luôn|lúc nào cũng|bao giờ cũng',
    '(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng) (?:\\p{L}+ ){0,2}?(?:đi đầu|đi trước|tiên phong|dẫn đầu|đứng đầu|gương mẫu|mẫu mực|hết lòng|hết mình|tận tâm|tận tụy|tận tuỵ|xuất sắc|hoàn thành tốt|sẵn sàng hy sinh|cháy bỏng|trăn trở)',
  ),
  phrase(
    'sánh|bằng|theo kịp|bì kịp|vượt qua|phủ nhận|thay thế|làm được|chê|phàn nàn|không khen|không biết ơn|không yêu|không cảm phục|không khâm phục|không hài lòng|không nể|không biết đến',
    '(?:không|chẳng|chưa)(?: một| có)? (?:ai|nơi nào|đâu|đơn vị nào|gì|điều gì|mô hình nào|người nào|địa phương nào|nơi đâu|đối thủ nào)(?: \\p{L}+){0,6}? (?:sánh(?: (?:kịp|bằng|nổi|được|vai))?|làm (?:tốt |được |hay |giỏi ){1,3}(?:như|bằng)|bằng (?:được|nổi|nơi|chỗ|ở|đây|anh|chị|ông|bà|cô|mô hình|phường|xã|đơn vị)|theo kịp|bì kịp|vượt qua|phủ nhận|thay thế|làm được|chê|phàn nàn|không (?:khen|biết ơn|yêu|cảm phục|khâm phục|hài lòng|nể|biết đến))',
  ),
  phrase(
    'không một lời|hoàn toàn không|không còn|không thể|không gì|không quản|không biết mệt|không biết mỏi|không ngừng|không có đối thủ|không có bất|không có hạn chế|không có nhược|chưa bao giờ',
    'không một lời (?:phàn nàn|kêu ca|chê)|không (?:thể phủ nhận|gì sánh được|gì sánh bằng|quản ngày đêm|biết mệt mỏi|biết mệt|biết mỏi mệt|ngừng nghỉ|thể nào tốt hơn|thể tuyệt vời hơn|thể tốt hơn|thể thay thế|có đối thủ|có (?:bất kỳ |bất cứ )?(?:một )?(?:hạn chế|nhược điểm|thiếu sót|khuyết điểm|tồn tại|sai sót|sai phạm|tiêu cực|vi phạm|ý kiến) nào|còn (?:bất kỳ |bất cứ )?một (?:ý kiến|hộ|ai|người)(?: \\p{L}+)? nào)|hoàn toàn không (?:có|còn|xảy ra) (?:tiêu cực|sai sót|tệ nạn|hộ nghèo|tội phạm|rác|vi phạm|khiếu nại|hạn chế)|chưa bao giờ (?:thất bại|sai sót|sai|thua|khiến ai thất vọng)',
  ),
  phrase(
    'chưa từng có|chưa từng thấy',
    'chưa từng (?:có(?=\\s*(?:[.,;!”]|$|tiền lệ|trong lịch|ở (?:việt|nam|tỉnh|thành|nước|bất)|trên|từ trước))|thấy(?=\\s*(?:[.,;!”]|$|trong|ở|từ)))',
  ),
  phrase(
    'hài lòng|đồng tình|đồng thuận|ủng hộ|khen|ngợi ca|tin yêu|quý|yêu mến|mến phục|biết ơn|cảm phục|nể phục|khâm phục|thán phục|kính trọng|phấn khởi|hưởng ứng|tin tưởng|tự hào|ngưỡng mộ|hạnh phúc|noi theo|tấm tắc|trầm trồ|vui mừng|vui sướng|hân hoan|đồng lòng|hoan nghênh|nhất trí 100',
    '(?:tất cả|toàn thể|toàn bộ|mọi|muôn|ai ai|ai|ai nấy|người người|nhà nhà|bất kỳ ai|bất cứ ai|cả (?:làng|xã|phường|thành phố|tỉnh|nước|phố))(?:,? \\p{L}+){0,6}?,? (?:đều|cũng|hết sức|rất|vô cùng|phải|một lòng|nhất loạt|cùng)(?: \\p{L}+){0,2}? (?:vui mừng|vui sướng|hân hoan|đồng lòng|hoan nghênh|nhất trí 100|hài lòng|đồng tình|đồng thuận|ủng hộ|khen ngợi|khen|ngợi ca|tin yêu|yêu quý|quý mến|quý trọng|yêu mến|mến phục|biết ơn|cảm phục|nể phục|khâm phục|thán phục|kính trọng|phấn khởi|hưởng ứng|tin tưởng|tự hào|ngưỡng mộ|hạnh phúc|noi theo|tấm tắc|trầm trồ)|(?:toàn thể|toàn bộ) (?:cán bộ|nhân dân|hội viên|bà con|người dân)(?:,? \\p{L}+){0,5}? (?:phấn khởi|tin tưởng|hài lòng|hưởng ứng|đồng lòng)',
  ),
  phrase(
    'hoàn toàn|triệt để|tận gốc|vĩnh viễn|sạch bóng',
    '(?:xóa bỏ|xoá bỏ|xóa sạch|xoá sạch|chấm dứt|giải quyết|thay đổi|khắc phục|đẩy lùi|loại bỏ|quét sạch|xóa|xoá|xử lý|biến mất)(?: \\p{L}+){0,5}? (?:hoàn toàn|triệt để|tận gốc|vĩnh viễn)|(?:hoàn toàn|triệt để|vĩnh viễn) (?:được )?(?:xóa bỏ|xoá bỏ|xóa|xoá|chấm dứt|thay đổi|đổi thay|biến mất|thuyết phục|giải quyết|đẩy lùi|khắc phục|chinh phục)|sạch bóng',
  ),
  phrase(
    'gấp |hàng vạn|hàng triệu|hàng nghìn|hàng ngàn',
    'gấp (?:hàng )?(?:trăm|nghìn|ngàn|vạn) lần|hàng (?:vạn|triệu|nghìn|ngàn) (?:trái tim|con tim|(?:người|hộ|gia đình|bà con)(?: \\p{L}+){0,3}? (?:biết ơn|ngưỡng mộ|noi theo|cảm phục|khâm phục|đổi đời))',
  ),
  phrase(
    'đẳng cấp|đỉnh cao|xuất sắc|ngưỡng mộ|thán phục|khâm phục|ngả mũ|chuẩn mực|niềm tự hào',
    'đẳng cấp (?:quốc tế|thế giới|khu vực)|(?:đạt|lên|vươn)(?: tới| đến| lên)? đỉnh cao|đỉnh cao (?:của|về)(?! (?:nước|lũ|triều|cơn|đợt|dịch|mùa))|xuất sắc (?:vượt|giành|đoạt|đạt|ghi|dẫn|về)|đầy (?:ngưỡng mộ|thán phục|khâm phục)|ai cũng phải (?:\\p{L}+ )?(?:khâm phục|nể|thán phục|ngả mũ)|niềm tự hào của (?:cả|toàn)',
  ),
];

/** Firsts and onlies, of a wide field. */
export const FIRSTS: readonly Claim[] = [
  phrase(
    'đầu tiên|tiên phong|duy nhất|mở đường',
    `(?:đầu tiên|tiên phong|duy nhất|mở đường)(?: (?!thứ)\\p{L}+){0,4}? ${WIDE}`,
  ),
  phrase('duy nhất', '(?:cả nước|toàn tỉnh|toàn thành phố|việt nam)(?: \\p{L}+){0,3}? duy nhất'),
];

/** Superlatives: of praise, of measure over a wide field, of anything over a wide field. */
export const SUPERLATIVES: readonly Claim[] = [
  phrase('nhất', `${PRAISE}(?: \\p{L}+)? nhất`),
  phrase('nhất', `${GREAT} nhất(?: \\p{L}+){0,4}? ${WIDE}`),
  phrase('nhất', `(?:công|đóng góp|công lao|ảnh hưởng|vai trò|ý nghĩa) ${GREAT} nhất`),
  phrase(
    'nhất',
    `(?<!(?:thứ|hạng|giải|cũ|xấu|xa|bẩn|ngắn|hẹp|trũng|vắng|tối|nóng|lạnh|đắt|huy chương|lần|kỳ|quý|bậc|loại|năm|tầng|ngày|thống|đồng|duy|chủ|ít|nhỏ|nghèo|thấp|kém|xa|muộn|chậm|khó|yếu|già|cao tuổi|thiệt thòi|khó khăn|gần|mới|hợp) )nhất(?: (?:của|trong|ở|trên|tại|toàn|cả))* ${WIDE}`,
  ),
];
