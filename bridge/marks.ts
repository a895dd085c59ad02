/** Things that a child draws, in colours that can be told apart by name. */
export const MARK_DRAWINGS = ['boat', 'kite', 'fish', 'moon', 'leaf', 'hat'] as const;
export const MARK_COLOURS = ['green', 'blue', 'plum', 'amber'] as const;
export type MarkDrawing = (typeof MARK_DRAWINGS)[number];
export type MarkColour = (typeof MARK_COLOURS)[number];
/** The child's own mark: a drawing in a colour, such as `boat-green`. */
export type Mark = 'none' | `${MarkDrawing}-${MarkColour}`;
