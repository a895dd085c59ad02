import type { Table } from '../text.ts';
import type { CoachKey } from './notes.ts';

export const vi: Table<CoachKey> = {
  coachStart: { younger: 'Chỉ cho em chỗ bấm', older: 'Chỉ cho mình chỗ bấm' },
  coachStop: 'Thôi chỉ',
  coachLooking: 'Ô Xanh đang tìm nút này trên trang…',
  coachRinged: {
    younger: 'Ô Xanh đã khoanh nút này: {where}. Em tự bấm nhé.',
    older: 'Ô Xanh đã khoanh nút này: {where}. Bạn tự bấm nhé.',
  },
  rowTop: 'phía trên',
  rowMiddle: 'giữa trang',
  rowBottom: 'phía dưới',
  columnLeft: 'bên trái',
  columnMiddle: 'ở giữa',
  columnRight: 'bên phải',
  coachSeveral: {
    younger: 'Có nhiều nút giống nhau. Em bấm nút ở cạnh hình muốn báo cáo.',
    older: 'Có nhiều nút giống nhau. Bạn bấm nút ở cạnh hình muốn báo cáo.',
  },
  coachHover: {
    younger: 'Em đưa chuột lên hình này, nút sẽ hiện ra.',
    older: 'Bạn đưa chuột lên hình này, nút sẽ hiện ra.',
  },
  coachLost: {
    younger: 'Ô Xanh chưa thấy nút này. Em tìm theo câu ở trên nhé.',
    older: 'Ô Xanh chưa thấy nút này. Bạn tìm theo câu ở trên nhé.',
  },
  coachWords: 'Trên trang có thể viết: {words}.',
  coachThis: 'Bấm vào chỗ được khoanh.',
  coachHere: 'Bấm vào đây: “{name}”.',
};
