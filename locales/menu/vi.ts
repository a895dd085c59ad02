import type { Table } from '../text.ts';
import type { MenuKey } from './notes.ts';

export const vi: Table<MenuKey> = {
  menuCover: 'Che hình này',
  menuHelp: 'Giúp mình với hình này',
  menuCoverPage: 'Che mọi hình của trang này',
};
