import type { Notes } from '../text.ts';

/** The steps of reporting on one platform. The steps themselves are in guides/. */
export const notes = {
  titleOn: '{platform} is a name such as Facebook.',
  titleHere: 'When the website has no guide of its own.',
  generic: 'Honest: we have no exact guide for this website, so the steps are general.',
  what: 'Before the kind of thing (post, video…); pressing it lets the child choose another.',
  whatQuestion: 'Title of the choice of kinds.',
  whyQuestion: 'Title of the choice of reasons, before the steps.',
  whyUnder18:
    'Choice: somebody in it is a child or teenager, or the child does not know. Chosen already.',
  whyOther: 'Choice: nobody in it is a child.',
  change: 'Button: choose another kind of thing.',
  step: 'Where the child is. Numbers as digits.',
  next: 'Main button: go to the next step.',
  previous: 'Button: the step before.',
  mayDiffer: 'Under a step whose exact words (on a button or a line) were not verified.',
  mayBeElsewhere: 'Under a step with a sign such as the three dots, whose place was not verified.',
  mayDifferOptional: 'Under a step that does not always come.',
  last: 'Main button on the last step: the child says it has finished.',
  doneTitle: 'After the last step. No praise, no promise.',
  doneAlso: 'Offers the trusted adult and 111 once more.',
  yourself: 'Said once: the child presses, Ô Xanh never does.',
} as const satisfies Notes;

export type ReportKey = keyof typeof notes;
