import type { Table } from '../text.ts';
import type { CardKey } from './notes.ts';

export const vi: Table<CardKey> = {
  covered: 'Hình này đã được che.',
  unchecked: 'Hình này chưa kiểm tra được.',
  notYourFault: { younger: 'Không phải lỗi của em.', older: 'Không phải lỗi của bạn.' },
  help: 'Giúp mình',
  retry: 'Thử lại',
  retrying: 'Đang thử lại…',
  many: 'Trang này có nhiều hình đã được che.',
  manyUnchecked: 'Nhiều hình ở đây chưa kiểm tra được.',
};
