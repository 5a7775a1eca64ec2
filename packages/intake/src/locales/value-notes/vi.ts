import type { Wording } from '@amparo/core';

const listed = 'Mọi thay đổi tự động đều được liệt kê.';
const nothing = 'Không cần làm gì.';
const asAnswered = 'Không cần làm gì, nếu câu trả lời đúng cho tất cả.';

/** What understanding values can find, in Vietnamese: a draft. */
export const viValueNotes: Readonly<Record<string, Wording>> = {
  'intake.date-two-digit-year': {
    what: '“{field}” chỉ viết năm bằng hai chữ số.',
    why: 'Hai chữ số có thể là những năm cách nhau hàng chục năm, theo dương lịch hoặc lịch khác.',
    fix: 'Hãy trả lời câu hỏi về năm của cột này, hoặc viết năm đủ bốn chữ số.',
  },
  'intake.date-buddhist': {
    what: '{field}: {cells, plural, other {# ngày}} theo lịch Thái Lan được viết lại theo dương lịch (năm trừ 543).',
    why: listed,
    fix: nothing,
  },
  'intake.date-as-answered': {
    what: '{field}: {cells, plural, other {# ngày}} được đọc theo thứ tự, lịch hoặc năm mà bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.date-against-answer': {
    what: '{field}: {cells, plural, other {# ngày}} không thể có theo thứ tự hoặc lịch mà bạn đã trả lời, nên được đọc theo cách duy nhất có thể.',
    why: 'Nếu một cột có hai kiểu ngày, những ngày khác có thể đã bị đọc sai.',
    fix: 'Hãy kiểm tra các ngày trong cột này và viết tất cả theo một kiểu.',
  },
  'intake.calendar-unclear': {
    what: '{field}: {cells, plural, other {# ngày}} trong cột này chỉ có thể theo lịch Nepal, nhưng các ngày khác đã được đọc theo dương lịch.',
    why: 'Nếu cả cột theo lịch Nepal thì những ngày khác lệch 56 hoặc 57 năm.',
    fix: 'Nếu cả cột theo lịch Nepal, hãy trả lời câu hỏi về lịch. Nếu không, hãy viết những ngày theo lịch Nepal thành dương lịch.',
  },
  'intake.date-from-serial': {
    what: '{field}: {cells, plural, other {# con số}} được đọc thành ngày mà bảng tính lưu bằng số đó, đếm theo câu trả lời của bạn.',
    why: listed,
    fix: asAnswered,
  },
  'intake.number-ambiguous': {
    what: '“{field}” có dấu chấm hoặc dấu phẩy có thể ngăn hàng nghìn hoặc đứng trước phần thập phân.',
    why: 'Đoán sai thì số lớn lên hoặc nhỏ đi một nghìn lần.',
    fix: 'Hãy trả lời câu hỏi về dấu thập phân của cột này, hoặc viết số không có gì giữa các hàng nghìn.',
  },
  'intake.number-rewritten': {
    what: '{field}: {cells, plural, other {# số}} được viết lại bằng chữ số thường, với dấu chấm trước phần thập phân.',
    why: listed,
    fix: nothing,
  },
  'intake.number-as-answered': {
    what: '{field}: {cells, plural, other {# số}} được đọc với dấu thập phân mà bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.number-against-answer': {
    what: '{field}: {cells, plural, other {# số}} không thể có dấu thập phân mà bạn đã trả lời, nên được đọc theo cách duy nhất có thể.',
    why: 'Nếu một cột có hai kiểu số, những số khác có thể lớn hoặc nhỏ hơn một nghìn lần.',
    fix: 'Hãy kiểm tra các số trong cột này và viết tất cả theo một kiểu.',
  },
  'intake.currency-from-sign': {
    what: '{field}: trong {cells, plural, other {# số tiền}}, ký hiệu hoặc tên loại tiền được đọc thành mã.',
    why: listed,
    fix: nothing,
  },
  'intake.currency-as-answered': {
    what: '{field}: {cells, plural, other {# số tiền}} được thêm loại tiền mà bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.code-as-answered': {
    what: '{field}: {cells, plural, other {# từ}} được đọc thành mã mà bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.cross-as-answered': {
    what: '{field}: {cells, plural, other {# dấu chéo}} được đọc thành có hoặc không như bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.phone-not-understood': {
    what: '“{field}” không phải là một số điện thoại: có chữ cái, số máy lẻ, hai số, hoặc quá nhiều chữ số.',
    why: 'Viết như vậy thì không gọi được cho ai.',
    fix: 'Hãy viết một số, ví dụ +60 12 345 6789, và ghi những điều khác vào mục ghi chú.',
  },
  'intake.phone-not-of-country': {
    what: '“{field}” không phải là số điện thoại hợp lệ ở nước mà bạn đã trả lời.',
    why: 'Có thể đó là số của nước khác, hoặc thiếu hay thừa một chữ số. Sai mã thì gọi nhầm người lạ.',
    fix: 'Hãy hỏi lại số, và viết với dấu + và mã quốc gia.',
  },
  'intake.phone-as-answered': {
    what: '{field}: {cells, plural, other {# số điện thoại}} được thêm mã của nước mà bạn đã trả lời.',
    why: listed,
    fix: asAnswered,
  },
  'intake.phone-doubtful': {
    what: '{field}: {cells, plural, other {# số điện thoại}} có mã quốc gia không ai biết, hoặc không đủ hay thừa chữ số so với số của nước đó.',
    why: 'Sai một chữ số thì không gọi được ai, hoặc gọi nhầm người lạ.',
    fix: 'Hãy so với bản gốc, hoặc hỏi lại số.',
  },
  'intake.zeros-doubtful': {
    what: '{field}: {cells, plural, other {# mã}} ngắn hơn các mã khác; bảng tính có thể đã bỏ số 0 ở đầu.',
    why: 'Mã thiếu số 0 không chỉ ai cả, hoặc chỉ nhầm người khác. Số 0 không bao giờ được thêm lại bằng cách đoán.',
    fix: 'Hãy so với bản gốc, và xuất lại tệp với cột này ở dạng văn bản.',
  },
  'intake.names-same': {
    what: 'Trong {cells, plural, other {# hàng}}, họ giống hệt tên.',
    why: 'Nhiều người chỉ có một tên. Nếu biểu mẫu bắt viết hai lần thì đó không phải là họ.',
    fix: 'Hãy chỉ viết tên duy nhất đó vào một trong hai cột, hoặc vào cột họ và tên đầy đủ.',
  },
};
