import type { Table } from '../text.ts';
import type { PagesKey } from './notes.ts';

export const en: Table<PagesKey> = {
  brand: 'Ô Xanh',
  toContent: 'Skip to the main part',
  pages: 'Pages of Ô Xanh',
  options: 'Settings',
  counts: 'Counts',
  talk: 'Talk',
  practice: 'Practice',
  welcome: 'Welcome',
  policy: 'Policy',
  show: 'Covered picture',
  privacy: 'Privacy',
  forChildren: 'For children: privacy and Ô Xanh',
  pageLanguage: 'Language',
};
