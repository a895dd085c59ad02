import type { Notes } from '../text.ts';

/** The toolbar popup: how Ô Xanh is, the seven situations, and what the child can switch. */
export const notes = {
  hello: 'Title. Warm; the child came by itself.',
  ready: 'Engine works.',
  starting: 'Engine is loading; pictures wait covered.',
  damaged: 'The model file is broken: everything stays covered; an adult must install again.',
  failed: 'The engine does not run for another reason: new pictures stay covered.',
  paused: 'A caregiver paused Ô Xanh on the site that is open now.',
  managed: 'The settings come from a policy; the child can see that.',
  managedBy: 'The same with the name of the school or organisation.',
  askToChange: 'After choosing what needs the PIN or is fixed by a policy.',
  openPractice: 'Button: opens the practice page.',
  openCounts:
    'Button: opens the page with the daily numbers, the very same that the caregiver sees.',
  openOptions: 'Button: opens the caregiver’s settings.',
  openPrivacy: 'Button: the page for children on what is kept and who sees it. Two words.',
  letters: 'Before the two text levels.',
  younger: 'Button: texts for 6 to 10 years.',
  older: 'Button: texts for 11 to 17 years.',
  limits: 'The child can see that limits exist. {mode} is one of the three words below.',
  relaxed: 'Covers few pictures.',
  balanced: 'Covers as usual.',
  custom:
    'Level of covering that the caregiver set by own numbers; stands where the other three stand.',
  strict: 'Covers many pictures.',
} as const satisfies Notes;

export type PopupKey = keyof typeof notes;
