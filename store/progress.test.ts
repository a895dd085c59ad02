import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage } from '../tests/support/fake-storage.ts';
import { Database } from './db.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { eraseProgress, readProgress, saveDone, saveStep } = await import('./progress.ts');

let count = 0;
let db: Database;
const reopened = () => new Database(`progress ${count}`);
beforeEach(() => {
  emptyStorage();
  count += 1;
  db = reopened();
});

test('a lesson goes on where it was left, after a restart too', async () => {
  expect(await saveStep('threatened', 2, db)).toBe(true);
  const { lessons, state } = await readProgress(reopened());
  expect(state).toBe('kept');
  expect(lessons).toEqual([{ lesson: 'threatened', step: 2, done: null }]);
});

test('a lesson once done stays done, also while it is practised again', async () => {
  await saveDone('call-111', db);
  await saveStep('call-111', 1, db);
  const { lessons } = await readProgress(db);
  expect(lessons).toEqual([
    { lesson: 'call-111', step: 1, done: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
});

test('nothing but lesson, step and day is written down', async () => {
  await saveDone('a-friend', db);
  const [row] = await db.progress.toArray();
  expect(Object.keys(row ?? {}).sort()).toEqual(['done', 'lesson', 'step']);
});

test('the child may start afresh', async () => {
  await saveDone('a-friend', db);
  expect(await eraseProgress(db)).toBe(true);
  expect(await readProgress(db)).toEqual({ lessons: [], state: 'kept' });
});

test.each([
  ['a wrong type', { lesson: 'a-friend', step: '2', done: null }],
  ['a step that cannot be', { lesson: 'a-friend', step: -1, done: null }],
  ['no day', { lesson: 'a-friend', step: 0, done: true }],
  ['a missing item', { lesson: 'a-friend' }],
])('%s: practice starts afresh and says so, once', async (_, rotten) => {
  await saveDone('call-111', db);
  await db.progress.put(rotten as never);
  expect(await readProgress(db)).toEqual({ lessons: [], state: 'damaged' });
  expect(await readProgress(reopened())).toEqual({ lessons: [], state: 'kept' });
});

test('a closed disk keeps nothing and breaks nothing', async () => {
  db.progress.toArray = () => Promise.reject(new Error('blocked')) as never;
  db.progress.clear = () => Promise.reject(new Error('blocked')) as never;
  db.transaction = () => Promise.reject(new Error('blocked')) as never;
  expect(await readProgress(db)).toEqual({ lessons: [], state: 'closed' });
  expect(await saveDone('a-friend', db)).toBe(false);
  expect(await eraseProgress(db)).toBe(false);
});
