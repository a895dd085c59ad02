import type { Table } from '../text.ts';
import type { PinKey } from './notes.ts';

export const en: Table<PinKey> = {
  pinAsk: 'Enter the PIN to change this',
  pinOpen: 'Open',
  pinWrong: 'That is not the PIN.',
  pinWait:
    'That was wrong several times. The next try is possible after {time}. Waiting keeps others from guessing.',
  pinWeak:
    'This one is easy to guess. Please choose another, no year of birth and no row like 1234.',
  pinFixed: 'The school manages this; it cannot be changed here.',
  notSaved: 'The browser could not save it. Please try again.',
};
