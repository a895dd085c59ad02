import type { Table } from '../text.ts';
import type { MenuKey } from './notes.ts';

export const en: Table<MenuKey> = {
  menuCover: 'Cover this picture',
  menuHelp: 'Help me with this picture',
  menuCoverPage: 'Cover every picture on this page',
};
