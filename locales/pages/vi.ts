import type { Table } from '../text.ts';
import type { PagesKey } from './notes.ts';

export const vi: Table<PagesKey> = {
  brand: 'Ô Xanh',
  toContent: 'Đến nội dung chính',
  pages: 'Các trang của Ô Xanh',
  options: 'Cài đặt',
  counts: 'Thống kê',
  talk: 'Trò chuyện',
  practice: 'Luyện tập',
  welcome: 'Bắt đầu',
  policy: 'Chính sách',
  show: 'Hình đang che',
  privacy: 'Chuyện riêng',
  forChildren: 'Cho trẻ em: chuyện riêng và Ô Xanh',
  pageLanguage: 'Ngôn ngữ',
};
