import type { Table } from '../text.ts';
import type { PinKey } from './notes.ts';

export const vi: Table<PinKey> = {
  pinAsk: 'Nhập mã PIN để đổi',
  pinOpen: 'Mở',
  pinWrong: 'Mã PIN chưa đúng.',
  pinWait:
    'Đã thử sai nhiều lần. Có thể thử lại sau {time}. Việc chờ này giữ cho người khác không đoán được mã.',
  pinWeak: 'Mã này dễ đoán. Hãy chọn mã khác, tránh năm sinh và dãy như 1234.',
  pinFixed: 'Nhà trường quản lý mục này, không đổi được ở đây.',
  notSaved: 'Trình duyệt chưa lưu được. Hãy thử lại.',
};
