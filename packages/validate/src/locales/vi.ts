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
    partly: 'Phần nào chưa dịch thì để bằng tiếng Anh.',
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
    questions:
      '{count, plural, other {Có # câu hỏi}} đang chờ bạn. Một câu trả lời sửa được mọi ô liên quan:',
    questionCells: '{cells, plural, other {# ô}} đang chờ câu trả lời.',
    questionSpeaks: '{cells, plural, other {# ô}} chỉ có thể đọc như vậy',
    questionsHint:
      'Hãy kiểm tra lại với --answers answers.json: các câu hỏi được ghi vào tệp đó. Hãy trả lời trong tệp, kiểm tra lại, và giữ tệp cho lần xuất sau của cùng biểu mẫu.',
    questionsKept:
      'Các câu hỏi được ghi vào {file}. Hãy trả lời trong tệp, kiểm tra lại với cùng --answers, và giữ tệp cho lần xuất sau của cùng biểu mẫu.',
    answersSafe: 'Tệp câu trả lời có thể chứa từ lấy từ các ô: hãy giữ an toàn như dữ liệu.',
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
    notListedHere: '{count, plural, other {Còn # phát hiện nữa được tính nhưng không được liệt kê ở đây}}.',
    notEvaluated:
      '{rules, plural, other {# quy tắc}} không được chạy {times, plural, other {# lần}}, vì dữ liệu mà quy tắc đọc có lỗi. Hãy sửa các lỗi đó trước.',
    missing:
      'Các quy tắc so sánh hồ sơ không xem được những loại sau, vì chúng không có trong số hồ sơ được kiểm tra:',
    missingRules: '{rules, plural, other {# quy tắc}}',
    missingHint: 'Có thể kiểm tra nhiều tệp cùng lúc: amparo check TỆP TỆP',
    total:
      '{errors, plural, =0 {không có lỗi} other {# lỗi}}, {warnings, plural, =0 {không có cảnh báo} other {# cảnh báo}}, {notes, plural, =0 {không có lưu ý} other {# lưu ý}}.',
    explain: 'Xem thêm về một mã: amparo explain MÃ',
    noValues:
      'Báo cáo này không chứa giá trị nào từ các ô, nên có thể gửi qua email. Tên tệp và tên trang tính được hiển thị: nếu tên nào nêu tên người, hãy đổi tên đó trước.',
    pageTitle: 'Báo cáo kiểm tra',
    checkedWith: '{tool}, tiêu chuẩn {standard}',
    checked: 'Những gì đã được kiểm tra',
    file: 'Tệp',
    format: 'Định dạng',
    recordsColumn: 'Hồ sơ',
    howKnown: 'Vì sao biết loại',
    withErrors: 'Có lỗi',
    withWarnings: 'Chỉ có cảnh báo',
    withoutFindings: 'Không có vấn đề',
    recordsChart: 'Hồ sơ theo những gì tìm thấy',
    causesChart: 'Phát hiện theo nguyên nhân',
    fieldsChart: 'Phát hiện theo cột',
    cause: 'Nguyên nhân',
    column: 'Cột',
    wholeRecord: 'Không thuộc riêng cột nào',
    findingsColumn: 'Số phát hiện',
    figures: 'Xem các con số này dưới dạng bảng',
    others: 'Tất cả phần còn lại',
    all: 'Tất cả',
    search: 'Tìm trong danh sách này',
    shown: 'Đang hiện:',
    openAll: 'Mở tất cả',
    closeAll: 'Đóng tất cả',
    changes: 'Những gì được thay đổi khi đọc',
    changesHint: 'Tệp của bạn vẫn giữ nguyên. Các thay đổi nằm trong hồ sơ được tạo từ tệp.',
    notChecked: 'Những gì không kiểm tra được',
    rulesNotRun: 'Các quy tắc không được chạy',
    sharedFields: 'Các mục đã được điền',
    fieldsSpecial: 'Có thể gây hại nhiều nhất cho một người',
    fieldsPersonal: 'Thông tin cá nhân',
    fieldsInternal: 'Dùng cho nội bộ',
    overview: 'Hồ sơ qua các con số',
    overviewHint:
      'Không hiển thị nhóm có ít hơn {least, number} hồ sơ hoặc {least, number} người, cũng như những con số có thể dùng để tính ra nhóm đó.',
    overviewFew:
      'Có ít hơn {least, number} hồ sơ hoặc {least, number} người. Như vậy là quá ít để hiển thị bất kỳ con số nào một cách an toàn.',
    overviewPromise:
      'Không hiển thị con số nào, vì không biết người tham gia đã được hứa rằng nhóm nhỏ đến mức nào mới được hiển thị. Điều đó nằm trong một hồ sơ khác ({type}); hãy kiểm tra cùng với các hồ sơ này.',
    tooFew: 'quá ít để hiển thị an toàn',
    several: 'Nhiều hơn một',
    notRecorded: 'Không ghi',
    notACode: 'Không phải mã trong danh sách',
    markedFindings: 'Phát hiện',
    markedChanges: 'Thay đổi',
    markedAboutFindings:
      'Các ô có phát hiện được tô màu, và mỗi ô có một chú thích. Những gì bạn đã gõ vẫn giữ nguyên. Hãy sửa ở đây hoặc trong tệp của bạn, rồi kiểm tra lại.',
    markedAboutChanges:
      'Các ô này được đọc ở dạng khác với dạng đang hiển thị, không có gì phải nghi ngờ. Nội dung ô vẫn giữ nguyên; các ô có màu xanh lam.',
    markedKeepSafe:
      'Sổ làm việc này chứa mọi thứ có trong tệp của bạn. Hãy giữ an toàn như tệp gốc, và đừng gửi cho người khác.',
    markedNoChanges: 'Không có ô nào được đọc ở dạng khác.',
    markedKind: 'Loại',
    markedSheet: 'Trang tính',
    markedCell: 'Ô',
    markedHeading: 'Tiêu đề cột',
    markedWhat: 'Phát hiện điều gì',
    markedBefore: 'Trong ô',
    markedAfter: 'Đọc thành',
    markedDone: 'Đã làm gì',
    markedMoreInCell: '{count, plural, other {Còn # phát hiện nữa về ô này}} trên trang tính “{sheet}”.',
    markedWithoutComment:
      'Trên trang tính “{sheet}”, {count, plural, other {còn # ô nữa}} được tô màu nhưng không có chú thích, vì có quá nhiều. Tất cả đều có trong danh sách này.',
    markedChangesNotListed: '{count, plural, other {Còn # thay đổi nữa không được liệt kê.}}',
    markedNotMarked:
      '{count, plural, other {Còn # phát hiện nữa}} đã được đếm nhưng không được đánh dấu cũng không được liệt kê, vì có quá nhiều. Hãy sửa những phát hiện này trước, rồi kiểm tra lại.',
    markedRowsUnread:
      'Các hàng không đọc được để trống trong sổ làm việc này. Chúng chỉ có trong tệp của bạn.',
  },
};
