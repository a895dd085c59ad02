import type { Notes } from '../text.ts';

/** The card on a covered picture and the quiet bar of a page. Room for about 60 letters on a small picture. */
export const notes = {
  covered:
    'On the cover. Two short sentences: what happened, and that it is not the child’s fault. Never a warning.',
  unchecked: 'On a picture that could not be checked yet. Neutral: nothing bad is known of it.',
  notYourFault: 'Second line of every card and bar.',
  help: 'The one button. The child speaks: "help me".',
  retry: 'Button: check this picture again.',
  retrying: 'After "try again" was pressed, until the picture is checked.',
  many: 'The bar at the bottom of a page with many covered pictures.',
  manyUnchecked: 'The same bar when all of them could not be checked yet.',
} as const satisfies Notes;

export type CardKey = keyof typeof notes;
