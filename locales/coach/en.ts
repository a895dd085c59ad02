import type { Table } from '../text.ts';
import type { CoachKey } from './notes.ts';

export const en: Table<CoachKey> = {
  coachStart: 'Show me where',
  coachStop: 'Stop showing',
  coachLooking: 'Ô Xanh is looking for this button…',
  coachRinged: 'Ô Xanh put a ring around it: {where}. You press it yourself.',
  rowTop: 'at the top',
  rowMiddle: 'in the middle',
  rowBottom: 'at the bottom',
  columnLeft: 'on the left',
  columnMiddle: 'in the middle',
  columnRight: 'on the right',
  coachSeveral: 'There are several of these. Press the one beside the picture you want to report.',
  coachHover: 'Move the pointer over this picture. The button will come up.',
  coachLost: 'Ô Xanh can’t see this button yet. Please look for it by the words above.',
  coachWords: 'The page may say: {words}.',
  coachThis: 'Press what has the ring around it.',
  coachHere: 'Press here: “{name}”.',
};
