import type { Box } from '../../coach/tree.ts';

type Row = 'rowTop' | 'rowMiddle' | 'rowBottom';
type Column = 'columnLeft' | 'columnMiddle' | 'columnRight';

/** In which of the nine parts of the window a control is, for those who cannot see a ring: words to say, in order. */
export function partsOf(
  box: Box,
  window: { width: number; height: number },
): readonly (Row | Column)[] {
  const x = (box.left + box.width / 2) / window.width;
  const y = (box.top + box.height / 2) / window.height;
  const row = third<Row>(y, 'rowTop', 'rowMiddle', 'rowBottom');
  const column = third<Column>(x, 'columnLeft', 'columnMiddle', 'columnRight');
  return row === 'rowMiddle' && column === 'columnMiddle' ? [row] : [row, column];
}

function third<T>(part: number, first: T, second: T, last: T): T {
  if (part < 1 / 3) return first;
  return part > 2 / 3 ? last : second;
}
