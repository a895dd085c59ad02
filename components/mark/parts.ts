import type { MarkColour, MarkDrawing } from '../../bridge/marks.ts';

/** Drawing and colour of a mark; null: none was chosen. */
export function partsOf(mark: string): readonly [MarkDrawing, MarkColour] | null {
  const [drawing, colour] = mark.split('-');
  return drawing && colour ? [drawing as MarkDrawing, colour as MarkColour] : null;
}
