import type { Table } from '../text.ts';
import type { MarkKey } from './notes.ts';

export const vi: Table<MarkKey> = {
  boatMark: 'Thuyền',
  kiteMark: 'Diều',
  fishMark: 'Cá',
  moonMark: 'Trăng',
  leafMark: 'Lá',
  hatMark: 'Nón lá',
  green: 'Xanh lá',
  blue: 'Xanh biển',
  plum: 'Tím',
  amber: 'Cam',
  none: 'Không dùng',
  pickDrawing: 'Chọn một hình',
  pickColour: 'Chọn một màu',
  markOf: 'Dấu riêng: {drawing}, {colour}',
};
