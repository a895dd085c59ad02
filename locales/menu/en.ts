import type { Table } from '../text.ts';
import type { MenuKey } from './notes.ts';

export const en: Table<MenuKey> = {
  menuCover: 'Cover this picture',
  menuHelp: 'Help me with this picture',
  menuCoverPage: 'Cover every picture on this page',
  toolbarOpen: 'Ô Xanh',
  toolbarFolded: 'Ô Xanh: resting on this site',
  toolbarBadge: 'Ô Xanh: a school or an organisation chose how much is covered',
  toolbarPuddle: 'Ô Xanh: in trouble, every new picture is covered',
};
