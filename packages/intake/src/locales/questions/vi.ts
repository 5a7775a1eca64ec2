/** The words of questions in Vietnamese: a draft. */
export const viQuestions: Readonly<Record<string, string>> = {
  'question.date-order': 'Trong cột này, ngày và tháng được viết theo thứ tự nào?',
  'question.date-order.why': 'Đoán sai sẽ lệch đi nhiều tháng.',
  'answer.date-order.day-first': 'Ngày rồi tháng: 25/03/2026 là ngày 25 tháng 3.',
  'answer.date-order.month-first': 'Tháng rồi ngày: 03/25/2026 là ngày 25 tháng 3.',
  'answer.date-order.year-first':
    'Năm, tháng, ngày, năm viết hai chữ số: 26/03/25 là ngày 25 tháng 3 năm 2026.',
  'question.calendar': 'Các ngày trong cột này theo lịch nào?',
  'question.calendar.why':
    'Năm Nepal lớn hơn năm dương lịch 56 hoặc 57, nên đoán sai sẽ làm ngày sinh lệch hai thế hệ.',
  'answer.calendar.gregorian': 'Dương lịch: 2026-03-25 là ngày 25 tháng 3 năm 2026.',
  'answer.calendar.bikram-sambat': 'Lịch Nepal, Bikram Sambat: 2080-05-12 là ngày 29 tháng 8 năm 2023.',
  'answer.calendar.buddhist': 'Lịch Thái Lan (Phật lịch): 25/03/2569 là ngày 25 tháng 3 năm 2026.',
  'question.two-digit-year': 'Hai chữ số của năm trong cột này chỉ những năm nào?',
  'question.two-digit-year.why': 'Cùng hai chữ số có thể là những năm cách nhau hàng chục năm.',
  'answer.two-digit-year.2000s': 'Từ 2000 đến 2099: 26 là 2026.',
  'answer.two-digit-year.1900s': 'Từ 1900 đến 1999: 85 là 1985.',
  'answer.two-digit-year.past':
    'Năm gần nhất không nằm trong tương lai, như với ngày sinh: 85 là 1985, và 02 là 2002.',
  'answer.two-digit-year.buddhist': 'Năm theo lịch Thái Lan: 69 là 2569, tức là 2026.',
  'answer.two-digit-year.bikram-sambat':
    'Năm theo lịch Nepal, Bikram Sambat: 80 là 2080, tức là 2023 hoặc 2024.',
  'question.date-serial':
    'Cột này chỉ có những con số như bảng tính dùng để lưu ngày. Chúng chỉ những ngày nào?',
  'question.date-serial.why':
    'Bảng tính đếm ngày từ năm 1900 hoặc từ năm 1904, nên cùng một số là hai ngày cách nhau bốn năm.',
  'answer.date-serial.1900': 'Đếm từ năm 1900, như hầu hết các tệp: 45291 là ngày 31 tháng 12 năm 2023.',
  'answer.date-serial.1904': 'Đếm từ năm 1904, như tệp của máy Mac cũ: 45291 là ngày 1 tháng 1 năm 2028.',
  'answer.date-serial.not-a-date': 'Chúng không phải là ngày.',
  'question.offset': 'Giờ trong tệp này lệch bao nhiêu so với UTC?',
  'question.offset.why': 'Thiếu độ lệch giờ thì nước khác đọc thành giờ khác, và có thể là ngày khác.',
  'question.offset.hint': 'Hãy viết là +07:00, -03:30 hoặc Z.',
  'question.time-of-day': 'Với những ngày không ghi giờ, nên lấy giờ nào?',
  'question.time-of-day.why': 'Thời hạn được tính bằng giờ; đoán giờ thì các sự việc bị sai thứ tự.',
  'question.time-of-day.hint': 'Hãy viết là 12:00.',
  'question.decimal-mark': 'Trong cột này, dấu nào đứng trước phần thập phân?',
  'question.decimal-mark.why':
    'Dấu kia ngăn các hàng nghìn. Đoán sai thì số tiền lớn lên hoặc nhỏ đi một nghìn lần.',
  'answer.decimal-mark.point': 'Dấu chấm: 1,200 là một nghìn hai trăm, và 1.200 là một phẩy hai.',
  'answer.decimal-mark.comma': 'Dấu phẩy: 1.200 là một nghìn hai trăm, và 1,200 là một phẩy hai.',
  'question.currency': 'Các số tiền trong cột này không ghi rõ loại tiền thì là loại tiền nào?',
  'question.currency.why': 'Ký hiệu như Rs hoặc $ thuộc về nhiều loại tiền, và giá trị chênh nhau rất nhiều.',
  'question.currency.hint': 'Hãy viết mã loại tiền, ví dụ MYR hoặc NPR.',
  'question.phone-country': 'Các số điện thoại không có mã quốc gia trong cột này là của nước nào?',
  'question.phone-country.why': 'Sai mã thì không gọi được ai, hoặc gọi nhầm người lạ.',
  'question.phone-country.hint': 'Hãy viết mã phải quay, ví dụ +66, hoặc mã của nước, ví dụ THA.',
  'question.codes': 'Những từ trong cột này không phải mã hay tên của mã thì chỉ mã nào?',
  'question.codes.why': 'Nếu đoán, có thể nêu nhầm nước hoặc nhầm vấn đề.',
  'question.codes.hint': 'Hãy cho mỗi từ mã mà từ đó chỉ.',
  'question.cross-mark': 'Dấu chéo, như x hoặc ✗, trong cột này có nghĩa gì?',
  'question.cross-mark.why': 'Ở biểu mẫu này dấu chéo là có, ở biểu mẫu khác là không.',
  'answer.cross-mark.yes': 'Có: câu trả lời được chọn.',
  'answer.cross-mark.no': 'Không: câu trả lời bị gạch đi.',
  'question.multi-split':
    'Cột này liệt kê các câu trả lời cho một câu hỏi, và các cột khác trả lời có hoặc không cho từng câu. Khi chúng khác nhau, bên nào đúng?',
  'question.multi-split.why': 'Một trong hai đã bị sửa, và nhìn vào không thể biết là bên nào.',
  'answer.multi-split.list': 'Cột liệt kê các câu trả lời.',
  'answer.multi-split.columns': 'Các cột có một câu trả lời mỗi cột.',
  'question.encoding': 'Tệp này được lưu bằng bảng mã nào?',
  'question.encoding.why': 'Đọc bằng bảng mã sai thì tên thành những chữ khác mà không ai nhận ra.',
  'question.encoding.hint':
    'Hãy viết tên bảng mã, ví dụ windows-874 cho tiếng Thái, windows-1258 cho tiếng Việt hoặc windows-1256 cho tiếng Ả Rập.',
};
