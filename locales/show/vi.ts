import type { Table } from '../text.ts';
import type { ShowKey } from './notes.ts';

export const vi: Table<ShowKey> = {
  see: 'Vẫn muốn xem',
  seeAsk: {
    younger: 'Em cần hình này? Hỏi người lớn đã cài Ô Xanh.',
    older: 'Bạn cần hình này? Hỏi người lớn đã cài Ô Xanh.',
  },
  seeCalm: { younger: 'Em không cần xem hình đó.', older: 'Bạn không cần xem hình đó.' },
  seeFirst: {
    younger: 'Em kể với người lớn trước nhé? Họ có thể xem giúp em.',
    older: 'Bạn có thể kể với người lớn trước. Họ có thể xem giúp bạn.',
  },
  seeStop: 'Không xem nữa',
  seeSure: 'Mở hình này?',
  seeMay: {
    younger: 'Hình này có thể làm em khó chịu.',
    older: 'Hình này có thể làm bạn khó chịu.',
  },
  seeThen: {
    younger: 'Thấy khó chịu thì em đóng trang lại. Rồi em kể với người lớn.',
    older: 'Thấy khó chịu thì bạn đóng trang lại, rồi kể với người lớn.',
  },
  seeAgain: 'Muốn che lại? Bấm chuột phải vào hình, chọn “Che hình này”.',
  seeOpen: 'Mở hình này',
  seePin: 'Nhờ người lớn nhập mã PIN',
  seePinOnly: 'Mã PIN chỉ mở một hình này.',
  seePinLabel: 'Mã PIN của người lớn',
  seeWrong: 'Mã PIN chưa đúng.',
  seeWait: 'Chờ khoảng {minutes} phút rồi thử lại.',
  seeWaitShort: 'Chờ một chút rồi thử lại.',
  seeBusy: 'Đang kiểm tra…',
  seeGone: 'Hình đó không còn ở đây nữa.',
  seeStays: 'Hình vẫn được che.',
};
