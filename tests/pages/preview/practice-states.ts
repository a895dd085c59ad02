import type { State } from './state.ts';

const lesson = (id: string, step: number): State => ({
  view: 'practice',
  on: `#/lesson/${id}`,
  step: String(step),
});

/** practice.html for children: the list, each kind of scene, the certificate. */
export const PRACTICE: readonly State[] = [
  { view: 'practice', practised: '2', assigned: 'yes' },
  { view: 'practice', practised: 'damaged' },
  lesson('facebook-post', 1),
  lesson('asked-for-a-picture', 1),
  lesson('find-the-dots', 1),
  lesson('call-111', 1),
  lesson('false-alarm', 1),
  { view: 'practice', on: '#/certificate', practised: '10' },
];

/** The same page for teachers. */
export const SHEETS: readonly State[] = [
  { view: 'practice', on: '#/teacher' },
  { view: 'practice', on: '#/teacher/threatened' },
];
