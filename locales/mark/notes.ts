import type { Notes } from '../text.ts';

/** The child’s own mark: a drawing in a colour, by which our panel is known from a fake. Chosen in the first steps or the settings. */
export const notes = {
  boatMark: 'Small drawing.',
  kiteMark: 'Small drawing of a paper kite.',
  fishMark: 'Small drawing.',
  moonMark: 'Small drawing of a new moon.',
  leafMark: 'Small drawing.',
  hatMark: 'Small drawing of the cone-shaped palm-leaf hat.',
  green: 'Colour.',
  blue: 'Colour.',
  plum: 'Colour.',
  amber: 'Colour.',
  none: 'Choice: no mark.',
  pickDrawing: 'Heading above six drawings.',
  pickColour: 'Heading above four colours.',
  markOf: 'For screen readers: what the mark at the top of our panel shows.',
} as const satisfies Notes;

export type MarkKey = keyof typeof notes;
