import type { Table } from '../text.ts';
import type { MenuKey } from './notes.ts';

export const vi: Table<MenuKey> = {
  menuCover: 'Che hình này',
  menuHelp: 'Giúp mình với hình này',
  menuCoverPage: 'Che mọi hình của trang này',
  toolbarOpen: 'Ô Xanh',
  toolbarFolded: 'Ô Xanh: đang nghỉ ở trang này',
  toolbarBadge: 'Ô Xanh: mức che do nhà trường hoặc tổ chức đặt',
  toolbarPuddle: 'Ô Xanh: đang gặp trục trặc, mọi hình mới đều được che',
};
