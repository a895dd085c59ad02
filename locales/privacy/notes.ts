import type { Notes } from '../text.ts';

/** The privacy page for children. No promise that nobody can ever know; only what Ô Xanh does. */
export const notes = {
  privacyTitle: 'Title of the page for children: what is kept and who sees it. Calm, not legal.',
  privacyFirst: 'First line, under "not your fault": trusted adult and the helpline.',
  staysTitle: 'Heading.',
  stays: 'Judging happens on this computer.',
  staysNames: 'No account, no name.',
  keepsTitle: 'Heading, a question.',
  keepsChoices: 'Settings.',
  keepsCounts: 'Daily counts; four numbers, never pages.',
  keepsHash: 'Remembered scores under keys that cannot be turned back.',
  keepsNot: 'No history.',
  adultsTitle: 'Heading, a question.',
  adultsSee: 'Counts page.',
  adultsNot:
    'No monitoring, no automatic alert. Only of Ô Xanh: other programs may show more, so "here".',
  adultsLimits: 'Limits are never hidden from the child.',
  pagesTitle: 'Heading, a question.',
  pagesSee: 'A page can tell that the extension is there.',
  pagesNot: 'It cannot tell who, and cannot read our closed panel.',
  realTitle: 'Heading, a question: how to tell a fake.',
  realMark: 'Where a mark was chosen.',
  realNoMark: 'Where none was chosen.',
  realElse: 'What to do when a panel has no mark. The umbrella is the toolbar button.',
  realNever: 'What only a fake would ask.',
  eraseTitle: 'Heading, a question.',
  erase: '“Settings” and “Delete everything” are the words of the settings page.',
} as const satisfies Notes;

export type PrivacyKey = keyof typeof notes;
