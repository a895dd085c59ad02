import type { Notes } from '../text.ts';

/**
 * "I still want to see it": the small button in the panel, and our own page where that is decided.
 * No blame, no praise, no threat; not looking is always the first and largest choice.
 */
export const notes = {
  see: 'Small button in the panel, and on the first step of the page. Neutral.',
  seeAsk:
    'Instead of the button where the caregiver allows nobody to open covered pictures: whom to ask.',
  seeCalm: 'First step, after "not your fault": there is no need to look.',
  seeFirst: 'First step: an adult can look first. An offer, not a condition.',
  seeStop: 'Main button on every step: the child decides not to look; the window closes.',
  seeSure: 'Title of the second step, a plain question.',
  seeMay: 'Second step: what may happen, without frightening.',
  seeThen: 'Second step: what to do if it does.',
  seeAgain:
    'The words in quotes are those of the browser’s right-click menu (locales/menu, menuCover).',
  seeOpen: 'Small button of the second step: shows the picture.',
  seePin: 'Title of the second step where a PIN is needed. An adult types it.',
  seePinOnly: 'The PIN opens one picture; everything else stays as it is.',
  seePinLabel: 'Label of the field.',
  seeWrong: 'The PIN was wrong. Plain; no alarm.',
  seeWait: 'After several wrong PINs. {minutes} is 2 or more; nothing counts down.',
  seeWaitShort: 'The same when it is about a minute or less.',
  seeBusy: 'While the PIN is being checked, about a second.',
  seeGone: 'Title when the page with the picture was closed meanwhile.',
  seeStays: 'The picture stays covered.',
} as const satisfies Notes;

export type ShowKey = keyof typeof notes;
