import type { Table } from '../text.ts';
import type { PopupKey } from './notes.ts';

export const en: Table<PopupKey> = {
  hello: 'Ô Xanh is here to help',
  ready: 'Ô Xanh is working.',
  starting: 'Ô Xanh is starting. New pictures are covered.',
  damaged: 'Ô Xanh is broken, so every picture is covered. Ask a grown-up to install it again.',
  failed: 'Ô Xanh has a problem. New pictures are covered. Close the browser and open it again.',
  letters: 'Words for',
  younger: 'ages 6–10',
  older: 'ages 11–17',
  limits: 'Covering: {mode}',
  relaxed: 'a little',
  balanced: 'medium',
  custom: 'own choice',
  strict: 'a lot',
};
