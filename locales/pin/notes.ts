import type { Notes } from '../text.ts';

/** The PIN, asked for in the middle of a page. For caregivers. */
export const notes = {
  pinAsk: 'Where a choice would lower the protection and a PIN is set.',
  pinOpen: 'Button beside the PIN field.',
  pinWrong: 'After a wrong try.',
  pinWait: 'After several wrong tries; {time} is a time of day, because nothing counts down.',
  pinWeak: 'The PIN was refused as too easy.',
  pinFixed: 'A policy forbids it.',
  notSaved: 'The disk is full or closed; nothing changed.',
} as const satisfies Notes;

export type PinKey = keyof typeof notes;
