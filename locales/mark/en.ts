import type { Table } from '../text.ts';
import type { MarkKey } from './notes.ts';

export const en: Table<MarkKey> = {
  boatMark: 'Boat',
  kiteMark: 'Kite',
  fishMark: 'Fish',
  moonMark: 'Moon',
  leafMark: 'Leaf',
  hatMark: 'Hat',
  green: 'Green',
  blue: 'Blue',
  plum: 'Purple',
  amber: 'Orange',
  none: 'None',
  pickDrawing: 'Pick a picture',
  pickColour: 'Pick a colour',
  markOf: 'Own mark: {drawing}, {colour}',
};
