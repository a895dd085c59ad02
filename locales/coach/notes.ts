import type { Notes } from '../text.ts';

/** The coach: rings the real button in the page, and waits for the child to press it. */
export const notes = {
  coachStart:
    'Button under a step: find the control of this step in the page and put a ring around it.',
  coachStop: 'Quiet button: take the ring away.',
  coachLooking: 'While the control is looked for.',
  coachRinged:
    'The ring is there. {where} is “phía trên, bên phải” or the like, for those who cannot see the ring.',
  rowTop: 'First part of {where}.',
  rowMiddle: 'First part of {where}.',
  rowBottom: 'First part of {where}.',
  columnLeft: 'Second part of {where}.',
  columnMiddle: 'Second part of {where}.',
  columnRight: 'Second part of {where}.',
  coachSeveral: 'The same button stands at several posts, and nobody knows which one is meant.',
  coachHover: 'Beside the picture, where the site shows its button only under the pointer.',
  coachLost:
    'The control is not found: the child goes by the written step above. Nobody is to blame.',
  coachWords: 'After coachLost. {words} are quoted from the platform, in Vietnamese and English.',
  coachThis: 'Beside the ring, where the site now calls the control something else.',
  coachHere:
    'Beside the ring, where the page is in the other language. {name} is the word on the button.',
} as const satisfies Notes;

export type CoachKey = keyof typeof notes;
