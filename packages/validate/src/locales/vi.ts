import type { Catalogue } from '@amparo/core';

/** Messages in Vietnamese: a draft that awaits review by a native speaker who knows the field. */
export const vi: Catalogue = {
  language: 'vi',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'Hồ sơ không cho biết nó thuộc loại nào.',
      why: 'Mỗi loại có các mục và quy tắc riêng.',
      fix: 'Hãy cho biết loại bằng tùy chọn `as`, hoặc trong mục `recordType`.',
    },
    'validate.unknown-record-type': {
      what: 'Loại hồ sơ này không nằm trong số các loại được biết ở đây ({known}).',
      why: 'Mỗi loại có các mục và quy tắc riêng.',
      fix: 'Hãy kiểm tra cách viết, hoặc cập nhật gói phần mềm.',
    },
  },
  words: {
    head: '{tool} đã kiểm tra {source}, tiêu chuẩn {standard}.',
    draft: 'Lời văn bằng ngôn ngữ này là bản nháp, đang chờ người bản ngữ xem lại.',
    records:
      '{read, plural, =0 {Không đọc được hồ sơ nào} other {Đã đọc # hồ sơ}}: {errors, number} có lỗi, {warnings, number} chỉ có cảnh báo, {clean, number} không có vấn đề.',
    typeRecords: '{count, plural, other {# hồ sơ}}',
    typeFromData: 'loại được ghi trong dữ liệu',
    typeFromFields: 'loại nhận ra từ tên mục',
    typeFromHeadings: 'loại nhận ra từ tiêu đề cột',
    typeGiven: 'loại do --as chỉ định',
    typeUnknown: 'Không rõ loại',
    readable: 'Đọc được',
    followsStandard: 'Theo đúng tiêu chuẩn',
    safeToShare: 'An toàn để chia sẻ',
    yes: 'có',
    no: 'không',
    readableNo: 'một số phần của tệp không đọc được; xem bên dưới',
    followsNo: '{errors, plural, =0 {một số quy tắc không chạy được} other {# lỗi}}',
    safeNo:
      '{special, plural, =0 {} other {# mục có thể gây hại nhiều nhất cho một người}}{both, select, yes {, } other {}}{personal, plural, =0 {} other {# mục là thông tin cá nhân}}. Chỉ chia sẻ bản được tạo riêng cho bên nhận.',
    safeInternal:
      '{internal, plural, other {# mục dùng cho nội bộ}}. Chỉ chia sẻ bản được tạo riêng cho bên nhận.',
    safeUnknown:
      'một số phần của tệp không được đọc hoặc không được biết, nên không thể nói gì về các phần đó',
    causes: 'Những điều cần xem, theo nguyên nhân:',
    nothing: 'Không có gì cần sửa.',
    error: 'Lỗi',
    warning: 'Cảnh báo',
    note: 'Lưu ý',
    times: '{count, plural, other {# lần}}',
    type: 'Loại',
    where: 'Ở đâu',
    why: 'Vì sao',
    fix: 'Cách sửa',
    code: 'Mã',
    more: 'và {count, number} chỗ khác',
    row: 'hàng {row}',
    line: 'dòng {line}',
    lineColumn: 'dòng {line}, cột {column}',
    notListed:
      '{count, plural, other {Còn # phát hiện nữa được tính ở trên nhưng không được liệt kê trong báo cáo JSON}}.',
    notEvaluated:
      '{rules, plural, other {# quy tắc}} không được chạy {times, plural, other {# lần}}, vì dữ liệu mà quy tắc đọc có lỗi. Hãy sửa các lỗi đó trước.',
    missing:
      'Các quy tắc so sánh hồ sơ không xem được những loại sau, vì chúng không có trong số hồ sơ được kiểm tra:',
    missingRules: '{rules, plural, other {# quy tắc}}',
    missingHint: 'Có thể kiểm tra nhiều tệp cùng lúc: amparo check TỆP TỆP',
    total:
      '{errors, plural, =0 {không có lỗi} other {# lỗi}}, {warnings, plural, =0 {không có cảnh báo} other {# cảnh báo}}, {notes, plural, =0 {không có lưu ý} other {# lưu ý}}.',
    explain: 'Xem thêm về một mã: amparo explain MÃ',
    noValues: 'Báo cáo này không chứa giá trị nào từ tệp, nên có thể gửi qua email.',
  },
};
