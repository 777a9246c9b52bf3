/** Material for generated stories: names, subjects and sentences as stories of this kind have them. */

const list = (text: string): string[] => text.split('|').map((item) => item.trim());

/** Family names, by and large as frequent as in life. */
export const FAMILIES = list(
  'Nguyễn|Nguyễn|Nguyễn|Trần|Trần|Lê|Lê|Phạm|Phạm|Hoàng|Vũ|Vũ|Đặng|Bùi|Đỗ|Ngô|Đinh|Phùng|Trịnh|Cao|Mai|Lương|Đào|Dương|Đoàn|Hà|Tạ|Phan',
);
/** Middle names of women. */
export const MIDDLES_F = list('Thị|Thị|Thị|Ngọc|Thanh|Thu|Bích|Kim|Hồng|Thúy');
/** Middle names of men. */
export const MIDDLES_M = list('Văn|Văn|Văn|Đình|Quang|Xuân|Đăng|Đức|Hữu|Minh|Công|Mạnh');
/** Given names of women. */
export const GIVEN_F = list(
  'Hoa|Hòa|Hoà|Hường|Hương|Thủy|Thúy|Thùy|Duyên|Lan|Liên|Mai|Nga|Nhung|Oanh|Phương|Phượng|Quý|Tâm|Thảo|Thơm|Tuyết|Uyên|Vân|Yến|Hằng|Hạnh|Loan|Mỹ|Lý',
);
/** Given names of men. */
export const GIVEN_M = list(
  'An|Bình|Chiến|Cường|Dũng|Đạt|Đức|Hải|Hiếu|Hùng|Hưng|Huy|Khánh|Khoa|Kiên|Lâm|Long|Nam|Nghĩa|Phúc|Quân|Sơn|Tấn|Thắng|Thành|Toán|Toản|Tuấn|Tùng|Hỷ|Kỳ|Vỹ',
);
/** What a story is about: a deed, and the words that go with it. */
export const SUBJECTS = list(
  'hiến đất làm đường|giữ gìn làn điệu chèo cổ|hũ gạo tiết kiệm|bếp ăn từ thiện|cựu chiến binh làm kinh tế giỏi|trồng rau sạch|xe cứu thương miễn phí|đường hoa nông thôn|nuôi đàn ong mật|giữ đê điều mùa lũ|hòa giải ở cơ sở|tòa soạn báo tường|ủy thác vay vốn|khỏe để lập nghiệp|đền ơn đáp nghĩa|trồng lũy tre làng|chuyển đổi số ở chợ|đội dân phòng|tổ xe ôm tự quản|học bổng chắp cánh ước mơ|nước mắm truyền thống|tủ sách lưu động|máy gặt đập liên hợp|dệt khăn xuất khẩu|sửa xe miễn phí|dạy bơi cho trẻ|phân loại rác tại nhà|cắt tóc cho người già|lớp học xóa mù chữ|vườn thuốc nam|hiến máu nhân đạo|đồng phục cũ cho học sinh|phòng đọc ngoài trời|nhà vệ sinh sạch trong trường|đội chiếu phim lưu động|làm sạch kênh mương|trồng cúc trái vụ|ấp trứng bằng đèn|nuôi cá chép trong ao cũ|nhóm thợ xây giúp nhau|giữ nghề đúc đồng|câu lạc bộ thơ|đội bóng nữ|ghi chép lịch sử làng|dán địa chỉ lên nhà|camera an ninh ngõ xóm|đổi giấy lấy cây|phục chế ảnh liệt sĩ|quỹ khuyến học dòng họ|gieo mạ khay|đan lưới đánh cá|làm nón lá|trồng dâu nuôi tằm|bánh nhãn gia truyền|ươm cây giống|thu gom pin cũ|giúp nhau chăn nuôi|vệ sinh chuồng trại|tiết kiệm điện ở cơ quan|khám bệnh lưu động',
);
/** Who acts. */
export const ACTORS = list(
  'ông|bà con trong xóm|tổ trưởng|mấy hộ đầu ngõ|chi hội|người già|học sinh lớp trên|các thầy cô|nhóm thợ|hội viên|công nhân ca đêm|bộ đội về hưu|cán bộ phường|đoàn viên|phụ nữ trong tổ|chủ quầy|người bán hàng|dân phố|các cháu|y tá trạm xá',
);
/** What they do. */
export const DEEDS = list(
  'góp từng viên gạch|mở sổ ghi chép|đo lại con mương|đi từng nhà hỏi|họp ở sân đình|chia nhau ca trực|dọn bãi đất trống|viết giấy cam kết|sơn lại bức tường|sửa chiếc máy cũ|vay thêm vốn|đổi giống cây|nấu nồi cháo lớn|dựng mái che|ghi số vào bảng|treo bảng giá|thay bóng đèn|gom sách cũ|đón đoàn khách|bán mớ rau sớm|mua chung phân bón|cân lại từng bao|kể chuyện cho lớp|vẽ sơ đồ ngõ|nối ống nước|đắp thêm bờ|chuyển hàng bằng xe đạp|xin ý kiến ủy ban|kiểm lại quỹ|khóa cổng đúng giờ|đánh dấu từng cây|nhắc nhau giữ lời|cho mượn cái cân|dành riêng một góc|trả lại tiền thừa|lập nhóm trò chuyện|tính công theo buổi|trồng thêm hàng cau|bỏ thói quen cũ|học cách dùng điện thoại',
);
/** When and where. */
export const SETTINGS = list(
  'vào sáng thứ bảy|sau mùa gặt|trước Tết|giữa mùa nước lên|lúc chợ tan|ở đầu ngõ|bên bờ sông Đào|dưới gốc đa|trong hội trường nhỏ|ngay tại kho|khi trời còn tối|mỗi tháng một lần|suốt hai năm liền|trong đợt rét đậm|cạnh trạm bơm|ở gian nhà cũ|trên con đường mới|qua ba cuộc họp|tại sân trường|ngoài bãi bồi',
);
/** Why, or what came of it. */
export const OUTCOMES = list(
  'để ai cũng thấy|nên không còn ai nghi ngờ|mà chưa tốn đồng nào|rồi mới tính tiếp|và giữ đến hôm nay|dù lúc đầu nhiều người lắc đầu|cho đỡ cảnh chờ đợi|vì đường quá hẹp|nhờ vậy bớt hẳn chuyện cãi vã|tuy tiền còn thiếu|để con cháu noi theo|nên số người theo tăng dần|và ghi rõ ai góp gì|cho kịp vụ sau|dẫu nắng hay mưa|mà vẫn đủ ăn|để lại một bài học|sau khi hỏi ý kiến các cụ|rồi nhân ra ba xóm bên|và lần đó thất bại',
);
/** Plain sentences that any story may have. */
export const REMARKS = list(
  'Tiền góp được ghi trên bảng ngoài cổng|Không ai giàu lên, nhưng ai cũng bớt lo|Năm ấy mất mùa, mọi việc phải làm lại từ đầu|Có người bỏ cuộc, có người quay lại|Lúa ngoài đồng chín sớm hơn mọi năm|Đường vào xóm trước kia hễ mưa là lầy|Con số ấy còn nhỏ so với nhu cầu|Bản thống kê của phường chưa tách riêng khoản này|Người ta nhớ nhất bữa cơm trưa hôm đó|Chuyện dạy con được nhắc nhiều hơn chuyện tiền|Ban đầu chỉ có hai chiếc xe cũ|Dương là tên đứa cháu hay đi cùng|Các chị bàn nhau bán bớt lợn để mua máy|Tấm bàn gỗ ấy nay vẫn kê giữa nhà|Bản làng bên cũng sang học|Mùa đông năm ấy rét đến tê tay|Tấm ảnh chụp hôm khánh thành treo ở nhà văn hóa|Quỹ còn dư được gửi ở hợp tác xã|Giá phân bón tăng nên lãi mỏng đi|Nắng quá, phải tưới hai lần mỗi ngày|Nấm mọc trắng trên rơm ủ|Dân trong tổ quen dần với việc để rác riêng|Dẫn khách đi xem, ai cũng nói chậm rãi|Lời hứa được chép lại và đọc to|Cái khó là giữ cho đều',
);
/** Heads of sections. */
export const HEADINGS = list(
  'Bắt đầu từ một việc nhỏ|Chỗ khó nhất|Tiền ở đâu ra|Người không đồng ý|Làm lại lần hai|Điều còn dở|Cách tính công|Một ngày thường',
);
