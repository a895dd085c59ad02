import type { Box } from '../../coach/tree.ts';

export type Row = 'rowTop' | 'rowMiddle' | 'rowBottom';
export type Column = 'columnLeft' | 'columnMiddle' | 'columnRight';

/** In which of the nine parts of the window a control is, for those who cannot see a ring. */
export function partOf(
  box: Box,
  window: { width: number; height: number },
): { row: Row; column: Column } {
  const x = (box.left + box.width / 2) / window.width;
  const y = (box.top + box.height / 2) / window.height;
  return {
    row: third(y, 'rowTop', 'rowMiddle', 'rowBottom'),
    column: third(x, 'columnLeft', 'columnMiddle', 'columnRight'),
  };
}

function third<T>(part: number, first: T, second: T, last: T): T {
  if (part < 1 / 3) return first;
  return part > 2 / 3 ? last : second;
}
