import type { Table } from '../text.ts';
import type { CountsKey } from './notes.ts';

export const vi: Table<CountsKey> = {
  countsTitle: 'Ô Xanh đếm gì?',
  countsIntro: 'Chỉ bốn con số mỗi ngày. Trẻ và người lớn cùng xem một trang này.',
  comfort: {
    younger:
      'Có gì làm em khó chịu? Không phải lỗi của em. Em kể với một người lớn mà em tin, hoặc gọi 111.',
    older:
      'Có gì làm bạn khó chịu? Không phải lỗi của bạn. Bạn kể với một người lớn mà bạn tin, hoặc gọi 111.',
  },
  isOn: 'Đang đếm trên máy này. Không con số nào được gửi đi.',
  isOff: 'Đang tắt: không có gì được ghi.',
  change: 'Đổi trong cài đặt',
  week: 'Tuần',
  month: 'Tháng',
  span: 'Khoảng thời gian',
  earlier: 'Trước đó',
  later: 'Sau đó',
  from: '{from} – {to}',
  today: 'Hôm nay',
  judged: 'Hình đã kiểm tra',
  covered: 'Hình đã che',
  help: 'Lần mở trợ giúp',
  practice: 'Lần luyện tập',
  day: 'Ngày',
  sentence: 'Từ {from} đến {to}, Ô Xanh đã kiểm tra {judged} hình và che {covered} hình.',
  chart: 'Biểu đồ từng ngày',
  empty: 'Chưa có con số nào cho những ngày này.',
  table: 'Xem bằng bảng số',
  doesNot: 'Không bao giờ ghi',
  notPages: 'Trang nào được mở, địa chỉ nào, tìm kiếm gì',
  notPictures: 'Hình nào, kể cả hình đã che',
  notTalks: 'Tin nhắn, tên người, giờ giấc',
  notPrivate: 'Bất cứ điều gì trong cửa sổ ẩn danh (riêng tư)',
  why: 'Con số nhiều không có nghĩa là ai đó làm sai. Máy cũng có lúc che nhầm.',
  save: 'Lưu thành tệp',
  erase: 'Xóa các con số',
  eraseSure: 'Xóa hết các con số trên máy này? Không lấy lại được.',
  eraseYes: 'Xóa hết',
  eraseNo: 'Giữ lại',
  erased: 'Đã xóa các con số.',
};
