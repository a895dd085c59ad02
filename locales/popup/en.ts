import type { Table } from '../text.ts';
import type { PopupKey } from './notes.ts';

export const en: Table<PopupKey> = {
  hello: 'Ô Xanh is here to help',
  ready: 'Ô Xanh is working.',
  starting: 'Ô Xanh is starting. New pictures are covered.',
  damaged: 'Ô Xanh is broken, so every picture is covered. Ask a grown-up to install it again.',
  failed: 'Ô Xanh has a problem. New pictures are covered. Close the browser and open it again.',
  paused: 'Ô Xanh is resting on this site. Pictures are not covered.',
  managed: 'Your school or organisation chose how much is covered.',
  managedBy: '{who} chose how much is covered.',
  askToChange: 'Ask a grown-up to change this.',
  openPractice: 'Practice',
  openCounts: 'What does Ô Xanh count?',
  openOptions: 'Settings for grown-ups',
  openPrivacy: 'My privacy',
  letters: 'Words for',
  younger: 'ages 6–10',
  older: 'ages 11–17',
  limits: 'Covering: {mode}',
  relaxed: 'a little',
  balanced: 'medium',
  custom: 'own limits',
  strict: 'a lot',
};
