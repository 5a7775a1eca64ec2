import type { TemplateWord } from '../../workbook/template-words.ts';

/** The words of templates in Vietnamese: a draft. */
export const viTemplate: Readonly<Record<TemplateWord, string>> = {
  templateAbout: 'Hướng dẫn',
  templateHow: '{type}: cách điền bảng tính này',
  templateMain: 'Mỗi hồ sơ ghi một dòng trên trang “{sheet}”. Các cột có dấu * phải được điền.',
  templateItems:
    'Những gì có thể xảy ra nhiều lần có trang riêng: mỗi lần một dòng, với mã hồ sơ ở cột đầu tiên.',
  templatePositions:
    'Các cột có dấu # đếm các mục của một hồ sơ: 1 là mục thứ nhất, 2 là mục thứ hai. Chúng cho biết những gì thuộc về nhau.',
  templateLists: 'Ở ô có danh sách thả xuống, hãy chọn một mục. Cũng có thể ghi mã.',
  templateSeveral: 'Ở ô có thể chứa nhiều giá trị, hãy ngăn cách bằng dấu chấm phẩy (;).',
  templateDates: 'Gõ ngày theo cách quen dùng; ô sẽ hiện năm-tháng-ngày.',
  templateTimes:
    'Ghi giờ kèm độ lệch so với UTC, như 2026-03-01T09:30:00+07:00, hoặc cho biết độ lệch một lần khi kiểm tra bảng tính.',
  templateIds: 'Các mã màu xám đã sẵn sàng để dùng. Dòng chỉ có mã như vậy sẽ không được đọc.',
  templateProvenance: 'Các cột bắt đầu bằng “{group}” có thể để trống: chúng được điền khi đọc.',
  templateCheck: 'Khi xong, hãy lưu bảng tính rồi kiểm tra: amparo check FILE',
  templateSheet: 'Trang',
  templateColumn: 'Cột',
  templateRequired: 'Bắt buộc',
  templateContent: 'Nội dung cần ghi',
  templateExample: 'Ví dụ',
  templateCodes: 'Mã',
  templateName: 'Tên cho chương trình',
  templateIfGroup: 'Bắt buộc khi có điền bất cứ mục nào của “{group}”.',
  templateWithSeveral: 'Nhiều giá trị: ngăn cách bằng dấu ;',
  templateOwner: 'Mã của hồ sơ mà dòng này thuộc về, như trên trang “{sheet}”.',
  templatePosition: 'Dòng này thuộc mục thứ mấy của “{group}” trong hồ sơ này: 1 là mục thứ nhất.',
  templateNotListed: 'Không có trong danh sách',
  templateNotListedText: 'Danh sách không có mục này. Chỉ giữ lại nếu đây là một mã của danh sách.',
  templateNotFitting: 'Không phù hợp',
  templateNotDate: 'Đây không phải là ngày mà chương trình nhận ra. Hãy thử năm-tháng-ngày, như 2026-03-25.',
  templateNotNumber: 'Ở đây cần một con số, chỉ viết bằng chữ số.',
  templateTooLong: 'Văn bản dài hơn mức mà trường này chứa được.',
};
