import type { Wording } from '@amparo/core';

/** What reading exports of forms, and entries on sheets of their own, can find, in Vietnamese: a draft. */
export const viForms: Readonly<Record<string, Wording>> = {
  'intake.form-export': {
    what: 'Đây là tệp xuất từ {program, select, kobo {KoboToolbox} other {biểu mẫu ODK}}. {columns, plural, other {# cột do chương trình thêm vào}} đã được bỏ qua: {names}.',
    why: 'Các cột này nói về việc gửi biểu mẫu, không nói về vụ việc.',
    fix: 'Không cần làm gì.',
  },
  'intake.form-id-used': {
    what: 'Biểu mẫu không hỏi mã của hồ sơ, nên mã mà chương trình cấp cho mỗi biểu mẫu được dùng thay.',
    why: 'Hồ sơ cần một mã không bao giờ thay đổi. Với mã này, tệp xuất tháng sau cho ra cùng những hồ sơ đó.',
    fix: 'Không cần làm gì.',
  },
  'intake.form-columns-telling': {
    what: '{columns, plural, other {# cột của chương trình biểu mẫu}} có thể cho biết ai đã gửi biểu mẫu, từ điện thoại hay nơi nào, hoặc có ghi chú về người: {names}. {columns, plural, other {Các cột này}} không được đọc.',
    why: 'Không có gì trong đó vào hồ sơ, nhưng vẫn đi theo tệp này khi tệp được gửi.',
    fix: 'Hãy xóa các cột này trước khi chuyển tệp, và tắt trong biểu mẫu những gì cơ quan không cần.',
  },
  'intake.not-asked-blank': {
    what: '{cells, plural, other {# ô có “n/a”}} được coi là trống.',
    why: 'Một số tệp xuất ghi như vậy khi câu hỏi không được hỏi.',
    fix: 'Không cần làm gì.',
  },
  'intake.headings-twice': {
    what: 'Hàng này ghi lại tiêu đề lần thứ hai và không được đọc như một hồ sơ.',
    why: 'Một số tệp xuất đặt câu hỏi như người dùng thấy bên dưới tên của chúng.',
    fix: 'Không cần làm gì.',
  },
  'intake.choices-disagree': {
    what: '{field} liệt kê các câu trả lời khác với các cột có một câu trả lời mỗi cột.',
    why: 'Một trong hai đã bị sửa sau khi xuất, nên một vấn đề có thể bị thiếu hoặc sai.',
    fix: 'Hãy trả lời câu hỏi về cột này, hoặc sửa cho cả hai giống nhau.',
  },
  'intake.choice-not-a-code': {
    what: '{field}: đã chọn một câu trả lời mà tiêu đề cột của nó không phải là mã hay tên trong danh mục.',
    why: 'Chỉ có thể đếm và chuyển hồ sơ cùng nhau khi mọi người dùng cùng một bộ mã.',
    fix: 'Hãy ghi một mã trong danh mục sau dấu gạch chéo của tiêu đề.',
  },
  'intake.choices-joined': {
    what: '{field}: ở {cells, plural, other {# hàng}}, các câu trả lời được ghép từ các cột có một câu trả lời mỗi cột.',
    why: 'Mọi thay đổi tự động đều được liệt kê.',
    fix: 'Không cần làm gì.',
  },
  'intake.choices-as-answered': {
    what: '{field}: ở {cells, plural, other {# hàng}}, các câu trả lời được lấy từ nơi bạn đã chỉ, vì danh sách và các cột khác nhau.',
    why: 'Mọi thay đổi tự động đều được liệt kê.',
    fix: 'Không cần làm gì, nếu câu trả lời đúng cho tất cả.',
  },
  'intake.entry-without-record': {
    what: 'Hàng này không thuộc hồ sơ nào: không có hàng nào ở trang chính có số hoặc mã mà nó ghi.',
    why: 'Những gì ở trong hàng, như một yêu cầu, bị bỏ ra ngoài mọi vụ việc.',
    fix: 'Hãy sửa số hoặc mã, hoặc đưa hồ sơ trở lại trang chính.',
  },
  'intake.entry-too-far': {
    what: 'Hàng này cách chỗ của hồ sơ ở trang chính hơn {limit, number} hàng, nên đã bị bỏ ra ngoài.',
    why: 'Tệp dài được đọc từng phần. Một hồ sơ không chờ các hàng của trang khác lâu hơn.',
    fix: 'Hãy sắp xếp trang này theo thứ tự hồ sơ ở trang chính.',
  },
  'intake.entries-of-first': {
    what: 'Một hàng phía trước có cùng số hoặc mã. Các hàng của trang khác ghi số hoặc mã đó đã được gán cho hàng phía trước.',
    why: 'Từ tệp không thể biết chúng thuộc hàng nào trong hai hàng.',
    fix: 'Hãy cho một trong hai hàng số hoặc mã riêng, ở đây và ở các trang khác.',
  },
};
