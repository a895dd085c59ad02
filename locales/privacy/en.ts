import type { Table } from '../text.ts';
import type { PrivacyKey } from './notes.ts';

export const en: Table<PrivacyKey> = {
  privacyTitle: 'What stays private',
  privacyFirst: 'You can tell a grown-up you trust. You can also call {line}.',
  staysTitle: 'It stays on this computer',
  stays: 'This computer looks at pictures by itself. No picture is sent away.',
  staysNames: 'Ô Xanh does not know your name. It does not ask who you are.',
  keepsTitle: 'What does Ô Xanh keep?',
  keepsChoices: 'What you chose: words, covers, your own mark.',
  keepsCounts: 'Four numbers a day. Like this: 3 pictures covered today.',
  keepsHash: 'A few numbers for each picture, to save time. No one can see the picture from them.',
  keepsNot: 'It does not keep which pages you opened.',
  adultsTitle: 'What can grown-ups see?',
  adultsSee: 'Grown-ups can open a page with those four numbers.',
  adultsNot: 'They do not see what you look at here. Ô Xanh tells no one.',
  adultsLimits: 'Has someone set limits? You can always see that in Ô Xanh.',
  pagesTitle: 'What can a website see?',
  pagesSee: 'A page may notice that someone uses Ô Xanh.',
  pagesNot: 'It does not know who you are. It cannot read the help you open.',
  realTitle: 'Is it really Ô Xanh?',
  realMark: 'Look for your own mark at the top. Websites cannot see it.',
  realNoMark: 'You have no mark yet. You can pick one in Settings.',
  realElse: 'No mark there? Close that page. Then press the umbrella at the top of the browser.',
  realNever: 'Ô Xanh never asks for your password, your name or a picture of you.',
  eraseTitle: 'Can it be erased?',
  erase: 'Yes. A grown-up opens Settings and picks “Delete everything”.',
};
