import type { Table } from '../text.ts';
import type { ReportKey } from './notes.ts';

export const en: Table<ReportKey> = {
  titleOn: 'Report on {platform}',
  titleHere: 'Report it here',
  generic: 'Ô Xanh has no guide just for this site yet. This is the usual way.',
  what: 'Report: {kind}',
  whatQuestion: 'What would you like to report?',
  whyQuestion: 'Who is in the picture?',
  whyUnder18: 'A child, or I don’t know',
  whyOther: 'Only grown-ups',
  change: 'Change',
  step: 'Step {step} of {count}',
  next: 'Next',
  previous: 'Step before',
  mayDiffer: 'The words may be a little different.',
  mayBeElsewhere: 'It may be in a slightly different place.',
  mayDifferOptional: 'This step does not always come up.',
  last: 'I have done it',
  doneTitle: 'You have sent your report.',
  doneAlso: 'Now, would you like to tell a grown-up?',
  yourself: 'You press each button yourself.',
};
