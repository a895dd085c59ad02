import type { Table } from '../text.ts';
import type { PopupKey } from './notes.ts';

export const vi: Table<PopupKey> = {
  hello: { younger: 'Ô Xanh giúp em', older: 'Ô Xanh giúp bạn' },
  ready: 'Ô Xanh đang làm việc.',
  starting: 'Ô Xanh đang khởi động. Hình mới đang được che.',
  damaged: {
    younger: 'Ô Xanh bị hỏng, mọi hình đang được che. Em nhờ người lớn cài lại.',
    older: 'Ô Xanh bị hỏng, mọi hình đang được che. Bạn nhờ người lớn cài lại.',
  },
  failed: {
    younger: 'Ô Xanh đang gặp trục trặc. Hình mới đang được che. Em đóng trình duyệt rồi mở lại.',
    older: 'Ô Xanh đang gặp trục trặc. Hình mới đang được che. Bạn đóng trình duyệt rồi mở lại.',
  },
  paused: 'Ô Xanh đang nghỉ ở trang này. Hình không được che.',
  managed: 'Mức che do nhà trường hoặc cơ quan đặt.',
  managedBy: 'Mức che do {who} đặt.',
  askToChange: { younger: 'Em nhờ người lớn đổi giúp.', older: 'Bạn nhờ người lớn đổi giúp.' },
  openPractice: 'Luyện tập',
  openCounts: 'Ô Xanh đếm gì?',
  openOptions: 'Cài đặt của người lớn',
  openPrivacy: 'Chuyện riêng',
  letters: 'Chữ cho',
  younger: '6–10 tuổi',
  older: '11–17 tuổi',
  limits: 'Mức che: {mode}',
  relaxed: 'ít',
  balanced: 'vừa',
  custom: 'tự chỉnh',
  strict: 'nhiều',
};
