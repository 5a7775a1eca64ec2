import type { Catalogue } from '../catalogue.ts';

/** Messages in Vietnamese: a draft that awaits review by a native speaker who knows the field. */
export const vi: Catalogue = {
  language: 'vi',
  status: 'draft',
  messages: {
    'core.missing-field': {
      what: '“{field}” chưa được điền.',
      why: 'Mọi hệ thống nhận hồ sơ này đều cần đến nó.',
      fix: 'Hãy điền vào. Nếu không biết, hãy tìm một mã như “unknown” trong trang tra cứu của mục này.',
    },
    'core.unknown-field': {
      what: 'Ở đây có một mục mà tiêu chuẩn không biết.',
      why: 'Dữ liệu chưa được ai mô tả thì không thể bảo vệ, nên không được cho đi qua.',
      fix: 'Hãy đối chiếu cách viết tên mục với trang tra cứu, hoặc xóa mục đó.',
    },
    'core.wrong-type': {
      what: '“{field}” không phải là {expected, select, text {văn bản} code {mã} list {danh sách} group {nhóm mục} number {số} wholeNumber {số nguyên} yesNo {có hoặc không} other {dữ liệu đúng loại}}.',
      why: 'Các hệ thống khác không đọc được.',
      fix: 'Hãy điền theo dạng nêu trong trang tra cứu.',
    },
    'core.wrong-format': {
      what: '“{field}” không có dạng của {expected, select, uuid {một UUID} pseudonym {một mã bí danh} identifier {một mã định danh} decimal {một số thập phân} language {một mã ngôn ngữ} phone {một số điện thoại quốc tế} email {một địa chỉ email} semver {một số phiên bản} digest {một mã băm của tài liệu} osId {một OS ID} script {một mã chữ viết} other {giá trị cần có}}.',
      why: 'Các chương trình so sánh từng chữ một; viết dạng khác thì bị tính là giá trị khác.',
      fix: '{expected, select, uuid {Hãy dùng mã mà hệ thống của bạn xuất ra, viết thường và có dấu gạch nối.} pseudonym {Hãy dùng từ 3 đến 64 chữ cái A đến Z, chữ số và . _ : - không có dấu cách, bắt đầu bằng chữ cái hoặc chữ số. Không bao giờ dùng tên thật.} identifier {Hãy dùng từ 1 đến 64 chữ cái A đến Z, chữ số và . _ : / # - không có dấu cách, bắt đầu bằng chữ cái hoặc chữ số.} decimal {Hãy viết chữ số với dấu chấm thập phân, ví dụ 1500.00, không có dấu ngăn cách hàng nghìn.} language {Hãy viết hai hoặc ba chữ cái, ví dụ ne, hoặc kèm vùng, ví dụ pt-BR.} phone {Hãy viết dấu + và mã quốc gia trước, sau đó chỉ có chữ số.} email {Hãy viết như ten@example.org.} semver {Hãy viết ba số cách nhau bằng dấu chấm, ví dụ 0.1.0.} digest {Hãy viết sha256: và 64 chữ số thập lục phân.} osId {Hãy viết 15 ký tự hiển thị trên Open Supply Hub.} script {Hãy viết bốn chữ cái, ví dụ Latn.} other {Hãy xem ví dụ trong trang tra cứu.}}',
    },
    'core.text-length': {
      what: '“{field}” để trống, dài hơn {max, number} ký tự, hoặc có ký tự không lưu được.',
      why: 'Hệ thống nhận sẽ cắt bớt hoặc từ chối hồ sơ.',
      fix: 'Hãy viết ngắn lại, hoặc bỏ mục này nếu không có gì để ghi.',
    },
    'core.not-a-date': {
      what: '“{field}” không phải là một ngày có trong lịch.',
      why: 'Thời hạn và tiền lương được tính theo ngày.',
      fix: 'Hãy viết theo năm-tháng-ngày, ví dụ 2026-03-25, theo dương lịch.',
    },
    'core.not-a-date-time': {
      what: '“{field}” không phải là ngày và giờ có độ lệch so với UTC.',
      why: 'Nếu thiếu độ lệch giờ, cùng một thời điểm sẽ thành giờ khác ở nước khác.',
      fix: 'Hãy viết như 2026-03-25T14:30:00+07:00.',
    },
    'core.out-of-range': {
      what: '“{field}” không nằm trong khoảng từ {min, number} đến {max, number}.',
      why: 'Số nằm ngoài khoảng này là do nhầm lẫn và làm sai mọi tổng số.',
      fix: 'Hãy kiểm tra lại số này.',
    },
    'core.not-in-codelist': {
      what: '“{field}” không phải là mã trong danh mục “{codelist}” ({count, number} mã).',
      why: 'Chỉ khi mọi người dùng chung mã thì mới đếm và chuyển các vụ việc cùng nhau được.',
      fix: 'Hãy chọn một mã hoặc tên của mã trong danh mục; xem trang tra cứu của danh mục mã.',
    },
    'core.not-the-constant': {
      what: '“{field}” phải là “{expected}”.',
      why: 'Mục này cho bên nhận biết đây là loại hồ sơ gì.',
      fix: 'Hãy viết đúng như vậy.',
    },
    'core.list-length': {
      what: 'Số mục con của “{field}” không nằm trong khoảng từ {min, number} đến {max, number}.',
      why: 'Quá ít thì thiếu điều cần biết; quá nhiều thì cho thấy việc xuất dữ liệu có lỗi.',
      fix: 'Hãy thêm hoặc bớt mục con.',
    },
    'core.updated-before-created': {
      what: '“{field}” sớm hơn lúc hồ sơ được tạo.',
      why: 'Bên nhận giữ phiên bản mới nhất theo thời điểm này; thời điểm sai khiến họ giữ nhầm phiên bản.',
      fix: 'Hãy kiểm tra cả hai thời điểm và độ lệch giờ so với UTC.',
    },
    'core.amount-beyond-minor-unit': {
      what: '“{field}” có nhiều chữ số thập phân hơn mức loại tiền này có.',
      why: 'Số tiền không thể trả chính xác sẽ được mỗi hệ thống đọc một khác, và người lao động mất phần chênh lệch.',
      fix: 'Hãy viết số tiền với số chữ số thập phân của loại tiền: không có với VND, JPY và KRW, ba với KWD, BHD và OMR, hai với phần lớn các loại tiền khác.',
    },
    'core.consent-without-time': {
      what: 'Sự đồng ý được đánh dấu là đã có, nhưng không ghi có từ lúc nào.',
      why: 'Sự đồng ý không chứng minh được là có trước thì không cho phép chia sẻ.',
      fix: 'Hãy điền ngày và giờ của câu trả lời.',
    },
    'core.consent-withdrawal-mismatch': {
      what: 'Trạng thái và thời điểm rút lại sự đồng ý không khớp nhau.',
      why: 'Nếu không ai thấy sự đồng ý đã được rút lại, dữ liệu vẫn bị chuyển đi trái với ý muốn của người đó.',
      fix: 'Hãy đặt trạng thái là đã rút lại (withdrawn) và điền thời điểm; hoặc xóa thời điểm nếu sự đồng ý không bị rút lại.',
    },
    'core.consent-override-without-reason': {
      what: 'Có người đã hành động khi chưa có sự đồng ý, và không nêu lý do.',
      why: 'Một ngoại lệ không có lý do thì không thể giải trình trước người đó hay trước tòa án.',
      fix: 'Hãy điền lý do, hoặc xóa ngoại lệ.',
    },
  },
  titles: {
    Provenance: {
      schemaVersion: 'Phiên bản tiêu chuẩn',
      recordId: 'Mã hồ sơ',
      version: 'Phiên bản',
      supersedes: 'Thay thế cho',
      sourceSystem: 'Hệ thống nguồn',
      sourceOrganisationId: 'Tổ chức nguồn',
      createdAt: 'Tạo lúc',
      updatedAt: 'Cập nhật lúc',
      contentLanguage: 'Ngôn ngữ nội dung',
    },
    Contact: {
      preferredChannel: 'Kênh liên lạc mong muốn',
      phone: 'Số điện thoại',
      email: 'Địa chỉ email',
      safeToContact: 'Liên lạc an toàn',
      safeTimes: 'Giờ an toàn',
    },
    OrganisationRef: {
      name: 'Tên',
      organisationId: 'Mã tổ chức',
      identifiers: 'Số đăng ký',
      country: 'Quốc gia',
    },
    OrganisationIdentifier: {
      scheme: 'Loại đăng ký',
      value: 'Số',
      country: 'Quốc gia',
    },
    FacilityRef: {
      name: 'Tên',
      osId: 'OS ID',
      previousOsIds: 'OS ID trước đây',
      identifiers: 'Số đăng ký',
      place: 'Địa điểm',
      industry: 'Ngành kinh tế',
    },
    Place: {
      country: 'Quốc gia',
      admin1: 'Đơn vị hành chính cấp thứ nhất',
      admin2: 'Đơn vị hành chính cấp thứ hai',
      pcode: 'Mã địa bàn',
      locality: 'Thị trấn, làng hoặc khu phố',
      postalCode: 'Mã bưu chính',
      addressLine: 'Số nhà và đường',
    },
    Money: {
      amount: 'Số tiền',
      currency: 'Loại tiền',
    },
    Consent: {
      consentId: 'Mã sự đồng ý',
      status: 'Trạng thái',
      lawfulBasis: 'Căn cứ pháp lý',
      obtainedFrom: 'Có được từ',
      obtainedAt: 'Có được lúc',
      mode: 'Hình thức',
      language: 'Ngôn ngữ',
      interpreterUsed: 'Có phiên dịch',
      purposes: 'Các mục đích',
      recipientClasses: 'Các nhóm bên nhận',
      recipientsExcluded: 'Bên nhận bị loại trừ',
      excludedFields: 'Mục bị loại trừ',
      withholdingReason: 'Lý do không chia sẻ',
      expiresAt: 'Hết hạn lúc',
      withdrawnAt: 'Rút lại lúc',
      overrideBy: 'Bên quyết định ngoại lệ',
      overrideReason: 'Lý do ngoại lệ',
    },
    RecordRef: {
      recordType: 'Loại hồ sơ',
      recordId: 'Mã hồ sơ',
    },
    RecordSensitivity: {
      level: 'Mức',
      flags: 'Nhãn cảnh báo',
    },
  },
};
