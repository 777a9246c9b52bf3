/**
 * Turns of phrase by which reports boast whatever their words: a whole crowd of one mind, nobody
 * to compare with, a life given away, an evil gone for ever. Each gathers many sayings, so that a
 * sentence nobody listed is still heard. Sources are for `wholeWords`.
 */
import { phrase, words, type Claim } from './claim.ts';

/** Up to so many words, commas between them allowed. */
const upTo = (count: number): string => `(?:,? [\\p{L}\\d]+){0,${String(count)}}?,?`;

const HARD =
  'khó|khổ|cực|lầy|mất|bụi|nhớp|lộn|rối|khan|eo|chông|hiểm|gay|vướng|tai|oi|tối|bấp|trống|hẹp|yếu|đặc|ẩm|hôi|thối|rườm|rắc|lâu|nguy|hao|vất vả|nhọc|mệt|đau|rét|nóng|lạnh|nghèo|thiếu|tốn|chật|nguy|cần|cấp|bức|phức tạp|nặng|chậm|ít|buồn|lo|sợ|tiếc|căng|gian|éo le|ngặt|túng|bẩn|ồn|ngại|hạn chế|thận trọng|cẩn|kỹ|kĩ|tỉ mỉ|mình|tiết kiệm|lúng túng|bất ngờ|bất tiện|đơn giản|nhỏ|đông|xa|dài|muộn|dữ|phiền|mặn|đắt|bận|bình thường|tránh|vội|yên|im|vắng|khắc nghiệt|khiêm tốn|hiếm|xấu|ngắn|mỏng|gấp|khẩn|có thể|để|sức|quan trọng|chặt|nhạy|dễ|mong manh|bấp bênh|thấp|mưa|là|thô sơ|đơn sơ|giản dị|nhạt|trơn|trần|bắc|nam|điểm|đoan|quang|độ';

const OPINION =
  'yêu(?! cầu)|đạt kết quả (?:tốt|cao)|đạt (?:khá|giỏi|loại tốt)|tiến bộ|giàu lên|có nhà|có việc làm|có của ăn|sung túc|chăm ngoan|hài lòng|bằng lòng|đồng tình|đồng thuận|đồng lòng|ủng hộ|khen|ca ngợi|ngợi ca|ngợi khen|tin yêu|tin tưởng|tin cậy|tin theo|quý|quí|yêu mến|yêu quý|yêu thích|mến|nể|phục|cảm phục|khâm phục|thán phục|kính|biết ơn|biết tiếng|biết và|phấn khởi|hưởng ứng|tự hào|ngưỡng mộ|hạnh phúc|noi theo|tấm tắc|trầm trồ|vui mừng|vui sướng|hân hoan|hoan nghênh|ngoan|giỏi|tiến bộ vượt|tự nguyện|tự giác|chấp hành|nêu cao|gương mẫu|hăng hái|nhiệt tình|nhiệt liệt|nô nức|sôi nổi|thấm nhuần|xúc động|cảm động|rơi nước mắt|no ấm|ấm no|khá giả|giàu|đoàn kết|trưởng thành|thành đạt|vượt chỉ tiêu|xuất sắc|yên tâm tuyệt đối|thương yêu|thương mến';

const CROWD =
  '(?:tất cả|toàn thể|toàn bộ|mọi|muôn|(?:các|những) (?:hộ|em|cháu|gia đình|hội viên|thành viên|học sinh|cán bộ|bà con)|100 ?%|một trăm phần trăm|ai ai|ai nấy|ai|người người|nhà nhà|bất kỳ ai|bất cứ ai|(?:người|nhà|hộ|gia đình|hội viên|học sinh|em|cán bộ|bà con) nào|cả (?:làng|xóm|ngõ|tổ|khu phố|khu|xã|phường|thành phố|tỉnh|nước|phố|trường))';

const HERO =
  'người mẹ hiền|người cha hiền|vị cứu tinh|cứu tinh|ông bụt|bà tiên|cô tiên|thiên thần|bồ tát|linh hồn|đầu tàu|ngọn cờ|kim chỉ nam|chỗ dựa vững chắc|điểm tựa vững chắc|báu vật|viên ngọc|bà hoàng|nữ hoàng|phù thủy|phù thuỷ|cao thủ|huyền thoại|điểm sáng|hình mẫu|tấm gương|niềm tự hào|niềm tin yêu|cầu nối vững chắc|thành trì|pháo đài|chiến sĩ kiên trung|cây đại thụ|người truyền lửa|người thắp lửa|người giữ lửa|kỳ quan|thiên đường|cái nôi|đỉnh cao';

const FIELD = '(?:mọi|tất cả|toàn|các|những|nhiều)';

/** Crowds, comparisons, sacrifices, totals, destinies. */
export const TURNS: readonly Claim[] = [
  phrase('tối đa|cao độ|hết công suất', 'phát huy (?:tối đa|cao độ|triệt để|hết công suất)'),
  phrase(
    'ở đó|nơi đó|là có',
    `(?:ở đâu|nơi nào|chỗ nào|đâu|nơi đâu)(?: có| còn)? ${upTo(5)} (?:ở đó|nơi đó|là)(?: cũng| đều)? có`,
  ),
  phrase(
    'luôn|lúc nào cũng|bao giờ cũng|ngày nào cũng',
    '(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng|ngày nào cũng) (?:niềm nở|tươi cười|tận tình|tận tụy|tận tuỵ|chu đáo|hết lòng|nhiệt tình|rạng rỡ|lạc quan|vui vẻ|ân cần|gần gũi|sát cánh|đồng hành|dõi theo|đau đáu|canh cánh|nêu cao|thấm nhuần)',
  ),
  phrase('xua tan', 'xua tan (?:đi )?(?:mọi|bao|hết|tất cả|cái lạnh|giá lạnh|bóng tối|nỗi)'),
  words(
    'làm mưa làm gió|mê hồn|choáng ngợp|thu nhập khủng|lãi khủng|con số khủng|rưng rưng|như trẩy hội|nở hoa đến|nguội lửa|hơi thở cho bệnh nhân|như nuốt từng lời|như được hồi sinh|như sống lại|như được sống lại|như thay áo|không tiếc lời',
  ),
  phrase(
    'vô cùng|cực kỳ|cực kì|rất đỗi|quá đỗi|khôn cùng|hết mực',
    `(?:vô cùng|cực kỳ|cực kì|rất đỗi|quá đỗi|khôn cùng|hết mực) (?!(?:${HARD})(?!\\p{L}))\\p{L}+`,
  ),
  phrase(
    'hết sức',
    `(?<!(?:làm|cố|gắng|dồn|ráng|chạy|kéo|chèo|bơi|đạp|gánh|đẩy|dùng|tận|ra|đã|hò|mệt|kiệt) )hết sức (?!(?:${HARD})(?!\\p{L}))\\p{L}+`,
  ),
  phrase(
    'đều|cũng|luôn|một lòng|nhất loạt',
    `${CROWD}${upTo(8)} (?:đều|cũng|luôn|một lòng|nhất loạt)${upTo(3)} (?:${OPINION})`,
  ),
  phrase(
    'không ai|không một|chẳng ai|chẳng một',
    `(?:không|chẳng)(?: một)? ai${upTo(6)} (?:là )?(?:không|mà không|lại không) (?:${OPINION}|biết đến)`,
  ),
  phrase(
    'nào|không ai|chưa ai|chẳng ai|không đâu|chưa đâu|hiếm ai|ít ai|khó ai',
    `(?:không|chưa|chẳng|hiếm|khó|ít)(?: hề| từng)?(?: có)?(?: một)? (?:ai|đâu|nơi đâu|(?:\\p{L}+ ){1,2}nào)${upTo(12)} (?:như|bằng(?! (?:lòng|cách|tiền|xe|tay|máy|lời))|hơn|sánh|bì|theo) (?:được|nổi|kịp|bằng|ở đây|nơi này|nơi đây|đây|anh|chị|ông|bà|cô|thầy|phường|xã|mô hình|đơn vị|tập thể|trường|hợp tác xã|tổ|ấy|họ|đội)`,
  ),
  phrase(
    'hiếm có|hiếm thấy|khó có thể tìm|thứ hai|không ai',
    'hiếm (?:có|thấy) (?:một )?(?:\\p{L}+ ){1,3}nào|khó có thể tìm(?: được| thấy| ra)?(?: một)?(?: \\p{L}+){1,3}|không (?:tìm|kiếm)(?: được| ra| đâu)? (?:\\p{L}+ )?thứ hai|không ai (?:dám nghĩ|ngờ tới|làm nổi|dám mơ)',
  ),
  phrase('từng', `nhất mà${upTo(6)} từng`),
  phrase(
    'hy sinh|hi sinh',
    `(?:hy|hi) sinh${upTo(3)} (?:cả|trọn|tất cả|cuộc đời|tuổi trẻ|tuổi xuân|hạnh phúc|cao cả|thầm lặng)`,
  ),
  phrase(
    'trọn|dâng|cống hiến|hiến cả|hiến hết|dành cả|dành hết|dành toàn bộ',
    '(?:dành|hiến|hiến dâng|cống hiến|dâng|dâng hiến|gửi)(?: \\p{L}+)? (?:trọn|cả|hết|toàn bộ)(?: \\p{L}+)? (?:cuộc đời|đời|tuổi xuân|thanh xuân|tuổi trẻ|tâm huyết|trái tim|tình yêu|tình thương|tâm sức|sức lực)',
  ),
  phrase(
    'trái tim|tấm lòng|tâm huyết|tình yêu|nhiệt huyết',
    'bằng (?:cả|tất cả|trọn) (?:trái tim|tấm lòng|tâm huyết|tình yêu|nhiệt huyết)|với (?:cả|tất cả) (?:trái tim|tấm lòng|tâm huyết)',
  ),
  phrase(
    'không một chút|không màng|không nề|không quản|không tiếc|không hề|không chút|chẳng quản|chẳng nề',
    '(?:không|chẳng)(?: hề)? (?:một chút (?:riêng tư|vụ lợi|toan tính|tính toán|nề hà)|chút (?:vụ lợi|toan tính|nề hà)|màng (?:danh|lợi|đến)|nề hà|quản (?:ngại|khó|gian|nắng|mưa|ngày|đêm|xa|hiểm|vất)|tiếc (?:công|sức|thời gian|máu|thân)|vụ lợi)',
  ),
  phrase(
    'bất chấp',
    'bất chấp (?:mọi|tất cả|hiểm nguy|nguy hiểm|gian khổ|nắng mưa|mưa nắng|khó khăn)',
  ),
  phrase(
    'hết lòng|hết mình',
    'hết (?:lòng|mình) (?:vì|phục vụ|chăm lo|yêu thương|thương yêu|với|cho)',
  ),
  phrase(
    'thép|sắt đá|vô song|phi thường|bất khuất|kiên cường|quả cảm|bền bỉ|hiếm có|mãnh liệt',
    '(?:nghị lực|ý chí|tinh thần|con người|bản lĩnh|lòng|ý chí và nghị lực) (?:\\p{L}+ )?(?:thép|gang thép|sắt đá|sắt thép|vô song|bất khuất|phi thường|kiên cường|quả cảm vô|hiếm có|mãnh liệt)',
  ),
  phrase(
    'khó khăn|trở ngại|thử thách|gian khó',
    '(?:không|chẳng)(?: có| một)? (?:khó khăn|trở ngại|thử thách|gian khó|gì|điều gì)(?: nào)?(?: \\p{L}+){0,3}? (?:làm khó|cản|ngăn|khuất phục|quật ngã|đánh gục|lay chuyển)',
  ),
  phrase(
    'vượt',
    'vượt (?:lên|qua|lên trên|trên)(?: \\p{L}+)? (?:tất cả|mọi(?! người)|muôn vàn|trăm ngàn|biết bao|bao)',
  ),
  phrase(
    'số phận|cuộc đời|vận mệnh',
    '(?:thay đổi|làm đổi thay|đổi thay|xoay chuyển) (?:\\p{L}+ )?(?:số phận|cuộc đời|vận mệnh)',
  ),
  phrase(
    'mảnh đời|số phận|cuộc đời|trái tim|phận người|mái ấm|tấm lòng',
    '(?:hàng trăm|hàng nghìn|hàng ngàn|hàng vạn|hàng triệu|triệu|biết bao|bao nhiêu|bao|vô số|muôn|muôn vàn) (?:mảnh đời|số phận|cuộc đời|trái tim|phận người|mái ấm|tấm lòng)',
  ),
  phrase(
    'khắp',
    `(?:nhân rộng|lan tỏa|lan toả|lan rộng|lan|vang|nổi tiếng|ca ngợi|săn đón|biết đến|tìm đến|học theo|tiếng)${upTo(4)} khắp (?:mọi|muôn|năm châu|cả nước|nơi|bốn phương|gần xa|xa gần|đất nước|thế giới|thiên hạ|toàn quốc|cả tỉnh|tỉnh|thành phố|vùng|huyện|ba miền)`,
  ),
  phrase(
    'sạch',
    '(?:xóa|xoá|quét|dẹp|trừ|đẩy) sạch (?:mọi|hết|hoàn toàn|bóng|các|tệ nạn|hộ nghèo|đói nghèo|nghèo đói|cái nghèo|nạn|tội phạm|ma túy|ma tuý|tiêu cực|lạc hậu|hủ tục|tai nạn|tín dụng|rác thải|mù chữ)',
  ),
  phrase(
    'không còn|chẳng còn',
    '(?:không|chẳng) còn (?:cảnh|bóng dáng|dấu vết|tăm hơi|(?:lấy |dù chỉ )?một (?:cọng|mẩu|bóng|mống)|(?:(?:một|bất kỳ|bất cứ) )?(?:\\p{L}+ ){1,4}?nào|ai (?:vi phạm|nghèo|mù chữ|nghiện|thất nghiệp))',
  ),
  phrase(
    HERO,
    `(?:là|như|thành|ví|coi|xem|gọi|mệnh danh)(?: \\p{L}+){0,5}? (?:${HERO})(?! (?:chung|được|thiếu|số|mẫu|dự|trong hồ))`,
  ),
  phrase(
    'cách mạng',
    '(?:tạo(?: ra| nên)?|làm nên|làm|là|mang lại|mở ra|như)(?: \\p{L}+){0,2}? cuộc cách mạng(?! (?:tháng|công nghiệp|dân tộc|giải phóng|tư sản|vô sản|màu))',
  ),
  phrase(
    'kỷ nguyên|chân trời|trang sử|chương mới|vận hội|thời kỳ hoàng kim|trang mới',
    'mở ra (?:một )?(?:kỷ nguyên|chân trời|trang|chương|vận hội)|trang sử (?:mới|vàng|hào hùng)|thời kỳ hoàng kim',
  ),
  phrase(
    'nào|việc gì|ở đâu|bao giờ cũng',
    `(?:năm nào|lúc nào|bao giờ|kỳ nào|lần nào|việc gì|ở đâu|phong trào nào|hội thi nào)${upTo(5)} cũng(?: \\p{L}+){0,2}? (?:về nhất|đứng nhất|nhất|dẫn đầu|đứng đầu|đi đầu|xuất sắc|giải nhất|giải cao|số một|tiên phong|hoàn hảo|tốt đẹp|vượt)`,
  ),
  phrase('nhất', `(?:về|đứng|giành|đoạt) (?:giải )?nhất (?:trong |ở |về )?(?:mọi|tất cả|toàn)`),
  phrase('hơn hẳn|vượt hẳn|ăn đứt|vượt trên', `(?:hơn hẳn|vượt hẳn|ăn đứt|vượt trên) ${FIELD}`),
  phrase(
    'tuyệt đối',
    `(?:hài lòng|tin|tin tưởng|tín nhiệm|đồng thuận|đồng lòng|ủng hộ|chấp hành|nhất trí|trung thành|minh bạch|hiệu quả|tin cậy|công bằng|thắng lợi|chu đáo|an toàn|chính xác|đúng|sạch|đoàn kết|nghiêm)(?: \\p{L}+){0,5}? tuyệt đối|tuyệt đối (?:tin|tín nhiệm|hài lòng|đồng thuận|ủng hộ|trung thành|hiệu quả|hoàn hảo|minh bạch|trong sạch|công bằng)|một cách (?:tuyệt đối|hoàn hảo|xuất sắc|ngoạn mục|thần kỳ|kỳ diệu|toàn diện|mạnh mẽ|vượt bậc|đáng kinh ngạc)`,
  ),
  phrase(
    'ý nghĩa|dấu ấn|ảnh hưởng|sức sống|hiệu ứng|tác động',
    '(?:ý nghĩa|dấu ấn|ảnh hưởng|hiệu ứng|sức lan tỏa|sức lan toả|tác động|sức ảnh hưởng) (?:\\p{L}+ )?(?:sâu sắc|to lớn|lớn lao|sâu đậm|đậm nét|khó phai|mạnh mẽ|sâu rộng|không thể phai)',
  ),
  phrase(
    'nhược điểm|khó khăn|vướng mắc|hạn chế|tồn tại|nhu cầu|yêu cầu|vấn đề|bài toán',
    '(?:khắc phục|giải quyết|đáp ứng|xóa bỏ|xoá bỏ|tháo gỡ|loại bỏ)(?: \\p{L}+)? (?:tất cả|mọi|toàn bộ)(?: (?:những|các))? (?:nhược điểm|khó khăn|vướng mắc|hạn chế|tồn tại|nhu cầu|yêu cầu|vấn đề|bài toán)',
  ),
  phrase(
    'chỉ tiêu|nhiệm vụ|mặt công tác|lĩnh vực',
    '(?:tất cả|mọi|toàn bộ|100 ?%)(?: (?:các|những|số))? (?:chỉ tiêu|nhiệm vụ|mặt công tác|mặt|lĩnh vực)(?: \\p{L}+){0,4}? (?:đều )?(?:đạt|vượt|xếp|hoàn thành|dẫn đầu|đứng đầu|đi đầu)',
  ),
  phrase(
    'không khỏi|không kể|trong lòng',
    'không khỏi (?:trầm trồ|thán phục|khâm phục|xúc động|ngỡ ngàng|tự hào|cảm phục|kinh ngạc)|không kể (?:ngày đêm|ngày hay đêm|nắng mưa|sớm tối|gian khó)|(?:sâu|mãi|đậm|in|sống|ghi|khắc|để lại)(?: \\p{L}+){0,4}? trong lòng (?:người xem|nhân dân|người dân|công chúng|bà con|bạn đọc)',
  ),
  // That nobody came or answered is a fact that reports leave out, no boast.
  phrase(
    'không một|chẳng một',
    `(?:không|chẳng) một (?:\\p{L}+ ){1,3}nào(?! (?:trả lời|tham gia|đăng ký|đăng kí|đồng ý|đến(?! muộn)|nhận|mua|hỏi|gửi|dùng|biết cách|ghi|nói|nêu|họp|ký|cho mượn|chịu)(?!\\p{L}))`,
  ),
  phrase('hết', 'hơn (?:bao giờ|lúc nào|khi nào) hết'),
  phrase(
    'gấp|bằng',
    '(?:gấp|bằng) (?:\\p{L}+ )?(?:hai|ba|năm|mười|trăm)(?: lần)?,? (?:gấp|bằng) \\p{L}+',
  ),
  phrase(
    'không|chẳng',
    '(?:không|chẳng) (?:có )?(?:lấy )?một (?:cọng|mẩu|hạt|bóng|mống|gợn|vết) \\p{L}+',
  ),
  phrase(
    'nào',
    `(?:không|chẳng|chưa) (?:một )?(?:ngày|giờ|phút|lúc|đêm|năm|buổi|việc) nào${upTo(8)} (?:không|vắng|thiếu|ngơi|ngừng)`,
  ),
  phrase(
    'chưa bao giờ|chưa khi nào|chưa lúc nào',
    `chưa (?:bao giờ|khi nào|lúc nào)${upTo(9)} (?:như vậy|như thế|đến thế|đến vậy|nhiều thế|như hiện nay|như hôm nay|như bây giờ|như lúc này)`,
  ),
  // People and deeds likened to what shines, flows or blooms; a lamp that is a lamp has no "like".
  phrase(
    'như|tựa|là|ví',
    `(?:như|tựa|ví như|giống như|là)(?: một| những| chiếc)? (?:(?:con )?ong chăm|(?:cơn |trận )?mưa (?:rào|lành|mát|xuân)|(?:dòng )?(?:suối|sông) (?:mát|ngọt|trong|không|chảy mãi)|(?:tia |ánh |vạt )?nắng (?:ấm|ban mai|sưởi)|ánh (?:sáng|trăng|ban mai|dương|đuốc)|vầng|vì sao|ngôi sao (?!vàng|đỏ|trên|ở|giấy)|(?:bông|đóa|đoá) (?:hoa|sen|hồng|hướng dương)(?! (?:giấy|nhựa|ở|trên|đã|héo))|ngọn (?:gió|lửa|đuốc|hải đăng)|làn gió|cánh (?:chim|én|buồm)|mạch ngầm|mạch nguồn|bản (?:hùng ca|tình ca|nhạc)|bài ca|khúc ca|(?:cây )?(?:đại thụ|cổ thụ|tùng|bách) |hoa giữa|sen giữa|cầu vồng|mặt trời|biển cả|núi cao|thái sơn|dòng sữa|trời biển|(?:cuốn |pho )?(?:sách|sử|từ điển|tư liệu) sống|(?:một )?gia đình lớn|mùa xuân|sợi chỉ đỏ|chất keo|nam châm|thỏi nam châm|hạt giống (?:đỏ|tốt|quý)|viên gạch hồng|người anh cả|cánh tay (?:phải|nối dài|đắc lực))`,
  ),
  phrase(
    'hơn',
    '(?:lớn|cao|rộng|sâu|dài|nặng|bao la|đẹp|quý|sáng) hơn (?:cả )?(?:núi|biển|trời|vàng|ngọc|non|thái sơn|sao)(?!\\p{L})',
  ),
  phrase(
    'không ai|không thể|khỏi',
    '(?:không ai|không thể|không|khỏi)(?: có thể| phải)? (?:bàn cãi|chối cãi|phủ nhận|nghi ngờ|tranh cãi)',
  ),
  phrase(
    'từ ngữ|ngôn từ|lời nào|bút mực|giấy mực',
    '(?:khó|không)(?: có)? (?:từ ngữ|ngôn từ|lời|bút mực|giấy mực)(?: nào)?(?: \\p{L}+){0,2}? (?:diễn tả|kể|tả|nói|ghi|viết)',
  ),
  phrase(
    'việc gì|điều gì|khó khăn nào|trở ngại nào',
    `không(?: có)? (?:việc gì|điều gì|khó khăn nào|trở ngại nào)${upTo(8)} (?:không|chẳng) (?:làm|vượt|giải|xong|thành)`,
  ),
  phrase('người người|nhà nhà', `(?:người người|nhà nhà)(?! (?:có|đi chợ|ra))`),
  phrase(
    'không bao giờ|chưa bao giờ|chưa hề|không hề',
    '(?:không|chưa) (?:bao giờ|hề|khi nào)(?: có| xảy ra| để xảy ra)? (?:mâu thuẫn|cãi vã|cãi cọ|vi phạm|sai sót|tiêu cực|mất đoàn kết|khiếu kiện|khiếu nại|tai tiếng|điều tiếng)',
  ),
  phrase(
    'đến mức|đến nỗi',
    '(?:đến mức|đến nỗi)(?: \\p{L}+){0,3}? (?:không ai (?:ngờ|tin)|nhiều (?:tỉnh|nơi|người)|ai cũng|mọi người|cả (?:nước|tỉnh|làng|phường))',
  ),
  phrase('ngoài', 'ngoài (?:mong đợi|kỳ vọng|sức mong|dự kiến tốt)'),
  phrase(
    'như',
    'như(?: chính| là)? (?:người thân|người nhà|ruột thịt|con đẻ|cha mẹ|mẹ hiền|con ruột|anh em ruột|máu thịt)(?! trong danh)',
  ),
  phrase(
    'chùn bước|lùi bước|nản lòng|khuất phục',
    '(?:không|chẳng|chưa)(?: có| một)?(?: \\p{L}+){1,3} (?:nào |gì )?(?:làm |khiến )(?:\\p{L}+ ){0,3}?(?:chùn bước|lùi bước|nản lòng|khuất phục)|(?:làm|khiến) chùn bước',
  ),
  words(
    'câu chuyện cổ tích|chuyện cổ tích về|mọi nẻo đường|cơn địa chấn|khắp nẻo đường|mọi miền tổ quốc',
  ),
  phrase('bất kể', 'bất kể (?:ngày|đêm|mưa|nắng|thời tiết|sớm|tối|khó|gian|nguy)'),
  phrase(
    'quên',
    '(?:không thể|chẳng thể|khó|không bao giờ|không sao)(?: nào)? quên(?! (?:tắt|khóa|khoá|mang|ghi|ký|uống|nhắc))',
  ),
  phrase(
    'không biết|chẳng biết|chưa bao giờ|không bao giờ',
    '(?:không|chẳng|chưa)(?: bao giờ| hề)? (?:biết )?(?:sợ(?: hãi)? (?:là gì|ai|gì)|(?:nghỉ|mệt|từ chối|bỏ cuộc|lùi bước|chùn bước|nản lòng|nản chí) (?:ngơi|là gì|ai|ngày nào|mỏi)?)(?!\\p{L})|(?:chưa|không) bao giờ (?:biết )?(?:từ chối|than|kêu|nghỉ ngơi|bỏ cuộc|lùi bước|chùn bước|nản|nề|ngại|đòi hỏi|tính toán|lơ là|sao nhãng|xao nhãng|quản)',
  ),
  phrase(
    'mơ ước|ước ao|ao ước',
    '(?:mơ ước|ước ao|ao ước) của (?:mọi|bao|nhiều|tất cả|biết bao|cả)',
  ),
  phrase(
    'đánh thức|khơi dậy',
    '(?:đánh thức|khơi dậy)(?: \\p{L}+){0,3}? (?:tiềm năng|sức mạnh|lòng yêu|khát vọng|tinh thần|niềm tin)',
  ),
  phrase('đời', `(?:cả|suốt|trọn|một) (?:cuộc )?đời${upTo(3)} chỉ (?:biết|lo|nghĩ|sống|dành)`),
  phrase(
    'sót|bỏ lại|quên',
    '(?:không|chẳng)(?: hề)?(?: để)?(?: một)?(?: ai)?(?: bị)? (?:bỏ )?(?:sót|bỏ lại|lãng quên)(?: lại)?(?: phía sau)? (?:một )?(?:ai|người nào|hộ nào|trường hợp nào)|không (?:để )?(?:một )?ai bị bỏ lại',
  ),
  phrase(
    'nhờ',
    `nhờ(?: có)? (?:ông|bà|anh|chị|cô|thầy|bác|em|đồng chí|mô hình|phong trào)${upTo(3)} mà (?:cả|toàn|mọi|bao|biết bao|nhà nhà) \\p{L}+`,
  ),
  words(
    'sôi sục|sục sôi|siêu đẳng|cây cao bóng cả|bậc kỳ tài|tuyệt kỹ|lẫm liệt|rực lửa|rực cháy|không tì vết|không một tì vết|không chút tì vết|hết chỗ chê|không chỗ chê|không còn gì bằng|không gì bằng|đi trước thời đại|ngất trời|thổi bùng|kết tinh của|suối nguồn|chiếm trọn|lấy trọn|hút hồn|lộng lẫy|nguy nga|tráng lệ|như thần|hơn cả mong đợi|hơn cả tuyệt vời|một mình một|không đâu có|khắc cốt ghi tâm|cảm kích khôn|làm nên tên tuổi|tiên phong mở lối|soi rọi|tiếng thơm|rạng rỡ quê hương|làm đẹp cho đời|đẹp lòng|sống đẹp nhất|đầy tự hào|máu thịt của|kỳ công|kì công|không thể kể hết|kể không hết|không kể hết|kể sao hết|nói sao cho hết',
  ),
  phrase(
    'mọi',
    '(?:vượt|ngoài|quá|vượt xa|vượt ngoài|hơn)(?: ngoài)? mọi (?:dự đoán|mong đợi|kỳ vọng|dự kiến|mong muốn|tưởng tượng|hình dung|đối thủ|nơi)',
  ),
  phrase(
    'thua kém|sánh ngang|ngang tầm|sánh vai|ngang hàng|kém cạnh',
    '(?:không(?: hề)? (?:thua kém|kém cạnh|thua)|sánh ngang|ngang tầm|sánh vai|ngang hàng)(?: với)? (?:bất kỳ|bất cứ|các nước|nước ngoài|quốc tế|thế giới|khu vực|các cường quốc|thương hiệu|những|hàng ngoại|gì)',
  ),
  phrase(
    'như vậy|như thế|đến thế|đến vậy',
    '(?:không|chưa|chẳng|hiếm|ít)(?: hề| từng| có)?(?: một)? (?:ai|nơi nào|(?:\\p{L}+ ){1,3}nào)(?: \\p{L}+){0,4}? (?:đạt|làm được|có được|thành công|tốt|cao|lớn|giỏi|hay|đẹp|tận)(?: \\p{L}+){0,4}? (?:như vậy|như thế|đến thế|đến vậy)',
  ),
  phrase(
    'đều được',
    `(?:mọi|tất cả|toàn bộ)${upTo(7)} đều được (?:tháo gỡ|giải quyết|xử lý|đáp ứng|chăm lo|quan tâm|hưởng|tiếp cận|khắc phục|phát huy|hoàn thành|nâng cao|cải thiện|bảo đảm|đảm bảo)`,
  ),
  phrase('hưởng|lợi', `${CROWD}${upTo(5)} đều (?:được )?(?:hưởng|có lợi)`),
  phrase(
    'coi|xem|ví|đánh giá',
    'được(?: (?:mọi người|bà con|người dân|nhân dân|dân|nhiều người|giới chuyên môn|đồng nghiệp|học trò))?(?: \\p{L}+)? (?:ví (?:như|là)|(?:coi|xem|đánh giá)(?: như)? là|(?:coi|xem) như)(?! (?:đạt|hợp lệ|hoàn thành|vi phạm|vắng|đủ|xong|chưa|không|ở mức|tự|bỏ|có mặt|một ngày|trễ|chậm|rác|hộ|trung bình|khá|yếu))',
  ),
  phrase(
    'khổng lồ',
    '(?:khoản|số tiền|con số|lợi nhuận|khối lượng|nguồn lực|lợi ích)(?: \\p{L}+){0,3}? khổng lồ',
  ),
  phrase(
    'gì cũng|việc gì|nơi nào',
    '(?:làm|sửa|dạy|nói|việc) gì cũng (?:giỏi|thành công|hay|tốt|đúng|khéo|thạo|được việc|xong)',
  ),
  phrase(
    'xưng tụng|suy tôn|mệnh danh|ca tụng|tung hô|tôn vinh là|tôn là',
    'được(?: \\p{L}+){0,4}? (?:xưng tụng|suy tôn|mệnh danh|ca tụng|tung hô|tôn vinh là|tôn là)',
  ),
  phrase(
    'không ngừng',
    'không ngừng (?:đổi mới|sáng tạo|nâng cao|vươn lên|phát triển|học hỏi|lớn mạnh|phấn đấu|cố gắng|nỗ lực|cống hiến|trưởng thành|hoàn thiện|gia tăng|tăng lên|cải tiến)',
  ),
  phrase(
    'tên tuổi|danh tiếng|tiếng tăm|tiếng thơm|uy tín',
    '(?:tên tuổi|danh tiếng|tiếng tăm|tiếng thơm|uy tín)(?: \\p{L}+){0,5}? (?:vang|vượt ra|bay xa|lan xa|đồn xa|lưu truyền|lẫy lừng|khắp)',
  ),
  words(
    'như mơ|vượt thời gian|không gì lay chuyển|không gì phá vỡ|chưa từng thất bại|chưa từng thua|chưa từng để thua|bất khả xâm phạm|sáng mãi trong|như hôm nay|như bây giờ|quán quân|niềm mơ ước|niềm ao ước|chuẩn mực vàng|bừng tỉnh|tấm áo mới|tranh nhau mua|chưa bao giờ kêu ca|chưa một lời kêu ca|không một lời kêu ca|người con ưu tú|có ngày hôm nay|bằng hai người|bằng ba người|ông trời cũng|giữa đời thường|giữa thời bình|như cổ tích|thổi hồn|luồng sinh khí|sinh khí mới|làn gió mới|luồng gió mới|từ điển sống|mê đắm|quên cả mệt|như tranh vẽ|như tranh|như ngọc|sáng như gương|bàn tay vàng|lá chắn thép|nỗi khiếp sợ|khắc tinh|bốn bể|khắp năm châu|với non sông|cùng non sông|nôi vàng|thành công tốt đẹp|tuyệt đại đa số|mê mẩn|tăm tối|thần sầu|tuyệt chiêu|xuất thần|tột đỉnh|thơm ngát|tươi thắm|tô thắm|hào hùng|bi tráng|can trường|vững như bàn thạch|vĩnh hằng|trời biển|hóa rồng|hoá rồng|bay cao bay xa|bay xa|gây sốt|gây bão|xuýt xoa|mãn nhãn|trọn nghĩa vẹn tình|nghĩa nặng tình sâu|chan chứa|thấm đẫm|gắn bó máu thịt|gieo mầm|ươm mầm|hào quang|thế hệ vàng|viên kim cương|ngọc quý|vô đối|không đối thủ|bá chủ|cực đỉnh|một bước lên tiên|nhanh như chớp|quả ngọt|trái ngọt|miễn bàn|thượng thừa|tay tử thần|tay thần chết|giành giật sự sống|hoạ mi|họa mi|đỉnh vinh quang|ý chí hơn người|tài trí hơn người|thiên bẩm|trời phú|tâm phục khẩu phục|một lòng một dạ|toàn tâm toàn ý|không hổ danh|chẳng hổ danh|xứng danh|tày liếp|ngôi đầu|hừng hực|hùng hồn|nổi danh|say đắm lòng|say mê lòng|kiêu hãnh|chắp cánh|hiện thân|tận hiến|không thể thiếu|không thể nào quên|có tâm có tầm|hết lời|đỉnh của|sáng như sao|nghĩa cử cao đẹp|chân lý|bất diệt|trường cửu|xả thân|vô bến|lên trên hết|trên hết và trước hết|chưa một ngày nghỉ|chưa một lần|không một ngày nghỉ|không bao giờ đòi hỏi|làm say|nồng nàn|tràn đầy|dạt dào|ngập tràn|bừng cháy|rực cháy|tiếng lành đồn xa|bất khả chiến bại|bách chiến bách thắng|bất bại|triệu người như một|trên dưới một lòng|muôn người như một|đếm không xuể|nhiều vô kể|không sao kể hết|kể sao cho hết|nghiêng mình|ngả mũ|khắc ghi|ghi tạc|sống mãi|trường tồn|xả thân|quên mình|phi mã|tăng chóng mặt|kinh ngạc|ưu việt|tối ưu nhất|số dách|vươn mình|bứt tốc|khởi sắc vượt|rực sáng|tuyệt luân|tài tình|tài hoa bậc|tinh xảo bậc|xuất quỷ nhập thần|chưa từng thua|đam mê cháy bỏng|cháy hết mình|khát vọng cháy bỏng|ăn sâu vào tim|lũy tre làng|luỹ tre làng|là vị anh hùng|là người hùng|không lời nào|không bút nào|không biết mệt|không ngừng nghỉ|quên cả bản thân|quên bản thân|vì nước quên thân|nức danh|vang danh|tiếng vang lớn|tạo cú hích|cú hích lớn|làm nên điều|hồi sinh kỳ|bừng bừng khí thế|khí thế sôi nổi|như diều gặp gió|ngút trời|vô biên|vạn người|ngàn năm có một|trăm năm có một|một thời vàng son|mốc son|dấu son|son chói|trang vàng|bản anh hùng ca',
  ),
];
