import type { Sentences } from './sentences.ts';

/** Vietnamese. */
export const vi: Sentences = {
  opening: 'Tôi sang đây làm việc được {n} tháng.',
  wages: 'Công ty chưa trả lương {n} tháng, hỏi thì họ bảo chờ.',
  hours: 'Mỗi ngày chúng tôi làm hơn mười hai tiếng mà không có tiền tăng ca.',
  deduction: 'Tháng nào họ cũng trừ lương mà không nói lý do.',
  fee: 'Tôi đã trả cho môi giới một khoản tiền lớn để có việc này và vẫn còn nợ.',
  documents: 'Công ty giữ hộ chiếu của tôi, xin lại thì không đưa.',
  injury: 'Tôi bị thương ở tay khi làm việc và phải tự trả tiền chữa trị.',
  housing: 'Nhiều người phải ở chung một phòng, thiếu nước và nhà vệ sinh.',
  violence: 'Quản lý hay chửi mắng và đe dọa chúng tôi.',
  dismissal: 'Tôi bị cho nghỉ việc mà không được báo trước.',
  contract: 'Công việc và tiền lương ở đây khác với hợp đồng đã ký.',
  closing: 'Xin đừng cho chủ biết tên tôi.',
};
