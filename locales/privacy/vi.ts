import type { Table } from '../text.ts';
import type { PrivacyKey } from './notes.ts';

export const vi: Table<PrivacyKey> = {
  privacyTitle: { younger: 'Chuyện riêng của em', older: 'Chuyện riêng của bạn' },
  privacyFirst: {
    younger: 'Em có thể kể với người lớn mà em tin. Em cũng có thể gọi {line}.',
    older: 'Bạn có thể kể với người lớn mà bạn tin. Bạn cũng có thể gọi {line}.',
  },
  staysTitle: 'Ở lại trong máy này',
  stays: {
    younger: 'Máy này tự xem hình. Không có hình nào được gửi đi.',
    older: 'Máy này tự kiểm tra hình. Không có hình nào được gửi đi.',
  },
  staysNames: {
    younger: 'Ô Xanh không biết tên em. Ô Xanh không hỏi em là ai.',
    older: 'Ô Xanh không biết tên bạn. Ô Xanh cũng không hỏi bạn là ai.',
  },
  keepsTitle: 'Ô Xanh nhớ gì?',
  keepsChoices: 'Các lựa chọn: ngôn ngữ, cách che, dấu riêng.',
  keepsCounts: 'Mỗi ngày bốn số đếm. Ví dụ: hôm nay che 3 hình.',
  keepsHash: 'Vài số đo cho mỗi hình, để không phải xem lại. Không ai đoán được hình từ đó.',
  keepsNot: {
    younger: 'Ô Xanh không nhớ em đã vào trang nào.',
    older: 'Ô Xanh không nhớ bạn đã vào trang nào.',
  },
  adultsTitle: 'Người lớn thấy gì?',
  adultsSee: 'Người lớn có thể mở trang có bốn số đếm đó.',
  adultsNot: {
    younger: 'Người lớn không thấy em xem gì ở đây. Ô Xanh không báo cho ai.',
    older: 'Người lớn không thấy bạn xem gì ở đây. Ô Xanh không báo cho ai.',
  },
  adultsLimits: {
    younger: 'Nếu có người đặt giới hạn, Ô Xanh luôn cho em biết.',
    older: 'Nếu có người đặt giới hạn, Ô Xanh luôn cho bạn biết.',
  },
  pagesTitle: 'Trang web thấy gì?',
  pagesSee: 'Một trang có thể nhận ra là có ai đó dùng Ô Xanh.',
  pagesNot: {
    younger: 'Trang đó không biết em là ai. Trang đó không đọc được phần giúp đỡ em mở.',
    older: 'Trang đó không biết bạn là ai. Trang đó không đọc được phần giúp đỡ bạn mở.',
  },
  realTitle: 'Có phải Ô Xanh thật không?',
  realMark: {
    younger: 'Nhìn dấu riêng của em ở phía trên. Trang web không thấy dấu này.',
    older: 'Nhìn dấu riêng của bạn ở phía trên. Trang web không thấy dấu này.',
  },
  realNoMark: {
    younger: 'Em chưa có dấu riêng. Nhờ người lớn cùng chọn trong Cài đặt.',
    older: 'Bạn chưa có dấu riêng. Bạn có thể chọn trong Cài đặt.',
  },
  realElse: {
    younger: 'Không thấy dấu riêng? Em đóng trang đó. Rồi em bấm chiếc ô ở góc trên trình duyệt.',
    older: 'Không thấy dấu riêng? Bạn đóng trang đó, rồi bấm chiếc ô ở góc trên trình duyệt.',
  },
  realNever: {
    younger: 'Ô Xanh không bao giờ hỏi mật khẩu, tên hay hình của em.',
    older: 'Ô Xanh không bao giờ hỏi mật khẩu, tên hay hình của bạn.',
  },
  eraseTitle: 'Xóa được không?',
  erase: 'Được. Người lớn mở Cài đặt, rồi chọn “Xóa tất cả”.',
};
