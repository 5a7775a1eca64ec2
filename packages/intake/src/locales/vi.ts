import type { Catalogue } from '@amparo/core';
import { viForms } from './forms/vi.ts';
import { viQuestions } from './questions/vi.ts';
import { viTemplate } from './template/vi.ts';
import { viValueNotes } from './value-notes/vi.ts';

/** Messages in Vietnamese: a draft that awaits review by a native speaker who knows the field. */
export const vi: Catalogue = {
  language: 'vi',
  status: 'draft',
  words: { ...viQuestions, ...viTemplate },
  messages: {
    ...viValueNotes,
    ...viForms,
    'intake.read-failed': {
      what: 'Không đọc được tệp đến hết.',
      why: 'Không thể nói gì về những hồ sơ không đọc được.',
      fix: 'Hãy kiểm tra xem tệp còn ở đó và không đang mở trong chương trình khác, rồi thử lại.',
    },
    'intake.empty': {
      what: 'Tệp trống: không có byte nào.',
      why: 'Lần xuất bị lỗi thường để lại một tệp trống.',
      fix: 'Hãy xuất lại tệp.',
    },
    'intake.blank': {
      what: 'Tệp chỉ có dấu cách và dòng trống.',
      why: 'Trong tệp không có hồ sơ nào.',
      fix: 'Hãy xuất lại tệp, hoặc chọn tệp khác.',
    },
    'intake.only-bom': {
      what: 'Tệp chỉ có dấu mở đầu văn bản mà không có văn bản.',
      why: 'Lần xuất bị lỗi thường để lại tệp như vậy.',
      fix: 'Hãy xuất lại tệp.',
    },
    'intake.gzip-truncated': {
      what: 'Phần cuối của tệp nén bị thiếu.',
      why: 'Tệp bị cắt khi lưu, sao chép hoặc gửi.',
      fix: 'Hãy sao chép hoặc xuất lại tệp.',
    },
    'intake.gzip-damaged': {
      what: 'Tệp nén bị hỏng: không giải nén được đến hết.',
      why: 'Từ chỗ đó trở đi không còn đọc được nội dung.',
      fix: 'Hãy sao chép hoặc xuất lại tệp.',
    },
    'intake.gzip-checksum': {
      what: 'Tệp nén bị hỏng: nội dung giải nén không khớp với mã kiểm tra.',
      why: 'Một số chữ cái hoặc chữ số không phải là những gì đã được lưu.',
      fix: 'Hãy sao chép hoặc xuất lại tệp.',
    },
    'intake.gzip-trailing': {
      what: 'Sau phần cuối của tệp nén còn có thứ khác.',
      why: 'Không ai biết phần đó có thuộc về các hồ sơ hay không.',
      fix: 'Hãy xuất lại tệp, hoặc giải nén rồi chọn tệp bên trong.',
    },
    'intake.gzip-nested': {
      what: 'Tệp nén chứa một sổ làm việc hoặc một tệp nén khác.',
      why: 'Tệp nén nằm trong tệp nén không được mở, vì một tệp nhỏ có thể giấu một tệp rất lớn.',
      fix: 'Hãy giải nén trước rồi chọn tệp bên trong.',
    },
    'intake.gzip-bomb': {
      what: 'Khi giải nén, tệp nén phình ra quá {limit, number} lần kích thước của nó.',
      why: 'Tệp kiểu này được tạo ra để làm treo chương trình; hồ sơ không lặp lại nhiều đến thế.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu. Nếu tệp đúng, hãy giải nén rồi chọn tệp bên trong.',
    },
    'intake.compressed': {
      what: 'Tệp là một gói nén ({format}).',
      why: 'Gói nén không được mở, vì một tệp nhỏ có thể giấu một tệp rất lớn.',
      fix: 'Hãy giải nén trước rồi chọn tệp bên trong.',
    },
    'intake.compound-file': {
      what: 'Tệp là sổ làm việc Excel kiểu cũ (.xls) hoặc sổ làm việc có mật khẩu.',
      why: 'Cả hai đều không đọc được ở đây, nên chưa có gì được kiểm tra.',
      fix: 'Hãy mở bằng phần mềm bảng tính, bỏ mật khẩu nếu có, rồi lưu dưới dạng .xlsx.',
    },
    'intake.pdf': {
      what: 'Tệp là tài liệu PDF.',
      why: 'PDF chứa các trang để xem, không phải các hàng có thể kiểm tra.',
      fix: 'Hãy xin chính bảng dữ liệu đó dưới dạng .xlsx hoặc .csv.',
    },
    'intake.image': {
      what: 'Tệp là một hình ảnh ({format}).',
      why: 'Hình ảnh không có các hàng có thể kiểm tra.',
      fix: 'Hãy xin chính bảng dữ liệu đó dưới dạng .xlsx hoặc .csv.',
    },
    'intake.rtf': {
      what: 'Tệp là tài liệu văn bản (RTF).',
      why: 'Không thể phân biệt các hàng từ cách trình bày của nó.',
      fix: 'Hãy chép bảng sang bảng tính rồi lưu dưới dạng .xlsx.',
    },
    'intake.html': {
      what: 'Tệp là một trang web, dù tên tệp là gì.',
      why: 'Một số hệ thống xuất bảng dưới dạng trang web có tên .xls; cũng có thể trang đăng nhập đã bị lưu nhầm.',
      fix: 'Hãy mở bằng phần mềm bảng tính rồi lưu dưới dạng .xlsx, hoặc xuất lại.',
    },
    'intake.xml-file': {
      what: 'Tệp là tài liệu XML.',
      why: 'XML không thuộc các định dạng có thể kiểm tra: CSV, XLSX, JSON và NDJSON.',
      fix: 'Hãy xuất các hồ sơ dưới dạng .xlsx, .csv hoặc .json; tệp Excel XML cũ có thể lưu lại thành .xlsx.',
    },
    'intake.binary': {
      what: 'Tệp không phải là văn bản, bảng hay sổ làm việc.',
      why: 'Không đọc được tệp, nên chưa có gì được kiểm tra.',
      fix: 'Hãy chọn tệp CSV, XLSX, JSON hoặc NDJSON.',
    },
    'intake.not-xlsx': {
      what: 'Tệp là {found, select, docx {tài liệu Word} pptx {bài trình chiếu} ods {tệp OpenDocument} other {gói nén không chứa sổ làm việc Excel hay tệp CSV}}.',
      why: 'Chỉ đọc được sổ làm việc Excel loại .xlsx và .xlsm.',
      fix: 'Hãy mở bằng phần mềm bảng tính rồi lưu dưới dạng .xlsx, hoặc giải nén rồi chọn tệp bên trong.',
    },
    'intake.xlsb': {
      what: 'Tệp là sổ làm việc Excel nhị phân (.xlsb).',
      why: 'Loại này không đọc được ở đây, nên chưa có gì được kiểm tra.',
      fix: 'Hãy mở bằng Excel rồi lưu dưới dạng .xlsx.',
    },
    'intake.bom': {
      what: 'Tệp bắt đầu bằng dấu thứ tự byte.',
      why: 'Excel ghi dấu này; nó đã được bỏ qua và không làm thay đổi gì.',
      fix: 'Không cần làm gì.',
    },
    'intake.utf-16': {
      what: 'Tệp được ghi bằng UTF-16, giống như “văn bản Unicode” của Excel.',
      why: 'Tệp đã được đọc theo cách đó; một số chương trình khác không đọc được.',
      fix: 'Không cần làm gì. Nếu muốn chuyển cho nơi khác, hãy lưu dưới dạng CSV UTF-8.',
    },
    'intake.encoding': {
      what: 'Văn bản {found, select, notUtf8 {không được ghi bằng UTF-8} utf16le {được ghi bằng UTF-16} utf16be {được ghi bằng UTF-16} utf32le {được ghi bằng UTF-32} utf32be {được ghi bằng UTF-32} other {không được ghi bằng bảng mã đã nêu}}.',
      why: 'Nếu đọc bằng bảng mã sai, tên người sẽ biến thành các chữ khác mà không ai nhận ra.',
      fix: 'Hãy lưu dưới dạng CSV UTF-8 hoặc UTF-8, hoặc cho biết tệp được lưu bằng bảng mã nào, ví dụ windows-874 cho tiếng Thái.',
    },
    'intake.encoding-unknown': {
      what: 'Bảng mã {encoding} không được biết ở đây.',
      why: 'Thiếu bảng mã thì không đọc được văn bản.',
      fix: 'Hãy nêu một tên trong tiêu chuẩn bảng mã (Encoding Standard), ví dụ utf-8, windows-874 hoặc windows-1256.',
    },
    'intake.encoding-unclear': {
      what: 'Văn bản không được ghi bằng UTF-8, và tệp không cho biết là bảng mã nào khác. Có thể là: {candidates}.',
      why: 'Nếu đọc bằng bảng mã sai, tên người sẽ biến thành các chữ khác mà không ai nhận ra, nên ở đây không đoán.',
      fix: 'Hãy nêu bảng mã bằng --encoding, ví dụ --encoding {first}, rồi xem tên và tiêu đề cột có đọc được không; hoặc lưu tệp dưới dạng CSV UTF-8.',
    },
    'intake.encoding-read': {
      what: 'Văn bản được đọc bằng bảng mã {encoding}.',
      why: 'Văn bản không được ghi bằng UTF-8; bảng mã đã được nêu hoặc xác nhận.',
      fix: 'Không cần làm gì nếu tên và tiêu đề cột đọc được. Để chuyển tiếp tệp, hãy lưu dưới dạng CSV UTF-8.',
    },
    'intake.encoding-doubtful': {
      what: 'Văn bản được đọc bằng bảng mã {encoding} như đã nêu, dù nó là UTF-8 không có lỗi.',
      why: 'Văn bản khác hầu như không bao giờ trông giống UTF-8, nên tên có lẽ đã biến thành các chữ khác.',
      fix: 'Hãy kiểm tra lại tệp mà không dùng --encoding và không dùng câu trả lời về bảng mã.',
    },
    'intake.line-too-long': {
      what: 'Dòng này dài hơn {limit, number} ký tự, nên không được đọc.',
      why: 'Một hồ sơ không cần nhiều như vậy; thiếu chỗ xuống dòng, hoặc dấu ngoặc kép chưa được đóng.',
      fix: 'Hãy xuất lại tệp, mỗi hồ sơ trên một dòng.',
    },
    'intake.nul': {
      what: 'Trong ô {cell} có một ký tự NUL không nhìn thấy được, nên ô đó không được đọc.',
      why: 'Cơ sở dữ liệu không lưu được ký tự này, và một số chương trình ngừng đọc tại đó.',
      fix: 'Hãy gõ lại ô đó hoặc xuất lại tệp.',
    },
    'intake.json-syntax': {
      what: 'Văn bản ở đây không phải là JSON: {hint, select, comma {thừa một dấu phẩy hoặc dấu ngoặc} missing {thiếu dấu phẩy giữa hai giá trị} comment {có chú thích} quote {có dấu nháy đơn ở chỗ cần dấu nháy kép} number {có số không được viết theo cách của JSON} literal {có từ không nằm trong dấu nháy} control {có ký tự điều khiển không nhìn thấy được} escape {có chuỗi dấu gạch chéo ngược không được biết} other {cần có một thứ khác}}.',
      why: 'Từ chỗ này trở đi, hồ sơ không thể đọc một cách chắc chắn.',
      fix: '{hint, select, comma {Hãy xóa dấu phẩy hoặc dấu ngoặc, hoặc điền phần còn thiếu trước nó.} missing {Hãy thêm dấu phẩy. Nếu mỗi hồ sơ nằm trên một dòng riêng, hãy bỏ dấu ngoặc bao quanh chúng và đặt tên tệp có đuôi .ndjson.} comment {Hãy xóa chú thích; JSON không có chú thích.} quote {Hãy dùng dấu nháy kép.} number {Hãy viết số không có dấu cộng, không có số 0 ở đầu, và có chữ số ở cả hai bên dấu chấm.} literal {Hãy đặt trong dấu nháy kép; chỉ true, false và null không cần dấu nháy.} control {Hãy viết chỗ xuống dòng là \\n và dấu tab là \\t.} escape {Hãy viết dấu gạch chéo ngược hai lần.} other {Hãy để chương trình ghi tệp thay vì viết bằng tay.}}',
    },
    'intake.json-trailing': {
      what: 'Còn văn bản khác ở sau chỗ hồ sơ kết thúc.',
      why: 'Phần đó chưa được đọc, và có thể chứa thêm hồ sơ.',
      fix: 'Hãy đặt nhiều hồ sơ vào một danh sách, hoặc viết mỗi hồ sơ trên một dòng và đặt tên tệp là .ndjson.',
    },
    'intake.truncated': {
      what: 'Văn bản kết thúc trước khi hồ sơ đầy đủ.',
      why: 'Tệp bị cắt khi lưu hoặc gửi; có hồ sơ bị thiếu.',
      fix: 'Hãy sao chép hoặc xuất lại tệp.',
    },
    'intake.unicode': {
      what: 'Một ký tự chỉ được ghi bằng một trong hai nửa của nó.',
      why: 'Ký tự bị cắt rời, và các hệ thống khác sẽ thay thế hoặc từ chối nó.',
      fix: 'Hãy xuất lại hồ sơ, hoặc gõ lại văn bản.',
    },
    'intake.number-range': {
      what: 'Một số quá lớn, quá nhỏ hoặc dài hơn {limit, number} ký tự.',
      why: 'Máy tính sẽ giữ một số khác với số được viết.',
      fix: 'Hãy viết mã và các số dài dưới dạng văn bản, trong dấu nháy hoặc trong cột kiểu văn bản.',
    },
    'intake.duplicate-key': {
      what: 'Một tên được dùng hai lần trong cùng một nhóm mục.',
      why: 'Các chương trình chỉ giữ một trong hai giá trị, và không thống nhất là giữ giá trị nào.',
      fix: 'Hãy xóa một trong hai, hoặc đặt các giá trị vào một danh sách.',
    },
    'intake.json-depth': {
      what: 'Các nhóm lồng trong nhau hơn {limit, number} cấp.',
      why: 'Không hồ sơ nào cần như vậy; văn bản kiểu này được tạo ra để làm treo chương trình.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.too-many-keys': {
      what: 'Một nhóm có hơn {limit, number} mục.',
      why: 'Không hồ sơ nào cần như vậy; có thể các hồ sơ được lưu thành mục của nhau.',
      fix: 'Hãy đặt các hồ sơ vào một danh sách.',
    },
    'intake.key-too-long': {
      what: 'Tên của một mục dài hơn {limit, number} byte.',
      why: 'Tên mục là một từ ngắn; có thể văn bản nằm sai chỗ.',
      fix: 'Hãy kiểm tra tệp được tạo ra như thế nào.',
    },
    'intake.string-too-long': {
      what: 'Một đoạn văn bản dài hơn {limit, number} ký tự.',
      why: 'Đó là một cuốn sách, không phải lời mô tả; có thể có tệp được lưu bên trong hồ sơ.',
      fix: 'Hãy giữ tài liệu ở ngoài hồ sơ và chỉ dẫn đến chúng.',
    },
    'intake.record-too-long': {
      what: 'Hồ sơ này dài hơn {limit, number} byte, nên không được đọc.',
      why: 'Một hồ sơ không cần nhiều như vậy; có thể có tệp được lưu bên trong, hoặc danh sách hồ sơ không được nhận ra.',
      fix: 'Hãy giữ tài liệu ở ngoài hồ sơ; đặt danh sách hồ sơ dưới tên “records”.',
    },
    'intake.csv-delimiter': {
      what: 'Các cột được ngăn cách bằng {delimiter, select, semicolon {dấu chấm phẩy} tab {dấu tab} pipe {dấu gạch đứng} other {ký tự khác dấu phẩy}}.',
      why: 'Tệp đã được đọc theo cách đó, vì như vậy các hàng được chia đều.',
      fix: 'Không cần làm gì, nếu các cột trông đúng.',
    },
    'intake.csv-quote': {
      what: 'Có dấu ngoặc kép mở ở ô {cell} nhưng không đóng, nên hàng này không được đọc.',
      why: 'Mọi thứ phía sau sẽ thành một phần của một ô.',
      fix: 'Hãy đóng dấu ngoặc kép, hoặc viết hai lần nếu nó thuộc về văn bản.',
    },
    'intake.csv-after-quote': {
      what: 'Trong ô {cell} có văn bản ở sau dấu ngoặc kép đóng; phần đó đã được đọc như một phần của ô.',
      why: 'Chương trình khác có thể cắt ô ở chỗ đó.',
      fix: 'Hãy đặt cả ô trong dấu ngoặc kép và viết hai lần những dấu nằm bên trong.',
    },
    'intake.too-many-columns': {
      what: 'Hàng này có hơn {limit, number} cột; các cột vượt quá không được đọc.',
      why: 'Không biểu mẫu nào có nhiều câu hỏi như vậy; có thể nhiều hàng bị dồn thành một, hoặc một ô ở xa bên phải bị điền nhầm.',
      fix: 'Hãy kiểm tra hàng này, hoặc xóa các cột trống bên phải rồi lưu lại tệp.',
    },
    'intake.cell-too-long': {
      what: 'Ô {cell} dài hơn {limit, number} ký tự, nên hàng của nó không được đọc.',
      why: 'Bảng tính không chứa được và sẽ cắt bớt.',
      fix: 'Hãy viết ngắn lại, hoặc kiểm tra xem có thiếu dấu ngoặc kép không.',
    },
    'intake.zip-truncated': {
      what: 'Phần cuối của sổ làm việc hoặc gói nén bị thiếu.',
      why: 'Tệp bị cắt khi lưu, sao chép hoặc gửi.',
      fix: 'Hãy sao chép hoặc xuất lại tệp.',
    },
    'intake.zip-structure': {
      what: 'Sổ làm việc hoặc gói nén bị hỏng: danh sách nội dung của nó bị sai.',
      why: 'Không thể tìm được nội dung bên trong một cách chắc chắn.',
      fix: 'Hãy sao chép lại sổ làm việc, hoặc mở bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.zip-mismatch': {
      what: 'Sổ làm việc hoặc gói nén mô tả nội dung của nó theo hai cách không khớp nhau.',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp bị hỏng hoặc được tạo ra để đánh lừa.',
      fix: 'Hãy sao chép lại sổ làm việc, hoặc mở bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.zip-overlap': {
      what: 'Các phần nội dung của sổ làm việc hoặc gói nén dùng chung byte.',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp bị hỏng hoặc được tạo ra để đánh lừa.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.zip-duplicate': {
      what: 'Sổ làm việc hoặc gói nén có hai phần nội dung cùng tên.',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp bị hỏng hoặc được tạo ra để đánh lừa.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.zip-checksum': {
      what: 'Sổ làm việc hoặc gói nén bị hỏng: nội dung không khớp với mã kiểm tra.',
      why: 'Một số chữ cái hoặc chữ số không phải là những gì đã được lưu.',
      fix: 'Hãy sao chép lại sổ làm việc, hoặc mở bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.zip-deflate': {
      what: 'Sổ làm việc hoặc gói nén bị hỏng: không giải nén được nội dung.',
      why: 'Không còn đọc được những gì bên trong.',
      fix: 'Hãy sao chép lại sổ làm việc, hoặc mở bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.zip-method': {
      what: 'Sổ làm việc hoặc gói nén được nén theo cách mà không phần mềm bảng tính nào dùng (phương pháp {method, number}).',
      why: 'Không giải nén được ở đây.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.zip-entries': {
      what: 'Sổ làm việc hoặc gói nén có hơn {limit, number} phần nội dung.',
      why: 'Một danh sách hồ sơ không cần nhiều như vậy, và chúng có thể làm treo chương trình.',
      fix: 'Hãy chép trang tính có các hồ sơ sang một sổ làm việc mới, hoặc xuất biểu mẫu không kèm ảnh.',
    },
    'intake.zip-bomb': {
      what: 'Khi giải nén, sổ làm việc hoặc gói nén phình ra quá {limit, number} {unit, select, times {lần kích thước của nó} other {byte}}.',
      why: 'Tệp kiểu này được tạo ra để làm treo chương trình, hoặc có vô số ô được định dạng.',
      fix: 'Hãy chỉ chép các hàng có hồ sơ sang một sổ làm việc mới.',
    },
    'intake.encrypted': {
      what: 'Sổ làm việc hoặc gói nén có mật khẩu.',
      why: 'Không có mật khẩu thì không đọc được, và ở đây không hỏi mật khẩu.',
      fix: 'Hãy lưu một bản không có mật khẩu, và xóa bản đó khi xong việc.',
    },
    'intake.xlsx-structure': {
      what: 'Sổ làm việc thiếu một phần cần có, hoặc phần đó không đúng như phải có ({part}).',
      why: 'Thiếu phần đó thì không đọc được các trang tính, hoặc ngày tháng sẽ trông như số.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.sheet-missing': {
      what: 'Sổ làm việc không có trang tính nào tên như vậy.',
      why: 'Chưa có gì được đọc.',
      fix: 'Hãy chọn một trong các trang tính đang có.',
    },
    'intake.too-many-sheets': {
      what: 'Sổ làm việc có hơn {limit, number} trang tính.',
      why: 'Nhiều như vậy thì không thể đọc qua một cách an toàn.',
      fix: 'Hãy chép các trang tính có hồ sơ sang một sổ làm việc mới.',
    },
    'intake.too-many-strings': {
      what: 'Sổ làm việc có hơn {limit, number} đoạn văn bản khác nhau.',
      why: 'Chừng đó không vừa bộ nhớ của một máy tính nhỏ.',
      fix: 'Hãy chia các hồ sơ ra nhiều sổ làm việc, hoặc xuất dưới dạng CSV.',
    },
    'intake.too-many-styles': {
      what: 'Sổ làm việc có hơn {limit, number} kiểu ô.',
      why: 'Chừng đó nhiều hơn mức chính Excel chứa được; tệp bị hỏng.',
      fix: 'Hãy chép các hồ sơ sang một sổ làm việc mới, chỉ chép giá trị.',
    },
    'intake.xml-syntax': {
      what: 'Một phần của sổ làm việc bị hỏng ({part}).',
      why: 'Từ chỗ đó trở đi không đọc được.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.xml-encoding': {
      what: 'Một phần của sổ làm việc dùng bảng mã mà sổ làm việc không dùng ({part}).',
      why: 'Các chữ trong đó có thể bị đọc sai.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.xml-dtd': {
      what: 'Một phần của sổ làm việc bắt đầu bằng khai báo kiểu tài liệu ({part}).',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp kiểu này được tạo ra để làm treo hoặc đánh lừa chương trình.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.xml-depth': {
      what: 'Một phần của sổ làm việc lồng nhau hơn {limit, number} cấp ({part}).',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp kiểu này được tạo ra để làm treo hoặc đánh lừa chương trình.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.xml-attributes': {
      what: 'Một phần tử của sổ làm việc có hơn {limit, number} thuộc tính ({part}).',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp kiểu này được tạo ra để làm treo hoặc đánh lừa chương trình.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.xml-token': {
      what: 'Một đoạn của sổ làm việc dài hơn {limit, number} ký tự ({part}).',
      why: 'Không phần mềm bảng tính nào ghi như vậy; tệp kiểu này được tạo ra để làm treo hoặc đánh lừa chương trình.',
      fix: 'Hãy kiểm tra tệp này đến từ đâu.',
    },
    'intake.cell-ref': {
      what: 'Có thứ trên trang tính mang địa chỉ không trang tính nào có, nên không được đọc.',
      why: 'Không thể nói đó là ô nào.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.row-order': {
      what: 'Hàng này xuất hiện hai lần hoặc sai thứ tự trong tệp, nên không được đọc.',
      why: 'Không thể nói hàng nào trong hai hàng là đúng.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.cell-order': {
      what: 'Ô {cell} xuất hiện hai lần hoặc sai thứ tự trong tệp; ô đứng sau không được đọc.',
      why: 'Không thể nói ô nào trong hai ô là đúng.',
      fix: 'Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại.',
    },
    'intake.cell-value': {
      what: 'Nội dung của ô {cell} không khớp với kiểu của ô.',
      why: 'Không thể đọc giá trị một cách chắc chắn.',
      fix: 'Hãy gõ lại ô này.',
    },
    'intake.cell-style': {
      what: 'Ô {cell} có định dạng mà sổ làm việc không mô tả.',
      why: 'Không thể biết số trong ô có phải là ngày hay không.',
      fix: 'Hãy đặt lại định dạng của ô.',
    },
    'intake.shared-string': {
      what: 'Ô {cell} dẫn đến một đoạn văn bản không có trong sổ làm việc.',
      why: 'Đoạn văn bản đó đã mất.',
      fix: 'Hãy gõ lại ô này.',
    },
    'intake.formula-no-value': {
      what: 'Ô {cell} có công thức mà không có kết quả.',
      why: 'Công thức không được tính ở đây, nên ô không có giá trị.',
      fix: 'Hãy mở sổ làm việc bằng phần mềm bảng tính rồi lưu, hoặc thay công thức bằng kết quả của nó.',
    },
    'intake.too-many-merged': {
      what: 'Trang tính có hơn {limit, number} vùng ô gộp; các vùng sau đó không được ghi nhận.',
      why: 'Giá trị của các ô gộp chỉ nằm trong ô đầu tiên.',
      fix: 'Hãy bỏ gộp ô trên trang tính này.',
    },
    'intake.no-headings': {
      what: 'Không tìm thấy hàng nào có tiêu đề cột được biết trong 20 hàng đầu của các trang tính đang hiển thị.',
      why: 'Không có tiêu đề cột thì không ai biết cột nào có nghĩa gì.',
      fix: 'Hãy đặt cho các cột những tiêu đề trong trang tra cứu, bằng tiếng Anh hoặc bằng một ngôn ngữ của báo cáo.',
    },
    'intake.record-type-unclear': {
      what: 'Không thể nhận ra loại hồ sơ từ tiêu đề cột hay tên mục. Có thể là: {candidates}.',
      why: 'Mỗi loại có các mục và quy tắc riêng, nên đoán sai sẽ kiểm tra sai chỗ.',
      fix: 'Hãy cho biết loại bằng --as, ví dụ --as {first}, hoặc ghi vào mục recordType hay cột “Record type”.',
    },
    'intake.no-records': {
      what: 'Tệp không có hồ sơ nào.',
      why: 'Không có gì để kiểm tra.',
      fix: 'Hãy xuất lại tệp, hoặc chọn tệp khác.',
    },
    'intake.not-a-table': {
      what: 'Loại tệp này không thể trả lại dưới dạng sổ làm việc có đánh dấu.',
      why: 'Chỉ bảng mới có các ô để tô màu và ghi chú thích.',
      fix: 'Hãy chọn tệp CSV hoặc Excel (.xlsx), hoặc đọc báo cáo.',
    },
    'intake.too-many-rows': {
      what: 'Bảng có hơn {limit, number} hàng, nhiều hơn mức một trang tính chứa được.',
      why: 'Vì vậy không thể tạo sổ làm việc từ bảng này.',
      fix: 'Hãy chia hồ sơ ra nhiều tệp.',
    },
    'intake.too-large': {
      what: 'Sổ làm việc đọc từ đầu vào chuẩn lớn hơn {limit, number} byte.',
      why: 'Toàn bộ sổ làm việc sẽ phải nằm trong bộ nhớ.',
      fix: 'Hãy lưu thành tệp và nêu tên tệp đó.',
    },
    'intake.headings-not-first': {
      what: 'Tiêu đề cột nằm ở hàng {row, number}; các hàng phía trên được coi là tên bảng và không được đọc.',
      why: 'Nếu có hồ sơ nằm phía trên tiêu đề cột thì hồ sơ đó đã bị bỏ qua.',
      fix: 'Không cần làm gì, nếu các hàng phía trên là tên bảng. Nếu không, hãy chuyển tiêu đề cột lên trên.',
    },
    'intake.column-not-recognised': {
      what: 'Tiêu đề của cột này không được biết, nên cột không được đọc.',
      why: 'Những gì không được đọc thì không được kiểm tra và không được chuyển đi.',
      fix: 'Hãy đổi tiêu đề thành một tiêu đề trong trang tra cứu, hoặc bỏ cột này ra nếu chỉ dùng cho văn phòng của bạn.',
    },
    'intake.column-forbidden': {
      what: 'Tiêu đề của cột này chỉ một điều mà hồ sơ loại này không bao giờ được chứa. Cột không được đọc.',
      why: 'Điều đó có thể cho thấy một người là ai, đã ở đâu, hoặc trả lời bằng điện thoại nào.',
      fix: 'Hãy xóa cột này khỏi tệp, và cài đặt để bản xuất không ghi cột này nữa.',
    },
    'intake.column-repeated': {
      what: 'Một cột phía trước có cùng ý nghĩa, nên cột này không được đọc.',
      why: 'Hai cột cho một mục có thể chứa hai câu trả lời khác nhau.',
      fix: 'Hãy giữ cột đúng. Nếu đó là các mục con của một danh sách, hãy đánh số tiêu đề, ví dụ “Khoản yêu cầu 2: Loại”.',
    },
    'intake.cells-without-heading': {
      what: '{cells, plural, other {# ô}} nằm trong cột không có tiêu đề và không được đọc.',
      why: 'Những gì không được đọc thì không được kiểm tra. Thường là một dấu phẩy thừa hoặc một ô bị thiếu đã đẩy cả hàng sang bên.',
      fix: 'Hãy đặt tiêu đề cho cột, hoặc chuyển các giá trị về đúng chỗ của chúng.',
    },
    'intake.cells-of-other-type': {
      what: '{cells, plural, other {# ô}} nằm trong cột mà hồ sơ thuộc loại của hàng đó không có, và không được đọc.',
      why: 'Những gì không được đọc thì không được kiểm tra và không được chuyển đi.',
      fix: 'Hãy kiểm tra loại hồ sơ của hàng, hoặc chuyển các giá trị về đúng chỗ của chúng.',
    },
    'intake.not-read-beside-cells': {
      what: 'Sổ làm việc còn có {extra, select, comments {chú thích} externallinks {liên kết đến tệp khác} embeddedfiles {tệp nhúng} images {hình ảnh} customdata {dữ liệu của chương trình khác} pivottables {bảng tổng hợp có bản sao dữ liệu} drawings {biểu đồ, hình vẽ hoặc hộp chữ} earlierversions {ai đã sửa gì trong các phiên bản trước} printersettings {thiết lập máy in} macros {macro} other {phần khác ngoài các ô}}; những thứ này không được đọc.',
      why: 'Trong đó có thể có tên người, và chúng đi theo sổ làm việc khi sổ được gửi đi.',
      fix: 'Hãy xem lại những thứ đó trước khi chuyển sổ làm việc đi.',
    },
    'intake.formulas-read': {
      what: '{cells, plural, other {# ô chứa công thức;}} kết quả gần nhất đã được đọc.',
      why: 'Công thức không bao giờ được tính ở đây. Kết quả có thể đã cũ, hoặc lấy từ tệp khác.',
      fix: 'Không cần làm gì nếu kết quả đúng. Nếu không, hãy để chương trình bảng tính tính lại rồi lưu sổ làm việc.',
    },
    'intake.rows-short': {
      what: '{records, plural, other {# hàng}} kết thúc trước tiêu đề cuối cùng; {cells, plural, other {# ô}} còn thiếu được coi là trống.',
      why: 'Một số chương trình bỏ các ô trống ở cuối hàng. Nhưng nếu thiếu một dấu phẩy, các giá trị sẽ nằm dưới tiêu đề sai.',
      fix: 'Hãy xem một trong các hàng đó. Không cần làm gì nếu các giá trị nằm dưới đúng tiêu đề.',
    },
    'intake.hidden-read': {
      what: 'Trang tính có {what, select, rows {hàng} other {cột}} bị ẩn; chúng vẫn được đọc như bình thường.',
      why: 'Những gì bị ẩn rất dễ bị quên, và đi theo sổ làm việc khi sổ được gửi đi.',
      fix: 'Hãy cho hiện ra và xem lại trước khi chuyển sổ làm việc đi.',
    },
    'intake.sheet-not-read': {
      what: 'Một trang tính không được đọc, vì không có hàng tiêu đề cho biết loại hồ sơ, hoặc đang bị ẩn.',
      why: 'Các hồ sơ trên đó không được kiểm tra.',
      fix: 'Nếu trang tính có hồ sơ, hãy cho hiện ra và đặt các tiêu đề trong trang tra cứu.',
    },
    'intake.cells-merged': {
      what: 'Ở đây có các ô bị gộp; chỉ ô đầu tiên chứa giá trị.',
      why: 'Các hàng khác bị tính là trống và có thể mất người sử dụng lao động hoặc ngày của chúng.',
      fix: 'Hãy bỏ gộp ô và chép giá trị vào từng hàng cần có.',
    },
    'intake.text-damaged': {
      what: 'Trong cột này, chữ của {cells, plural, other {# ô}} đã mất trước khi tệp đến đây; thay vào đó là dấu hỏi hoặc ô vuông.',
      why: 'Tên không còn chữ thì không phải tên của ai, và không thể lấy lại chữ từ tệp này.',
      fix: 'Hãy xuất lại các hồ sơ dưới dạng .xlsx hoặc CSV UTF-8 từ nơi chúng được lưu.',
    },
    'intake.text-misread': {
      what: 'Trong cột này, {cells, plural, other {# ô}} đã bị đọc bằng bảng mã sai trước khi tệp được lưu; thay cho chữ là các ký hiệu.',
      why: 'Không ai đọc được hay tìm lại được tên.',
      fix: 'Hãy xuất lại các hồ sơ, và mở tệp xuất ra bằng UTF-8 trước khi lưu.',
    },
    'intake.text-zawgyi': {
      what: 'Trong cột này, {cells, plural, other {# ô}} có vẻ được gõ bằng Zawgyi, một cách viết tiếng Miến Điện cũ.',
      why: 'Phần mềm khác hiện ra chữ khác, và tìm kiếm không thấy tên.',
      fix: 'Hãy chuyển cột sang Unicode bằng công cụ chuyển đổi tiếng Miến Điện, xem lại một số tên, rồi kiểm tra lại tệp.',
    },
    'intake.cell-error': {
      what: '“{field}” chứa thông báo lỗi của bảng tính, ví dụ công thức bị lỗi.',
      why: 'Giá trị không có ở đó, dù ô trông như đã điền.',
      fix: 'Hãy sửa công thức, hoặc gõ giá trị vào.',
    },
    'intake.date-not-understood': {
      what: '“{field}” không đọc được như một ngày.',
      why: 'Thời hạn và tiền lương được tính theo ngày.',
      fix: 'Hãy viết theo năm-tháng-ngày, ví dụ 2026-03-25.',
    },
    'intake.date-ambiguous': {
      what: '“{field}” có thể đọc là ngày/tháng hoặc tháng/ngày.',
      why: 'Đoán sai sẽ lệch đi nhiều tháng, nên không có gì được đoán.',
      fix: 'Hãy viết các ngày trong cột này theo năm-tháng-ngày, hoặc viết tên tháng bằng tiếng Anh, ví dụ 4 May 2026.',
    },
    'intake.date-calendar': {
      what: '“{field}” có năm không thể đúng như đã viết{calendar, select, islamic {: có vẻ là ngày theo lịch Hồi giáo, Ba Tư hoặc Bengal, không được đổi ở đây} other {; ngày này có thể theo lịch Nepal}}.',
      why: 'Các nước khác đọc thành ngày cách xa hàng chục hoặc hàng trăm năm.',
      fix: '{calendar, select, islamic {Hãy viết} other {Hãy trả lời câu hỏi về lịch của cột này, hoặc viết}} ngày theo dương lịch.',
    },
    'intake.date-serial': {
      what: '“{field}” chỉ là một con số, có thể là cách bảng tính lưu ngày.',
      why: 'Cùng một số có nghĩa là hai ngày khác nhau trong sổ làm việc tạo trên các máy tính khác nhau.',
      fix: 'Hãy định dạng cột này là ngày trong bảng tính, hoặc viết ngày theo năm-tháng-ngày.',
    },
    'intake.offset-missing': {
      what: '“{field}” không có độ lệch giờ so với UTC.',
      why: 'Thiếu độ lệch giờ thì nước khác đọc thành giờ khác, và có thể là ngày khác.',
      fix: 'Hãy nêu độ lệch giờ của văn phòng bạn một lần cho cả tệp bằng --zone, ví dụ --zone +07:00.',
    },
    'intake.time-missing': {
      what: '“{field}” có ngày nhưng không có giờ.',
      why: 'Thời hạn được tính theo giờ; giờ đoán ra sẽ làm sai thứ tự các sự kiện.',
      fix: 'Hãy viết giờ, hoặc nêu một giờ chung cho mọi ngày như vậy bằng --time, ví dụ --time 12:00.',
    },
    'intake.code-not-understood': {
      what: '“{field}” không phải là mã và cũng không phải là tên của mã trong danh mục “{codelist}” ({count, number} mã).',
      why: 'Chỉ khi mọi người dùng chung mã thì mới đếm và chuyển các hồ sơ cùng nhau được.',
      fix: 'Hãy chọn một mã hoặc tên của mã trong danh mục; xem trang tra cứu của danh mục mã.',
    },
    'intake.code-ambiguous': {
      what: '“{field}” là tên chung của nhiều mã trong danh mục “{codelist}”.',
      why: 'Nếu đoán, có thể nêu nhầm nước hoặc nhầm vấn đề.',
      fix: 'Hãy viết chính mã đó, hoặc tên dài hơn.',
    },
    'intake.yes-no-not-understood': {
      what: '“{field}” không phải là có cũng không phải là không.',
      why: 'Câu trả lời không rõ ràng sẽ được mỗi chương trình hiểu một khác.',
      fix: 'Hãy viết có hoặc không. Hãy để ô trống nếu không biết và mục này được phép bỏ trống.',
    },
    'intake.number-not-understood': {
      what: '“{field}” không phải là số viết bằng chữ số thường.',
      why: 'Dấu chấm hoặc dấu phẩy giữa các chữ số là hàng nghìn ở nước này nhưng là phần thập phân ở nước khác.',
      fix: 'Hãy chỉ viết chữ số, với dấu chấm trước phần thập phân và không có gì giữa các hàng nghìn.',
    },
    'intake.amount-without-currency': {
      what: '“{field}” không phải là số tiền có kèm mã loại tiền.',
      why: 'Ký hiệu như Rs hoặc $ thuộc về nhiều loại tiền, và giá trị chênh nhau rất nhiều.',
      fix: 'Hãy viết mã loại tiền và số tiền bằng chữ số thường, ví dụ MYR 1200.00.',
    },
    'intake.digits-lost': {
      what: '“{field}” đã mất các chữ số cuối: bảng tính chỉ giữ {digits, number} chữ số của một số.',
      why: 'Mã này không còn chỉ đúng hồ sơ, và không thể lấy lại các chữ số đó từ tệp này.',
      fix: 'Hãy xuất lại tệp với cột này ở dạng văn bản.',
    },
    'intake.phone-without-country': {
      what: '“{field}” không có mã quốc gia, hoặc được lưu dưới dạng số và có thể đã mất số 0 ở đầu.',
      why: 'Từ nước ngoài, số này không gọi được ai, hoặc gọi nhầm người lạ.',
      fix: 'Hãy viết dưới dạng văn bản với dấu + và mã quốc gia, ví dụ +60 12 345 6789.',
    },
    'intake.date-rewritten': {
      what: '{field}: {cells, plural, other {# ngày}} được viết theo thứ tự khác và đã được đọc một cách chắc chắn.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.offset-added': {
      what: '{field}: {cells, plural, other {# thời điểm}} được thêm độ lệch giờ mà bạn đã nêu.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì, nếu đó đúng là độ lệch giờ của văn phòng bạn.',
    },
    'intake.time-added': {
      what: '{field}: {cells, plural, other {# ngày}} được thêm giờ và độ lệch giờ mà bạn đã nêu.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì. Hãy nhớ rằng với những ngày này, thời hạn tính theo giờ không chính xác.',
    },
    'intake.time-dropped': {
      what: '{field}: giờ trong {cells, plural, other {# ô}} đã được bỏ đi, vì mục này chứa ngày.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.code-from-title': {
      what: '{field}: {cells, plural, other {# tên}} được đọc thành mã mà tên đó đại diện.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.id-rewritten': {
      what: '{field}: {cells, plural, other {# mã}} được viết lại bằng chữ thường, bỏ “uuid:” ở đầu.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.phone-rewritten': {
      what: '{field}: {cells, plural, other {# số điện thoại}} được viết lại, bỏ dấu cách và dấu gạch nối.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.unseen-left-out': {
      what: '{field}: các ký tự không nhìn thấy được đã được bỏ khỏi {cells, plural, other {# ô}}.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.digits-rewritten': {
      what: '{field}: chữ số trong {cells, plural, other {# ô}} được viết lại thành 0 đến 9.',
      why: 'Mọi thay đổi tự động đều được liệt kê.',
      fix: 'Không cần làm gì.',
    },
    'intake.formula-like-text': {
      what: '{field}: {cells, plural, other {# ô}} bắt đầu giống công thức; đã được đọc như văn bản và không chạy.',
      why: 'Chương trình bảng tính có thể chạy nó khi mở tệp: dữ liệu có thể bị gửi đi, hoặc hiện ra điều không đúng.',
      fix: 'Hãy hỏi tệp này từ đâu đến. Nếu đúng là văn bản, hãy gõ lại mà không có dấu ở đầu.',
    },
    'intake.provenance-added': {
      what: '{records, plural, other {# hồ sơ}} được thêm nguồn gốc: phiên bản tiêu chuẩn, mã của hồ sơ, thời điểm đọc.',
      why: 'Một hàng của bảng tính không cho biết nó đến từ đâu; hồ sơ tạo từ hàng đó thì phải cho biết.',
      fix: 'Không cần làm gì.',
    },
  },
};
